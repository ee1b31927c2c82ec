/**
 * npm run new:pack -- <id> [单位名称] [文件夹]
 * Writes a pack that passes `packs check`: settings, small tables that rest on 《党政机关公文处理工作条例》 alone, a roster
 * to fill in, and a README that says what to put in their place. Try it with --pack FOLDER.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [id, title = "某区人民政府（待改）", into] = process.argv.slice(2);

if (id && !/^[a-z][a-z0-9-]*$/.test(id)) {
  fail(`编号“${id}”不行：只用小写英文字母、数字和短横，以字母开头，如 xiqu。`);
}
if (!id) {
  fail(
    "用法：npm run new:pack -- <英文编号> [单位名称] [文件夹]，例如 npm run new:pack -- xiqu 天津市西区人民政府",
  );
}
const folder = into ? resolve(process.env.INIT_CWD ?? process.cwd(), into) : join(root, "src/packs", id);
if (existsSync(folder) && readdirSync(folder).length > 0)
  fail(`${folder} 已经有文件：换一个编号或者文件夹。`);
const taken = ["national", "dongli"];
if (taken.includes(id)) fail(`编号“${id}”是程序自带的包，请换一个。`);

const government = /人民政府/.test(title) ? title : `${title}人民政府`;
mkdirSync(folder, { recursive: true });
const files = {
  "pack.json": packJson(),
  "posts.json": postsJson(),
  "routing.csv": csv(routing()),
  "matters.csv": csv(matters()),
  "preparations.csv": csv(preparations()),
  "claims.csv": csv(claims()),
  "roster-template.csv": csv(roster()),
  "README.md": readme(),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const shown = relative(process.cwd(), folder) || folder;
console.log([...Object.keys(files).map((name) => join(shown, name)), "", ...nextSteps()].join("\n"));

function nextSteps() {
  return [
    "接下来：",
    `  1. 照 README.md 改这些文件；`,
    `  2. gongwen-signoff packs check ${shown}`,
    `  3. gongwen-signoff chain 文稿.docx --pack ${shown}`,
  ];
}

function packJson() {
  const year = new Date().getFullYear();
  const pack = {
    id,
    title,
    version: "0.1.0",
    inForce: { from: `${year}-01-01` },
    extends: "national",
    issuerNames: { 区政府: government, 区政府办公室: `${government}办公室` },
    issuerCodes: {},
    rules: {},
  };
  return `${JSON.stringify(pack, undefined, 2)}\n`;
}

function postsJson() {
  const posts = [
    { name: "区政府办公室", rank: 10, duties: { 审核: "条例20" } },
    { name: "办公室主任", rank: 30, single: true },
    { name: "副区长", rank: 40 },
    { name: "分管副区长", rank: 40, inCharge: { post: "副区长", of: "涉及单位" } },
    { name: "区长", rank: 60, single: true },
  ];
  return `${JSON.stringify({ posts }, undefined, 2)}\n`;
}

/** 条例22: superiors are written to over the head's own signature; what else may be delegated the article leaves open. */
function routing() {
  const head = "区政府办公室 审核 → 区长 签发";
  return [
    ["编号", "文种", "主送", "路径", "把握", "另解", "说明", "依据"],
    ["A1", "请示、报告、议案", "不限", head, "高", "无", "上行文由机关主要负责人签发。", "条例22"],
    ["A2", "不限", "市政府、区委、区人大", head, "中", "无", "无", "条例22"],
    [
      "A3",
      "不限",
      "不限",
      "区政府办公室 审核 → 分管副区长 签发（推定）",
      "低",
      "无",
      "待改：照本单位的工作规则写。",
      "条例22",
    ],
  ];
}

function matters() {
  return [
    ["编号", "事项", "路径", "把握", "另解", "说明", "依据"],
    [
      "B1",
      "报送区政府审批",
      "区政府办公室 审核（推定） → 分管副区长 审批（推定）",
      "低",
      "无",
      "待改：照本单位的工作规则写。",
      "条例22",
    ],
  ];
}

function preparations() {
  return [
    ["编号", "涉及其他部门职权", "标题含", "名称", "时点", "草稿证据", "应附", "说明", "依据"],
    [
      "备1",
      "是",
      "不限",
      "部门会签",
      "签批前",
      "附件：会签、书面意见；正文：经…会签",
      "有关部门的意见",
      "无",
      "条例19",
    ],
  ];
}

function claims() {
  return [
    ["编号", "文种", "签发人", "依据"],
    ["必1", "请示", "区长", "条例22"],
  ];
}

function roster() {
  return [
    ["类别", "名称", "简称", "职务", "分管", "层级", "上级", "备注"],
    ["机关", government, "区政府", "", "", "区", "", "照实填写"],
  ];
}

/** With a byte order mark, by which Excel knows UTF-8. */
function csv(rows) {
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\n")}\n`;
}

function readme() {
  return `# ${title}（${id}）

由 \`npm run new:pack\` 生成，能通过 \`packs check\`，但内容只照《党政机关公文处理工作条例》，**不能直接使用**：要照本单位的工作规则改。

| 文件 | 改什么 |
|---|---|
| \`pack.json\` | 名称、版本、施行日期；\`districtName\`（如“西区”）；\`issuerCodes\` 机关代字归谁，如 \`"西政发": "区政府"\`；\`regulations\` 列上本单位的规定；\`rules\` 里改篇幅等数量，一条规则有哪些选项看 \`gongwen-signoff explain 规则\` |
| \`articles.json\` | 本单位工作规则的原文，用 \`scripts/make-articles.ts\` 从文本生成；有了它，表里才能写“规则53”这样的依据 |
| \`posts.json\` | 岗位和高低，谁分管（\`inCharge\`），区长不在时由谁主持（\`acting\`，可不写） |
| \`routing.csv\` | 发文由谁签 |
| \`matters.csv\` | 其他事项由谁批 |
| \`preparations.csv\` | 签批前后要备齐什么 |
| \`claims.csv\` | 哪些情形无论如何由谁签，只用来验证 \`routing.csv\` |
| \`elements.csv\`、\`words.csv\` | 没有生成；哪些文种要哪些要素、哪些词不用，与条例不一样的才写 |
| \`roster-template.csv\` | 名册，怎么填见 \`docs/roster.md\`；填好的名册含姓名，不要放进代码库 |

表怎么读、怎么改，见 \`docs/packs.md\`。每改一次，运行：

\`\`\`
gongwen-signoff packs check 这个文件夹
\`\`\`
`;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
