import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p } from "../helpers/docx";

const item = (list: number, level: number, text = "事项"): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const level = (index: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const definition = (id: number, levels: string, more = ""): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;

const list = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

const official = definition(
  0,
  level(0, "chineseCounting", "%1、", '<w:suff w:val="nothing"/>') +
    level(1, "japaneseCounting", "（%2）", '<w:suff w:val="space"/>') +
    level(2, "decimal", "%3.") +
    level(3, "decimalEnclosedCircle", "%4"),
);

function labels(body: string, numbering: string, styles = ""): readonly (string | undefined)[] {
  const reading = readDocx(docxOf(body, { "word/numbering.xml": numbering, "word/styles.xml": styles }));
  return reading.manuscript.paragraphs.map((paragraph) => paragraph.label);
}

describe("Automatic numbers as Word prints them", () => {
  test("levels of an official document, each starting anew under the next", () => {
    const body = [0, 1, 1, 2, 3, 3, 0, 1, 2].map((at) => item(1, at)).join("");
    expect(labels(body, official + list(1, 0))).toEqual([
      "一、",
      "（一）",
      "（二）",
      "1.",
      "①",
      "②",
      "二、",
      "（一）",
      "1.",
    ]);
  });

  test("the label stands beside the words, with what follows it", () => {
    const bytes = docxOf(item(1, 0, "总体要求") + item(1, 1) + item(1, 2), {
      "word/numbering.xml": official + list(1, 0),
    });
    const { paragraphs } = readDocx(bytes).manuscript;
    expect(paragraphs[0]?.text).toBe("总体要求");
    expect(paragraphs.map((paragraph) => paragraph.labelSuffix)).toEqual(["nothing", "space", "tab"]);
    expect(paragraphs[1]?.format.numbering).toEqual({ list: "1", level: 1 });
  });

  test("an empty numbered paragraph is numbered, a paragraph without a list is not", () => {
    expect(labels(item(1, 0, "") + p("正文") + item(1, 0), official + list(1, 0))).toEqual([
      "一、",
      undefined,
      "二、",
    ]);
  });

  test("a label of several levels, and one of them in plain digits by isLgl", () => {
    const levels =
      level(0, "chineseCounting", "第%1章") +
      level(1, "decimal", "%1.%2") +
      level(2, "decimal", "%1.%2.%3", "<w:isLgl/>");
    const body = [0, 0, 1, 2, 2].map((at) => item(1, at)).join("");
    expect(labels(body, definition(0, levels) + list(1, 0))).toEqual([
      "第一章",
      "第二章",
      "二.1",
      "2.1.1",
      "2.1.2",
    ]);
  });

  test("a level whose parent has not been counted shows where that would start", () => {
    const levels = level(0, "decimal", "%1") + level(1, "decimal", "%1.%2");
    expect(labels(item(1, 1) + item(1, 1), definition(0, levels) + list(1, 0))).toEqual(["1.1", "1.2"]);
  });

  test("lists of one definition count on from one another", () => {
    const body = item(1, 0) + item(2, 0) + item(1, 0);
    expect(labels(body, official + list(1, 0) + list(2, 0))).toEqual(["一、", "二、", "三、"]);
  });

  test("a list told to start anew does so once, and the list it interrupts counts on from it", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = item(1, 0) + item(1, 0) + item(2, 0) + item(2, 0) + item(1, 0);
    expect(labels(body, official + list(1, 0) + list(2, 0, restart))).toEqual([
      "一、",
      "二、",
      "一、",
      "二、",
      "三、",
    ]);
  });

  test("a list may set a level of its own in place of the definition's", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`;
    expect(labels(item(1, 0) + item(2, 0), official + list(1, 0) + list(2, 0, own))).toEqual(["一、", "B)"]);
  });

  test("lvlRestart 0 never starts anew, and n only after level n", () => {
    const never = definition(
      0,
      level(0, "decimal", "%1.") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>'),
    );
    expect(labels([0, 1, 0, 1].map((at) => item(1, at)).join(""), never + list(1, 0))).toEqual([
      "1.",
      "1)",
      "2.",
      "2)",
    ]);
    const afterFirst = definition(
      0,
      level(0, "decimal", "%1.") +
        level(1, "decimal", "%2)") +
        level(2, "lowerLetter", "%3", '<w:lvlRestart w:val="1"/>'),
    );
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at)).join("");
    expect(labels(body, afterFirst + list(1, 0))).toEqual(["1.", "1)", "a", "2)", "b", "2.", "1)", "a"]);
  });

  test("a bullet is its own sign", () => {
    expect(labels(item(1, 0), definition(0, level(0, "bullet", "●")) + list(1, 0))).toEqual(["●"]);
  });

  test("numbering that comes with the style, at the level tied to the style", () => {
    const levels =
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>') +
      level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>');
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H3"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = ["H1", "H2", "H3", "H1"].map((id) => p("事项", `<w:pStyle w:val="${id}"/>`)).join("");
    expect(labels(body, definition(0, levels) + list(1, 0), styles)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "二、",
    ]);
  });

  test("numId 0 takes the style's numbering away", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const none = p("不编号", '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const body = p("一", '<w:pStyle w:val="H1"/>') + none + p("二", '<w:pStyle w:val="H1"/>');
    expect(labels(body, official + list(1, 0), styles)).toEqual(["一、", undefined, "二、"]);
  });

  test("a definition that stands for a list style", () => {
    const numbering =
      definition(0, level(0, "chineseCounting", "%1、"), '<w:styleLink w:val="公文编号"/>') +
      definition(1, "", '<w:numStyleLink w:val="公文编号"/>') +
      list(1, 0) +
      list(2, 1);
    expect(labels(item(1, 0) + item(2, 0), numbering)).toEqual(["一、", "二、"]);
  });

  test("a level without its number, format, start or text is read as the standard has it", () => {
    const bare = definition(
      0,
      '<w:lvl><w:lvlText w:val="%1."/></w:lvl><w:lvl><w:start/><w:numFmt/><w:lvlText/></w:lvl>',
    );
    expect(labels(item(1, 0) + item(1, 1), bare + list(1, 0))).toEqual(["0.", undefined]);
  });

  test("a numbering format not known here leaves the label out and says so", () => {
    const numbering = definition(0, level(0, "hebrew1", "%1.")) + list(1, 0);
    const { manuscript, notes } = readDocx(docxOf(item(1, 0), { "word/numbering.xml": numbering }));
    expect(manuscript.paragraphs[0]?.label).toBeUndefined();
    expect(notes).toEqual(["自动编号用了程序不认识的格式（hebrew1），这些编号没有读出来，请人工核对。"]);
  });

  test("a paragraph deleted with its mark is not counted", () => {
    const deleted =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>' +
      '<w:del w:id="2" w:author="a"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>';
    expect(labels(item(1, 0) + deleted + item(1, 0), official + list(1, 0))).toEqual([
      "一、",
      undefined,
      "二、",
    ]);
  });
});
