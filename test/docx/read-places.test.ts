import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p, r } from "../helpers/docx";

const vmlBox = (inside: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const drawingBox = (inside: string): string =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const both = (choice: string, fallback: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;

describe("Tables", () => {
  const cell = (inside: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;

  test("know their rows, cells, spans, merges, widths and heights", () => {
    const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>';
    const first = `<w:tr><w:trPr><w:trHeight w:val="600" w:hRule="exact"/><w:tblHeader/></w:trPr>${cell(p("表头"), '<w:gridSpan w:val="2"/>')}</w:tr>`;
    const second = `<w:tr>${cell(p("甲"), '<w:vMerge w:val="restart"/>')}${cell(p("乙"))}</w:tr>`;
    const third = `<w:tr>${cell(p(""), "<w:vMerge/>")}${cell(p("丙") + p("丁"))}</w:tr>`;
    const { tables, paragraphs } = readDocx(
      docxOf(`${p("前")}<w:tbl>${grid}${first}${second}${third}</w:tbl>`),
    ).manuscript;
    expect(tables).toEqual([
      {
        from: 1,
        to: 7,
        columnsPt: [100, 150],
        rows: [
          { cells: [{ from: 1, to: 2, columnSpan: 2 }], heightPt: 30, heightRule: "exact", header: true },
          {
            cells: [
              { from: 2, to: 3, columnSpan: 1, merge: "restart" },
              { from: 3, to: 4, columnSpan: 1 },
            ],
          },
          {
            cells: [
              { from: 4, to: 5, columnSpan: 1, merge: "continue" },
              { from: 5, to: 7, columnSpan: 1 },
            ],
          },
        ],
      },
    ]);
    expect(paragraphs[6]?.place).toEqual({ kind: "cell", table: 0, row: 2, cell: 1 });
  });

  test("nested, keep Word's order, and know what they are nested in", () => {
    const inner = `<w:tbl><w:tr>${cell(p("内"))}</w:tr></w:tbl>`;
    const { tables, paragraphs } = readDocx(
      docxOf(`<w:tbl><w:tr>${cell(p("上") + inner + p("下"))}${cell(p("旁"))}</w:tr></w:tbl>`),
    ).manuscript;
    expect(paragraphs.map(({ text }) => text)).toEqual(["上", "内", "下", "旁"]);
    expect(tables.map(({ from, to, parent }) => [from, to, parent])).toEqual([
      [0, 4, undefined],
      [1, 2, 0],
    ]);
    expect(paragraphs.map(({ place }) => (place.kind === "cell" ? place.table : place.kind))).toEqual([
      0, 1, 0, 0,
    ]);
  });

  test("with content controls round rows and cells are read all the same", () => {
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = `<w:tbl>${control(`<w:tr>${control(cell(p("甲")))}${cell(p("乙"))}</w:tr>`)}</w:tbl>`;
    const { tables, paragraphs } = readDocx(docxOf(body)).manuscript;
    expect(paragraphs.map(({ text }) => text)).toEqual(["甲", "乙"]);
    expect(tables[0]?.rows[0]?.cells).toHaveLength(2);
  });
});

describe("Text boxes", () => {
  test("are read once, after the main text, hanging on their paragraph", () => {
    const body =
      p("前") + `<w:p>${r("天津市")}${both(drawingBox(p("机密★1年")), vmlBox(p("机密★1年")))}</w:p>`;
    const { paragraphs, mainCount } = readDocx(docxOf(body)).manuscript;
    expect(mainCount).toBe(2);
    expect(paragraphs.map(({ text }) => text)).toEqual(["前", "天津市", "机密★1年"]);
    expect(paragraphs[2]?.place).toEqual({ kind: "textBox", anchor: 1, box: 0 });
  });

  test("remember where the file keeps the same words again", () => {
    const body = `<w:p>${both(drawingBox(p("特急")), vmlBox(p("特急")))}</w:p>`;
    const { sourceMap, package: opened } = readDocx(docxOf(body));
    const source = opened.kind === "zip" ? opened.archive.text("word/document.xml") : "";
    const { copy, start } = sourceMap[1] ?? {};
    expect(copy && source.slice(copy.start, copy.end)).toBe(p("特急"));
    expect(copy?.start).toBeGreaterThan(start ?? Infinity);
    expect(copy?.pieces).toHaveLength(1);
  });

  test("whose copy lacks a paragraph have an empty copy of it, so that the difference shows", () => {
    const body = `<w:p>${both(drawingBox(p("一") + p("二")), vmlBox(p("一")))}</w:p>`;
    const { sourceMap } = readDocx(docxOf(body));
    expect(sourceMap[1]?.copy?.pieces).toHaveLength(1);
    expect(sourceMap[2]?.copy?.pieces).toEqual([]);
  });

  test("in VML alone, and several in one drawing, are all read", () => {
    const group = `<w:pict><v:group><v:shape><v:textbox><w:txbxContent>${p("一")}</w:txbxContent></v:textbox></v:shape><v:shape><v:textbox><w:txbxContent>${p("二")}</w:txbxContent></v:textbox></v:shape></v:group></w:pict>`;
    const { paragraphs } = readDocx(docxOf(`<w:p><w:r>${group}</w:r></w:p>${p("后")}`)).manuscript;
    expect(paragraphs.map(({ text }) => text)).toEqual(["", "后", "一", "二"]);
    expect(paragraphs[3]?.place).toEqual({ kind: "textBox", anchor: 0, box: 1 });
  });

  test("of an extension not known here give way to the fallback", () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="future"><w:t>没有</w:t></mc:Choice><mc:Fallback><w:t>有</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(readDocx(docxOf(body)).manuscript.paragraphs[0]?.text).toBe("有");
  });

  test("do not add to the length of the main text, and number by themselves", () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      p("一", numPr) +
      `<w:p>${both(drawingBox(p("框", numPr)), vmlBox(p("框", numPr)))}</w:p>` +
      p("二", numPr);
    const { manuscript, rawLength } = readDocx(docxOf(body, { "word/numbering.xml": numbering }));
    expect(manuscript.paragraphs.map(({ label }) => label)).toEqual(["1.", undefined, "2.", "1."]);
    expect(rawLength).toBe(2 + 2 + 2);
  });

  test("with a table in them keep its place among the tables", () => {
    const table = `<w:tbl><w:tr><w:tc>${p("格")}</w:tc></w:tr></w:tbl>`;
    const { tables, paragraphs } = readDocx(
      docxOf(`<w:p><w:r>${vmlBox(p("框") + table)}</w:r></w:p>${table}`),
    ).manuscript;
    expect(tables.map(({ from, to }) => paragraphs.slice(from, to).map(({ text }) => text))).toEqual([
      ["格"],
      ["格"],
    ]);
    expect(tables.map(({ from }) => paragraphs[from]?.place.kind)).toEqual(["cell", "textBox"]);
  });
});

describe("Headers and footers", () => {
  const reference = (kind: string, type: string, file: string): string =>
    `<w:${kind}Reference w:type="${type}" r:id="rId_${file}"/>`;

  test("follow with their section and kind", () => {
    const sectPr = `<w:sectPr>${reference("header", "default", "header1")}${reference("footer", "default", "footer1")}</w:sectPr>`;
    const { paragraphs } = readDocx(
      docxOf(p("文") + sectPr, { "word/header1.xml": p("内部"), "word/footer1.xml": p("— 1 —") }),
    ).manuscript;
    expect(paragraphs.slice(1).map(({ text, place }) => [text, place])).toEqual([
      ["内部", { kind: "header", section: 0, variant: "default" }],
      ["— 1 —", { kind: "footer", section: 0, variant: "default" }],
    ]);
  });

  test("that no page shows are left out: a first one without titlePg, an even one without evenAndOddHeaders", () => {
    const sectPr = (more: string): string =>
      `<w:sectPr>${reference("footer", "first", "footer1")}${reference("footer", "even", "footer2")}${more}</w:sectPr>`;
    const footers = { "word/footer1.xml": p("首"), "word/footer2.xml": p("偶") };
    const shown = (more: string, settings?: string) =>
      readDocx(
        docxOf(p("文") + sectPr(more), {
          ...footers,
          ...(settings === undefined ? {} : { "word/settings.xml": settings }),
        }),
      )
        .manuscript.paragraphs.slice(1)
        .map(({ text }) => text);
    expect(shown("", "<w:zoom/>")).toEqual([]);
    expect(shown("<w:titlePg/>", "<w:evenAndOddHeaders/>")).toEqual(["首", "偶"]);
    expect(shown("")).toEqual(["偶"]);
  });

  test("shared by sections are read once; the words of their text boxes stand in them", () => {
    const footer = p("", "", "") + `<w:p><w:r>${vmlBox(p("— 2 —"))}</w:r></w:p>`;
    const sectPr = `<w:sectPr>${reference("footer", "default", "footer1")}</w:sectPr>`;
    const { paragraphs } = readDocx(
      docxOf(p("一", sectPr) + p("二") + sectPr, { "word/footer1.xml": footer }),
    ).manuscript;
    expect(paragraphs.slice(2).map(({ text, place }) => [text, place.kind])).toEqual([
      ["", "footer"],
      ["", "footer"],
      ["— 2 —", "footer"],
    ]);
  });

  test("that are broken are a note, and the rest is read", () => {
    const sectPr = `<w:sectPr>${reference("footer", "default", "footer1")}</w:sectPr>`;
    const { manuscript, notes } = readDocx(docxOf(p("正文") + sectPr, { "word/footer1.xml": "<w:p>" }));
    expect(manuscript.paragraphs.map(({ text }) => text)).toEqual(["正文"]);
    expect(notes).toEqual([
      "word/footer1.xml 读不出来（不是完整的 XML），其中的设置按“不清楚”处理，不影响正文。",
    ]);
  });
});

describe("Notes and comments", () => {
  test("stand after the rest, hanging on the paragraph that refers to them", () => {
    const body =
      p("一") +
      `<w:p>${r("二")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
      `<w:p><w:r><w:endnoteReference w:id="3"/></w:r></w:p>`;
    const notes = (name: string, id: number, text: string): string =>
      `<w:${name} w:type="separator" w:id="0">${p("线")}</w:${name}><w:${name} w:id="${id}">${p(text)}</w:${name}>`;
    const { paragraphs } = readDocx(
      docxOf(body, {
        "word/footnotes.xml": notes("footnote", 2, "脚注"),
        "word/endnotes.xml": notes("endnote", 3, "尾注"),
      }),
    ).manuscript;
    expect(paragraphs.slice(3).map(({ text, place }) => [text, place])).toEqual([
      ["脚注", { kind: "footnote", id: "2", anchor: 1 }],
      ["尾注", { kind: "endnote", id: "3", anchor: 2 }],
    ]);
  });

  test("comments are counted and hang where their range begins", () => {
    const body =
      p("一") +
      `<w:p><w:commentRangeStart w:id="7"/>${r("二")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;
    const comments = `<w:comment w:id="7" w:author="甲">${p("改")}${p("再改")}</w:comment><w:comment w:id="8">${p("旧")}</w:comment>`;
    const { paragraphs, saved } = readDocx(docxOf(body, { "word/comments.xml": comments })).manuscript;
    expect(saved?.comments).toBe(2);
    expect(
      paragraphs.slice(2).map(({ text, place }) => [text, place.kind === "comment" ? place.anchor : "?"]),
    ).toEqual([
      ["改", 1],
      ["再改", 1],
      ["旧", undefined],
    ]);
  });
});

describe("What the file says of itself", () => {
  const app = (figures: string): string =>
    `<Application>Microsoft Office Word</Application><Pages>3</Pages>${figures}`;

  test("stored pages count only while the figures beside them fit the words", () => {
    const pages = (figures: string) =>
      readDocx(docxOf(p("一二三四五"), { "docProps/app.xml": app(figures) })).manuscript.saved?.pages;
    expect(
      pages("<Words>1</Words><Characters>5</Characters><CharactersWithSpaces>5</CharactersWithSpaces>"),
    ).toBe(3);
    expect(
      pages("<Words>5</Words><Characters>5</Characters><CharactersWithSpaces>5</CharactersWithSpaces>"),
    ).toBe(3);
    expect(
      pages("<Words>9</Words><Characters>9</Characters><CharactersWithSpaces>9</CharactersWithSpaces>"),
    ).toBeUndefined();
    expect(pages("")).toBeUndefined();
  });

  test("who saved it last", () => {
    const saver = (name: string) =>
      readDocx(docxOf(p("字"), { "docProps/app.xml": `<Application>${name}</Application>` })).manuscript.saved
        ?.application;
    expect(
      [
        "Microsoft Office Word",
        "Microsoft Macintosh Word",
        "WPS Office_12.1.0",
        "LibreOffice/7.3",
        "Pages",
      ].map(saver),
    ).toEqual(["Word", "Word", "WPS", "LibreOffice", "other"]);
  });

  test("custom XML parts are handed over as text", () => {
    const text = '<?xml version="1.0"?><a xmlns="urn:a"/>';
    expect(readDocx(docxOf(p("字"), { "customXml/item1.xml": text })).customXml).toEqual([
      { part: "customXml/item1.xml", text },
    ]);
  });

  test("secondary parts that are broken are notes, and what they would settle stays unknown", () => {
    const broken = '<?xml version="1.0"?><w:broken xmlns:w="urn:x"><a></w:broken>';
    const parts = {
      "word/settings.xml": broken,
      "word/styles.xml": broken,
      "word/numbering.xml": broken,
      "word/theme/theme1.xml": broken,
      "word/comments.xml": broken,
      "docProps/app.xml": broken,
    };
    const { manuscript, notes } = readDocx(
      docxOf(p("正文还在", '<w:numPr><w:numId w:val="1"/></w:numPr>'), parts),
    );
    expect(manuscript.paragraphs[0]).toMatchObject({
      text: "正文还在",
      format: { numbering: { list: "1", level: 0 } },
    });
    expect(manuscript.paragraphs[0]?.label).toBeUndefined();
    expect(manuscript.paragraphs[0]?.format.alignment).toBeUndefined();
    expect(manuscript.saved).toEqual({ revisions: 0, comments: 0 });
    expect(notes.map((note) => note.split(" ")[0]).sort()).toEqual(Object.keys(parts).sort());
  });
});
