import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillContentControls } from "../../src/docx/content-controls";
import { openPackage, partText } from "../../src/docx/package";
import { readDocx } from "../../src/docx/read-docx";
import { fillTemplate } from "../../src/slip/template";
import { handFields, templateFields } from "../../src/slip/template-fields";
import { docxOf, p, r } from "../helpers/docx";
import { faultOf } from "../helpers/well-formed";
import { madeSlip, notice, request } from "./slips";

const slip = madeSlip(request.text, { ...request.answers, viceMayors: 2 }, { named: true });
const control = (name: string, content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tagged = (name: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="随便"/><w:tag w:val="${name}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const kaiti = '<w:rFonts w:eastAsia="楷体_GB2312"/><w:sz w:val="30"/>';

function filled(body: string, slipToFill = slip) {
  const result = fillTemplate(docxOf(body), slipToFill);
  const opened = openPackage(result.bytes);
  return {
    ...result,
    xml: partText(opened, "word/document.xml"),
    text: readDocx(result.bytes).manuscript.paragraphs.map(({ text }) => text),
  };
}

describe("an office's own form", () => {
  test("is filled by the names of its controls, title or tag, wherever they stand", () => {
    const { text, filled: names } = filled(
      [
        control("标题", p("点这里")),
        `<w:p><w:r><w:t>主送：</w:t></w:r>${tagged("主送", r("点这里"))}</w:p>`,
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${control("签发", `<w:tc>${p("")}</w:tc>`)}</w:tr></w:tbl>`,
        p(""),
      ].join(""),
    );
    expect(text).toEqual([
      "天津市东丽区人民政府关于恳请支持地铁沿线综合开发项目用地指标和建设资金的请示",
      "主送：市人民政府",
      "⑤区长　李明",
      "",
    ]);
    expect(names).toEqual(["标题", "主送", "签发"]);
  });

  test("keeps its setting, and every other character of the file", () => {
    const body = [
      p("表头", '<w:jc w:val="center"/>'),
      control("标题", p("点这里", "", kaiti)),
      p("表尾"),
    ].join("");
    const { xml } = filled(body);
    const before = partText(openPackage(docxOf(body)), "word/document.xml");
    const title = templateFields(slip).get("标题") ?? "";
    expect(xml).toBe(before.replace("点这里", title));
  });

  test("a placeholder goes, and the words take the control's own setting, not its grey", () => {
    const grey = p("单击此处输入文字。", "", '<w:rStyle w:val="PlaceholderText"/>');
    const { xml } = filled(control("标题", grey, `<w:rPr>${kaiti}</w:rPr><w:showingPlcHdr/>`));
    expect(xml).not.toMatch(/PlaceholderText|showingPlcHdr/);
    expect(xml).toContain(`<w:r><w:rPr>${kaiti}</w:rPr><w:t xml:space="preserve">天津市东丽区`);
  });

  test("several lines are line breaks; runs and paragraphs that stood there give way to them", () => {
    const { text } = filled(control("区领导审签", `<w:p>${r("点")}${r("这里")}</w:p>${p("第二段")}`));
    expect(text).toEqual(["④分管副区长　赵敏（审批）\n④分管副区长　孙立（审批）"]);
  });

  test("marks in the words are written as XML", () => {
    const sharp = madeSlip(request.text.replace("地铁", "<地铁>&“轻轨”"), request.answers);
    const { xml, text } = filled(control("标题", p("")), sharp);
    expect(faultOf(xml)).toBeUndefined();
    expect(text[0]).toContain("<地铁>&“轻轨”");
  });

  test("says which names it does not know, which are missing, which it had nothing for", () => {
    const { unknown, missing, empty, xml } = filled(
      [
        control("标提", p("原样")),
        control("拟稿人", p("原样")),
        control("紧急程度", p("原样")),
        control("图章", p("原样")),
      ].join(""),
    );
    expect(unknown).toEqual([{ name: "标提", like: "标题" }, { name: "图章" }]);
    expect(missing).toContain("标题");
    expect(missing).not.toContain("紧急程度");
    expect(empty).toEqual(["紧急程度"]);
    expect(xml.match(/原样/g)).toHaveLength(4);
  });

  test.each([
    ["里面还套着别的内容控件", control("标题", `${p("甲")}${control("随便", p("乙"))}`)],
    [
      "是复选框",
      control(
        "标题",
        p("□"),
        '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>',
      ),
    ],
    ["绑定了别的数据", control("标题", p("甲"), '<w:dataBinding w:xpath="/a"/>')],
    ["是图片控件", control("标题", p("甲"), "<w:picture/>")],
    ["里面是表格", control("标题", `<w:tbl><w:tr><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`)],
  ])("says which it could not fill: %s", (why, body) => {
    const { unfilled, filled: names, xml } = filled(body + p(""));
    expect(unfilled).toEqual([expect.stringContaining(`“标题”${why}`)]);
    expect(names).toEqual([]);
    expect(xml).not.toContain("恳请支持");
  });

  test("leaves to the hand what is the hand's", () => {
    const body = handFields.map((name) => control(name, p("　"))).join("");
    const { filled: names, unknown } = filled(body, madeSlip(notice.text, notice.answers));
    expect(names).toEqual([]);
    expect(unknown).toEqual([]);
  });
});

test("content controls are found in headers too, and by a prefix of the file's own", () => {
  const body = p("");
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${control("标题", p("甲"))}</w:hdr>`;
  const opened = openPackage(
    docxOf(body, {
      "word/header1.xml": `<?xml version="1.0"?>${header.replace(/(<\/?)w:|( )w:|xmlns:w/g, (whole) => whole.replace("w", "x"))}`,
    }),
  );
  const { bytes, controls } = fillContentControls(opened, new Map([["标题", "乙"]]));
  expect(controls).toEqual([{ name: "标题" }]);
  expect(partText(openPackage(bytes), "word/header1.xml")).toContain(
    '<x:r><x:t xml:space="preserve">乙</x:t></x:r>',
  );
});

describe("docs/slip.md", () => {
  const page = readFileSync(join(__dirname, "../../docs/slip.md"), "utf8");

  test("names every field a control may have, and no other", () => {
    const table = page.slice(page.indexOf("| 名称 |"));
    const names = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, name]) => name);
    expect(names).toEqual(["名称", ...templateFields(slip).keys()]);
  });

  test("names those left to a hand", () => {
    expect(page).toContain(`留给手填：${handFields.join("、")}。`);
  });
});
