import { readDocx } from "../../src/docx/read-docx";
import type { ParagraphFormat, RunFormat } from "../../src/draft/setting";
import { docxOf, p, packageOf, r, zipOf, type Parts } from "../helpers/docx";

const style = (id: string, inside: string, type = "paragraph", more = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}名"/>${inside}</w:style>`;
const defaults = (run: string, paragraph = ""): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
const normal = (inside: string): string => style("a", inside, "paragraph", ' w:default="1"');

function firstParagraph(body: string, parts: Parts = {}): ParagraphFormat {
  return readDocx(docxOf(body, parts)).manuscript.paragraphs[0]?.format ?? {};
}

function firstRun(body: string, parts: Parts = {}): RunFormat {
  return readDocx(docxOf(body, parts)).manuscript.paragraphs[0]?.runs[0]?.format ?? {};
}

describe("How a run is set", () => {
  test("direct formatting outranks the character style, that the paragraph style, that the defaults", () => {
    const styles =
      defaults(
        '<w:sz w:val="21"/><w:rFonts w:eastAsia="宋体" w:ascii="Times New Roman"/><w:color w:val="111111"/>',
      ) +
      normal('<w:rPr><w:sz w:val="32"/></w:rPr>') +
      style(
        "t",
        '<w:basedOn w:val="a"/><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:color w:val="222222"/></w:rPr>',
      ) +
      style("c", '<w:rPr><w:color w:val="FF0000"/><w:spacing w:val="20"/></w:rPr>', "character");
    const body = p("字", '<w:pStyle w:val="t"/>', '<w:rStyle w:val="c"/><w:sz w:val="44"/>');
    expect(firstRun(body, { "word/styles.xml": styles })).toMatchObject({
      eastAsiaFont: "方正小标宋简体",
      asciiFont: "Times New Roman",
      sizePt: 22,
      color: "FF0000",
      spacingPt: 1,
    });
  });

  test("without styles only what the run itself says is known", () => {
    const format = firstRun(p("字", "", '<w:sz w:val="32"/>'));
    expect(format.sizePt).toBe(16);
    expect(format.bold).toBeUndefined();
    expect(format.eastAsiaFont).toBeUndefined();
  });

  test("a size nobody states is not known, a switch nobody turns is off", () => {
    const format = firstRun(p("字"), { "word/styles.xml": normal("") });
    expect(format.sizePt).toBeUndefined();
    expect(format).toMatchObject({
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      hidden: false,
    });
  });

  test("a switch turned on by paragraph and character style both is off, turned on directly it is on", () => {
    const styles = style("t", "<w:rPr><w:b/></w:rPr>") + style("c", "<w:rPr><w:b/></w:rPr>", "character");
    const bold = (run: string) =>
      firstRun(p("字", '<w:pStyle w:val="t"/>', run), { "word/styles.xml": styles }).bold;
    expect(bold("")).toBe(true);
    expect(bold('<w:rStyle w:val="c"/>')).toBe(false);
    expect(bold('<w:rStyle w:val="c"/><w:b/>')).toBe(true);
    expect(bold('<w:b w:val="0"/>')).toBe(false);
    expect(bold('<w:b w:val="false"/>')).toBe(false);
  });

  test("styles based on one another in a ring are read once round", () => {
    const ring =
      style("t", '<w:basedOn w:val="u"/><w:rPr><w:sz w:val="30"/></w:rPr>') +
      style("u", '<w:basedOn w:val="t"/><w:rPr><w:b/></w:rPr>');
    expect(firstRun(p("字", '<w:pStyle w:val="t"/>'), { "word/styles.xml": ring })).toMatchObject({
      sizePt: 15,
      bold: true,
    });
  });

  test("the East Asian hint, highlighting, shading, underline and raised letters", () => {
    const run =
      '<w:rFonts w:hint="eastAsia"/><w:highlight w:val="yellow"/><w:u w:val="single"/><w:vertAlign w:val="superscript"/>';
    expect(firstRun(p("字", "", run))).toMatchObject({
      eastAsiaHint: true,
      highlight: "yellow",
      underline: true,
      verticalAlign: "superscript",
    });
    expect(firstRun(p("字", "", '<w:shd w:val="clear" w:fill="FFFF00"/>')).highlight).toBe("FFFF00");
    expect(
      firstRun(p("字", "", '<w:shd w:val="clear" w:fill="auto"/><w:highlight w:val="none"/>')).highlight,
    ).toBeUndefined();
  });

  test("the paragraph mark has its own setting, which an empty paragraph measures by", () => {
    expect(firstParagraph(p("", '<w:rPr><w:sz w:val="18"/></w:rPr>')).mark?.sizePt).toBe(9);
  });

  test("runs set alike, one after the other, are one run", () => {
    const body = `<w:p>${["甲", "乙", "丙"].map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join("")}</w:p>`;
    expect(readDocx(docxOf(body)).manuscript.paragraphs[0]?.runs).toHaveLength(1);
  });
});

describe("Theme fonts", () => {
  const font = (name: string, ea: string): string =>
    `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface="${ea}"/><a:font script="Hans" typeface="等线"/><a:font script="Hant" typeface="新細明體"/></a:${name}>`;
  const theme = (ea: string): string =>
    `<a:themeElements><a:fontScheme>${font("majorFont", "")}${font("minorFont", ea)}</a:fontScheme></a:themeElements>`;
  const styles =
    defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:eastAsia="宋体"/>') +
    normal("");
  const parts = (ea: string, settings: string): Parts => ({
    "word/styles.xml": styles,
    "word/theme/theme1.xml": theme(ea),
    "word/settings.xml": settings,
  });

  test("outrank a font named beside them, and are found by the document's language", () => {
    expect(firstRun(p("字"), parts("", '<w:themeFontLang w:eastAsia="zh-CN"/>'))).toMatchObject({
      eastAsiaFont: "等线",
      asciiFont: "Calibri",
    });
    expect(firstRun(p("字"), parts("", '<w:themeFontLang w:eastAsia="zh-TW"/>')).eastAsiaFont).toBe(
      "新細明體",
    );
  });

  test("a face the theme names itself stands whatever the language", () => {
    expect(firstRun(p("字"), parts("仿宋", "")).eastAsiaFont).toBe("仿宋");
  });

  test("are not known where the language is not", () => {
    expect(firstRun(p("字"), parts("", "")).eastAsiaFont).toBeUndefined();
  });

  test("give way to a font the run itself names", () => {
    const run = p("字", "", '<w:rFonts w:eastAsia="仿宋_GB2312"/>');
    expect(firstRun(run, parts("", '<w:themeFontLang w:eastAsia="zh-CN"/>')).eastAsiaFont).toBe(
      "仿宋_GB2312",
    );
  });
});

test("Runs set alike are one, also where a prefix is not the usual one", () => {
  const bold = '<w:b/><w:sz w:val="32"/>';
  const parts = packageOf(`<w:p>${r("一、", bold)}${r("总体要求", bold)}</w:p>`);
  const named = parts["word/document.xml"]?.replace("xmlns:mc=", "xmlns:ve=") ?? "";
  for (const source of [parts["word/document.xml"] ?? "", named]) {
    const { runs } =
      readDocx(zipOf({ ...parts, "word/document.xml": source })).manuscript.paragraphs[0] ?? {};
    expect(runs?.map(({ from, to, format }) => [from, to, format.bold])).toEqual([[0, 6, true]]);
  }
});

describe("How a paragraph is set", () => {
  test("the same words mean what the prefixes in them stand for, in whichever document or part they come", () => {
    const written = '<w:jc x:val="center"/>';
    const bound = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const within = (namespace: string): string =>
      `<w:sdt xmlns:x="${namespace}"><w:sdtContent>${p("字", written)}</w:sdtContent></w:sdt>`;
    const alignments = (body: string): unknown =>
      readDocx(docxOf(body)).manuscript.paragraphs.map(({ format }) => format?.alignment);
    expect(alignments(within(bound) + within("urn:elsewhere"))).toEqual(["center", undefined]);
    expect(alignments(within("urn:elsewhere"))).toEqual([undefined]);
    expect(alignments(within(bound))).toEqual(["center"]);
  });

  test("alignment, outline level, breaks, borders and tab stops come through the styles", () => {
    const styles = style(
      "t",
      '<w:pPr><w:keepNext/><w:pageBreakBefore/><w:outlineLvl w:val="0"/><w:jc w:val="both"/><w:tabs><w:tab w:val="left" w:pos="420"/><w:tab w:val="left" w:pos="840"/></w:tabs></w:pPr>',
    );
    const own =
      '<w:pStyle w:val="t"/><w:pBdr><w:top w:val="nil" w:color="00FF00"/><w:bottom w:val="single" w:color="FF0000"/></w:pBdr><w:tabs><w:tab w:val="clear" w:pos="840"/></w:tabs><w:jc w:val="center"/>';
    expect(firstParagraph(p("字", own), { "word/styles.xml": styles })).toMatchObject({
      styleId: "t",
      styleName: "t名",
      alignment: "center",
      outlineLevel: 1,
      pageBreakBefore: true,
      keepNext: true,
      keepLines: false,
      borderBottom: true,
      borderTop: false,
      borderBottomColor: "FF0000",
      borderTopColor: undefined,
      tabsPt: [21],
    });
  });

  test("an outline level of body text takes the style's away", () => {
    const styles = style("t", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    expect(
      firstParagraph(p("字", '<w:pStyle w:val="t"/><w:outlineLvl w:val="9"/>'), { "word/styles.xml": styles })
        .outlineLevel,
    ).toBeUndefined();
  });

  test("indents in characters outrank points and stay beside them; none of them leaves it to points", () => {
    expect(firstParagraph(p("字", '<w:ind w:firstLine="640" w:firstLineChars="200"/>')).indent).toEqual({
      firstLinePt: 32,
      firstLineChars: 200,
    });
    expect(firstParagraph(p("字", '<w:ind w:firstLine="0" w:firstLineChars="0"/>')).indent).toEqual({
      firstLinePt: 0,
    });
    expect(firstParagraph(p("字", '<w:ind w:left="420" w:hanging="420"/>')).indent).toEqual({
      leftPt: 21,
      firstLinePt: -21,
    });
  });

  test("indents are inherited each by itself", () => {
    const styles = style("t", '<w:pPr><w:ind w:left="200" w:firstLineChars="200"/></w:pPr>');
    expect(
      firstParagraph(p("字", '<w:pStyle w:val="t"/><w:ind w:left="400"/>'), { "word/styles.xml": styles })
        .indent,
    ).toEqual({
      firstLinePt: 0,
      firstLineChars: 200,
      leftPt: 20,
      rightPt: 0,
    });
  });

  test("a list level's indent outranks the style's where the list is the paragraph's own", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/><w:pPr><w:ind w:left="800" w:hanging="400"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const styles =
      style("t", '<w:pPr><w:ind w:left="200"/></w:pPr>') +
      style("n", `<w:pPr>${numPr}<w:ind w:left="200"/></w:pPr>`);
    const indent = (own: string) =>
      firstParagraph(p("字", own), { "word/styles.xml": styles, "word/numbering.xml": numbering }).indent;
    expect(indent(`<w:pStyle w:val="t"/>${numPr}`)).toMatchObject({ leftPt: 40, firstLinePt: -20 });
    expect(indent('<w:pStyle w:val="n"/>')).toMatchObject({ leftPt: 10, firstLinePt: -20 });
    expect(indent(`<w:pStyle w:val="t"/>${numPr}<w:ind w:left="0"/>`)).toMatchObject({
      leftPt: 0,
      firstLinePt: -20,
    });
  });

  test("line spacing: exact, at least, and in lines; space before and after in points and lines", () => {
    const line = (attributes: string) => firstParagraph(p("字", `<w:spacing ${attributes}/>`)).spacing?.line;
    expect(line('w:line="560" w:lineRule="exact"')).toEqual({ rule: "exact", pt: 28 });
    expect(line('w:line="400" w:lineRule="atLeast"')).toEqual({ rule: "atLeast", pt: 20 });
    expect(line('w:line="360" w:lineRule="auto"')).toEqual({ rule: "multiple", lines: 1.5 });
    expect(line('w:line="360"')).toEqual({ rule: "multiple", lines: 1.5 });
    expect(
      firstParagraph(p("字", '<w:spacing w:before="100" w:beforeLines="50" w:afterLines="0"/>')).spacing,
    ).toEqual({ beforePt: 5, beforeLines: 50 });
  });

  test("with readable styles, what nobody states is nought; without, it is not known", () => {
    const settled = firstParagraph(p("字"), { "word/styles.xml": normal("") });
    expect(settled).toMatchObject({
      alignment: "left",
      indent: { firstLinePt: 0 },
      spacing: { line: { rule: "multiple", lines: 1 } },
    });
    const unknown = firstParagraph(p("字"));
    expect(unknown.alignment).toBeUndefined();
    expect(unknown.indent).toBeUndefined();
    expect(unknown.spacing).toBeUndefined();
  });

  test("the table's style comes before the paragraph's", () => {
    const styles =
      normal("") +
      style("tb", '<w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>', "table");
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="tb"/></w:tblPr><w:tr><w:tc>${p("字")}${p("字", '<w:jc w:val="center"/>')}</w:tc></w:tr></w:tbl>${p("外")}`;
    const { paragraphs } = readDocx(docxOf(body, { "word/styles.xml": styles })).manuscript;
    expect(paragraphs.map(({ format }) => format.alignment)).toEqual(["right", "center", "left"]);
    expect(paragraphs.map(({ runs }) => runs[0]?.format.sizePt)).toEqual([9, 9, undefined]);
  });
});
