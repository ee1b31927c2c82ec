import type { Draft, ElementKind, Range } from "../../draft/draft";
import { stageOf } from "../../facts/facts";
import { type Match, matchesIn } from "../matches";
import { defineRule, type RuleContext } from "../rule";

/** 待填之处：送签以前把××、____、待定、（略）填实。 */
export const placeholder = defineRule({
  id: "placeholder",
  title: { zh: "送签前填实空缺", en: "Blanks are filled in before signing" },
  group: "结构",
  severity: "error",
  basis: ["条例20"],
  words: () => ["待定", "待填", "待补充", "（略）", "(略)", "（略)", "(略）"],
  *check(context) {
    const { draft, facts } = context;
    const stage = stageOf(facts);
    for (const match of blanksIn(context)) {
      const { range, words } = match;
      if (isNoBlank(match) || isInForm(draft, range) || isRedacted(draft, words)) continue;
      if (stage !== "定稿" && isFilledAtIssue(draft, match)) continue;
      const severity = stage === "起草" ? "advice" : "error";
      yield { message: `“${words}”处没有填写，送签前填实`, range, severity };
    }
  },
});

function* blanksIn(context: RuleContext): Generator<Match> {
  yield* matchesIn(context, signs, "×＊XxＸ○◯_＿");
  for (const { word, range } of context.hits) {
    const text = context.draft.paragraphs[range.paragraph]?.text ?? "";
    yield { range, words: word, text, groups: {} };
  }
}

const signs =
  /[×＊]{2,}|(?<![A-Za-z0-9])(?:[Xx]{2,}|Ｘ{2,})(?![A-Za-z0-9])|(?<![一二三四五六七八九〇])[○◯]{2,}(?![一二三四五六七八九〇])|[_＿]{2,}|(?<=[第年月])[×○](?=[次号期年月日])|(?<=[年月自])\s?×\s?(?=[月日])/g;

/** 李××, 王×： a name withheld; 期待定期: another word; 120104××××, 津A·×××××: digits hidden on purpose. */
function isNoBlank({ words, text, range }: Match): boolean {
  const before = text.slice(Math.max(0, range.from - 3), range.from);
  const after = text.slice(range.to, range.to + 2);
  if (words === "待定") return /[期等亟急看招]$/.test(before) || /^[位性级点向期价额标量]/.test(after);
  if (/^[×＊Xx]+$/.test(words) && /\d$|[\u4e00-\u9fff][A-Z][·•]?$/.test(before)) return true;
  return /^[×xX○]{1,2}$/.test(words) && isSurname(before) && !unitAfter.test(after);
}

const unitAfter = /^[年月日号次人万亿元个省市区县街镇乡村局委办室处科公单会路期届]/;
const surnames =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜戚谢邹苏潘葛范彭鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤滕殷毕郝安常乐傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应丁邓洪包石崔龚程陆翁侯段焦谷车宁武刘景龙叶白赖乔温庄阎习鱼向古廖耿匡文欧聂曾沙丰关丘";

/** Before a name stands no word, or one that names go with: 区长李××, 由王××. */
const nameLead = /(?:^|[^\u3400-\u9fff]|[对由经向和与给让将为被派是长记任员师志民席人工生士兵童女男者授])$/;

function isSurname(before: string): boolean {
  const char = before.slice(-1);
  return char !== "" && surnames.includes(char) && nameLead.test(before.slice(0, -1));
}

/** Forms enclosed to be filled in by others, tables of them, and mastheads. */
function isInForm({ attachments, paragraphs }: Draft, { paragraph }: Range): boolean {
  const attachment = attachments.find(({ from, to }) => paragraph >= from && paragraph < to);
  if (!attachment) return false;
  if (paragraphs[paragraph]?.place.kind === "cell") return true;
  return /[表单书]$|样式|式样|样本|模板|格式|范本|文本|回执|证明|示例/.test(
    attachment.title.map(({ text }) => text).join(""),
  );
}

/** （略） of a version made for publication, which says that it is one: （本文有删减）. */
function isRedacted({ elements }: Draft, words: string): boolean {
  return words.includes("略") && (elements.note ?? []).some(({ text }) => text.includes("删减"));
}

const givenAtIssue: readonly ElementKind[] = [
  "documentNumber",
  "documentDate",
  "issueNumber",
  "printDate",
  "copyNumber",
  "titleNote",
  "signatory",
];

/** What does not exist before 定稿: 序号, 成文日期, 第×次常务会议, 自×月×日起施行. */
function isFilledAtIssue({ parts }: Draft, { range, text, words }: Match): boolean {
  const { paragraph, from } = range;
  const inElement = parts.some(({ elements }) =>
    givenAtIssue.some((kind) =>
      elements[kind]?.some(
        (stretch) => stretch.paragraph === paragraph && from >= stretch.from && from < stretch.to,
      ),
    ),
  );
  if (inElement || /待|略/.test(words)) return inElement;
  const before = text.slice(Math.max(0, from - 14), from);
  const after = text.slice(range.to, range.to + 24);
  if (/第\s?$/.test(before) && /^\s?次/.test(after)) return true;
  return /自[^，。；]*$/.test(before) && /^[^，。；]{0,20}起(?:施行|执行|实施)/.test(after);
}
