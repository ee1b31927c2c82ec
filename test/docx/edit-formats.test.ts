import type { FormatEdit } from "../../src/draft/edit";
import { editDocx } from "../../src/docx/edit-docx";
import { partText } from "../../src/docx/package";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p, r } from "../helpers/docx";
import { faultOf } from "../helpers/well-formed";

describe("setting words", () => {
  it("adds properties to the run, in the order the schema asks", () => {
    const { runs } = edited(
      `<w:p>${r("通知", '<w:i/><w:lang w:val="zh-CN"/>')}</w:p>`,
      run(0, 2, { sizePt: 22, bold: true }),
    );
    expect(runs).toEqual([
      '<w:b/><w:bCs/><w:i/><w:sz w:val="44"/><w:szCs w:val="44"/><w:lang w:val="zh-CN"/>|通知',
    ]);
  });

  it("cuts the run where only part of its words are set", () => {
    const { runs, xml } = edited(
      `<w:p w:rsidR="1">${r("关于通知的请示", "<w:b/>")}</w:p>`,
      run(2, 4, { sizePt: 16 }),
    );
    const b = "<w:b/>";
    expect(runs).toEqual([`${b}|关于`, `${b}<w:sz w:val="32"/><w:szCs w:val="32"/>|通知`, `${b}|的请示`]);
    expect(xml).toContain('<w:p w:rsidR="1">');
  });

  it("keeps a run's own attributes on every piece of it", () => {
    const body = '<w:p><w:r w:rsidR="00AB"><w:t>甲乙</w:t></w:r></w:p>';
    expect(edited(body, run(1, 2, { bold: true })).xml).toContain(
      '<w:r w:rsidR="00AB"><w:t>甲</w:t></w:r><w:r w:rsidR="00AB"><w:rPr><w:b/><w:bCs/></w:rPr><w:t>乙</w:t></w:r>',
    );
  });

  it("takes the theme font away, which would outrank the face named", () => {
    const fonts = '<w:rFonts w:hint="eastAsia" w:eastAsiaTheme="minorEastAsia" w:ascii="Arial"/>';
    const { runs } = edited(p("通知", "", fonts), run(0, 2, { eastAsiaFont: "仿宋_GB2312" }));
    expect(runs).toEqual(['<w:rFonts w:hint="eastAsia" w:ascii="Arial" w:eastAsia="仿宋_GB2312"/>|通知']);
  });

  it("keeps the record of a tracked change of format last", () => {
    const change = '<w:rPrChange w:id="1" w:author="某"><w:rPr><w:b/></w:rPr></w:rPrChange>';
    const { runs } = edited(p("通知", "", change), run(0, 2, { color: "FF0000" }));
    expect(runs).toEqual([`<w:color w:val="FF0000"/>${change}|通知`]);
  });

  it("keeps what stands between the words with those before it", () => {
    const body = "<w:p><w:r><w:t>甲</w:t><w:lastRenderedPageBreak/><w:tab/><w:t>乙</w:t></w:r></w:p>";
    expect(edited(body, run(2, 3, { bold: true })).xml).toContain(
      "<w:r><w:t>甲</w:t><w:lastRenderedPageBreak/><w:tab/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>乙</w:t></w:r>",
    );
  });

  it("of different properties in different places takes each where it is meant", () => {
    const { runs } = edited(p("甲乙丙"), run(0, 2, { bold: true }), run(1, 3, { color: "auto" }));
    const [b, color] = ["<w:b/><w:bCs/>", '<w:color w:val="auto"/>'];
    expect(runs).toEqual([`${b}|甲`, `${b}${color}|乙`, `${color}|丙`]);
  });

  it("goes together with new words for them", () => {
    const words = {
      kind: "text",
      range: { paragraph: 0, from: 1, to: 3 },
      before: "乙丙",
      after: "丁戊己",
    } as const;
    const { runs, text } = edited(p("甲乙丙戊"), run(0, 2, { bold: true }), words);
    expect(text).toBe("甲丁戊己戊");
    expect(runs).toEqual(["<w:b/><w:bCs/>|甲丁戊己", "|戊"]);
  });

  it("switches off what a style switches on, in words of its own", () => {
    expect(edited(p("通知"), run(0, 2, { bold: false })).runs).toEqual([
      '<w:b w:val="0"/><w:bCs w:val="0"/>|通知',
    ]);
  });

  it("of an empty paragraph sets its mark", () => {
    const { xml } = edited('<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>', run(0, 0, { sizePt: 16 }));
    expect(xml).toContain(
      '<w:pPr><w:jc w:val="left"/><w:rPr><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:pPr>',
    );
  });
});

describe("setting a paragraph", () => {
  it("gives one without properties its own, in the order the schema asks", () => {
    const spacing = { line: { rule: "exact", pt: 28 } } as const;
    const { xml } = edited(
      p("正文"),
      paragraph({ alignment: "justify", indent: { firstLineChars: 200 }, spacing }),
    );
    expect(xml).toContain(
      '<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200"/><w:jc w:val="both"/></w:pPr>',
    );
  });

  it("keeps what the same elements say of other things", () => {
    const own =
      '<w:spacing w:before="100" w:line="240"/><w:ind w:left="420" w:hanging="420"/><w:outlineLvl w:val="0"/>';
    const { xml } = edited(
      p("正文", own),
      paragraph({ indent: { firstLinePt: 32 }, spacing: { afterPt: 6 } }),
    );
    expect(xml).toContain(
      '<w:spacing w:before="100" w:line="240" w:after="120" w:afterLines="0" w:afterAutospacing="0"/>' +
        '<w:ind w:left="420" w:firstLine="640" w:firstLineChars="0"/><w:outlineLvl w:val="0"/>',
    );
  });

  it("stands before the mark's properties, the section and the tracked change", () => {
    const change = '<w:pPrChange w:id="1" w:author="某"><w:pPr/></w:pPrChange>';
    const own = `<w:rPr><w:b/></w:rPr>${change}`;
    expect(edited(p("正文", own), paragraph({ alignment: "center" })).xml).toContain(
      `<w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr>${change}</w:pPr>`,
    );
  });

  it("reads back as it was set", () => {
    const wanted = {
      alignment: "right",
      pageBreakBefore: true,
      indent: { firstLineChars: -100, leftPt: 21 },
    } as const;
    const { result } = edited(p("正文"), paragraph(wanted));
    expect(result.reading.manuscript.paragraphs[0]?.format).toMatchObject(wanted);
  });

  it("opens a paragraph written as an empty element", () => {
    expect(edited("<w:p/>", paragraph({ pageBreakBefore: true }, "")).xml).toContain(
      "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>",
    );
  });

  it("uses the words of a strict document", () => {
    const reading = readDocx(docxOf(p("正文"), {}, { strict: true }));
    const result = editDocx(reading, [paragraph({ alignment: "right", indent: { leftPt: 10 } })]);
    expect(partText(result.reading.package, "word/document.xml")).toContain(
      '<w:ind w:start="200" w:startChars="0"/><w:jc w:val="end"/>',
    );
  });

  it("of one text box sets both of its copies", () => {
    const content = `<w:txbxContent>${p("密级")}</w:txbxContent>`;
    const body =
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData>' +
      `<wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>` +
      "</mc:AlternateContent></w:r></w:p>";
    const edit: FormatEdit = {
      kind: "format",
      range: { paragraph: 1, from: 0, to: 2 },
      before: "密级",
      run: { eastAsiaFont: "黑体" },
      paragraph: { alignment: "left" },
    };
    const { xml } = edited(body, edit);
    expect(xml.match(/<w:rFonts w:eastAsia="黑体"\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:jc w:val="left"\/>/g)).toHaveLength(2);
  });
});

describe("a setting is refused", () => {
  it("where the words have changed since", () => {
    expect(refusal(p("通知"), { ...run(0, 2, { bold: true }), before: "通报" })).toBe("changed-since");
  });

  it("where another gives the same words another value", () => {
    expect(refusal(p("通知"), run(0, 2, { sizePt: 16 }), run(1, 2, { sizePt: 22 }))).toBe("overlaps");
    const indents = [{ firstLineChars: 200 }, { firstLinePt: 32 }].map((indent) =>
      paragraph({ indent }, "通知"),
    );
    expect(refusal(p("通知"), ...indents)).toBe("overlaps");
  });

  it("where a field computes the words", () => {
    expect(
      refusal(
        `<w:p><w:fldSimple w:instr="PAGE">${r("1")}</w:fldSimple></w:p>`,
        run(0, 1, { bold: true }, "1"),
      ),
    ).toBe("field-result");
  });

  it("where the words stand in a formula", () => {
    expect(
      refusal("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", run(0, 1, { bold: true }, "x")),
    ).toBe("unsupported");
  });

  it("where no file can hold the value", () => {
    for (const value of [
      { sizePt: Number.NaN },
      { color: "red" },
      { eastAsiaFont: "" },
      { asciiFont: "a\u0000" },
    ]) {
      expect(refusal(p("通知"), run(0, 2, value))).toBe("unsupported");
    }
  });
});

function run(from: number, to: number, set: NonNullable<FormatEdit["run"]>, before?: string): FormatEdit {
  return { kind: "format", range: { paragraph: 0, from, to }, before: before ?? unread, run: set };
}

function paragraph(set: NonNullable<FormatEdit["paragraph"]>, text = "正文"): FormatEdit {
  return { kind: "format", range: { paragraph: 0, from: 0, to: text.length }, before: text, paragraph: set };
}

/** Stands for the words the range holds, whatever they are. */
const unread = "\u0000";

function edited(body: string, ...edits: Parameters<typeof editDocx>[1]) {
  const result = edit(body, edits);
  expect(result.refused).toEqual([]);
  const xml = partText(result.reading.package, "word/document.xml");
  expect(faultOf(xml)).toBeUndefined();
  const text = result.reading.manuscript.paragraphs[0]?.text;
  const runs = [...xml.matchAll(/<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t><\/w:r>/g)];
  return { result, xml, text, runs: runs.map(([, own = "", words = ""]) => `${own}|${words}`) };
}

function refusal(body: string, ...edits: Parameters<typeof editDocx>[1]) {
  return edit(body, edits).refused[0]?.reason;
}

function edit(body: string, edits: Parameters<typeof editDocx>[1]) {
  const reading = readDocx(docxOf(body));
  const read = edits.map((each) => {
    const { paragraph: index, from, to } = each.range;
    const words = reading.manuscript.paragraphs[index]?.text.slice(from, to) ?? "";
    return each.before === unread ? { ...each, before: words } : each;
  });
  return editDocx(reading, read);
}
