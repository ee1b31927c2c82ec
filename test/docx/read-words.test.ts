import { readDocx } from "../../src/docx/read-docx";
import { docxOf, flatOpcOf, p, packageOf, r, zipOf } from "../helpers/docx";

const read = (body: string, parts: Record<string, string> = {}) => readDocx(docxOf(body, parts));
const texts = (body: string): readonly string[] => read(body).manuscript.paragraphs.map(({ text }) => text);
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("The words of a document", () => {
  test("paragraphs in order, those of table cells and content controls among them", () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tblGrid/><w:tr>${cell("甲")}${cell("乙")}</w:tr></w:tbl>`;
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p("控件内")}</w:sdtContent></w:sdt>`;
    expect(texts(p("前") + table + control + p("后"))).toEqual(["前", "甲", "乙", "控件内", "后"]);
  });

  test("what wraps words inside a paragraph is seen through", () => {
    const wrapped = ["w:smartTag", "w:hyperlink", "w:customXml", "w:dir", "w:ins"].map(
      (name) => `<${name}>${r("字")}</${name}>`,
    );
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r("控件")}</w:sdtContent></w:sdt>`;
    expect(texts(`<w:p>${wrapped.join("")}${control}</w:p>`)).toEqual(["字字字字字控件"]);
  });

  test("tabs, breaks, hyphens and symbols have their characters", () => {
    const marks =
      '<w:t>一</w:t><w:tab/><w:br/><w:br w:type="page"/><w:br w:type="column"/><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/>';
    expect(texts(`<w:p><w:r>${marks}</w:r></w:p>`)).toEqual(["一\t\n\f\v\n\u2011\uf0fc"]);
  });

  test("entities, numeric references and CDATA are the characters they stand for", () => {
    expect(
      texts("<w:p><w:r><w:t>&lt;通知&gt;&#x3008;&#12297;<![CDATA[&原样]]><!-- 批 -->末</w:t></w:r></w:p>"),
    ).toEqual(["<通知>〈〉&原样末"]);
  });

  test("white space at the ends of a w:t counts only where the file keeps it", () => {
    const bare = "<w:r><w:t> 一 </w:t></w:r>";
    const kept = '<w:r><w:t xml:space="preserve"> 二 </w:t></w:r>';
    expect(texts(`<w:p>${bare}${kept}</w:p>`)).toEqual(["一 二 "]);
  });

  test("full-width spaces are words' own and always stay", () => {
    expect(texts("<w:p><w:r><w:t>\u3000\u3000各区：</w:t></w:r></w:p>")).toEqual(["\u3000\u3000各区："]);
  });

  test("a ruby's base is read and its guide is not; a formula's words are", () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r("dong")}</w:rt><w:rubyBase>${r("东")}</w:rubyBase></w:ruby></w:r>`;
    const formula =
      "<m:oMath><m:f><m:fPr/><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>";
    expect(texts(`<w:p>${ruby}${formula}</w:p>`)).toEqual(["东ab"]);
  });

  test("content of another file, and elements not known, are not passed over in silence", () => {
    const { manuscript, notes } = read(
      `${p("前")}<w:altChunk r:id="x"/><w:novel>${p("没读")}</w:novel><w:quiet/>`,
    );
    expect(manuscript.paragraphs.map(({ text }) => text)).toEqual(["前"]);
    expect(notes).toEqual([
      "文中嵌入了另一个文件（altChunk），其中的文字没有核校，请人工核对。",
      "文中有程序不认识的内容（w:novel），其中的文字没有核校，请人工核对。",
    ]);
  });

  test("a byte order mark, another prefix, strict names and flat OPC read alike", () => {
    const body = p("关于开展检查的通知") + p("各单位：");
    const expected = ["关于开展检查的通知", "各单位："];
    const of = (bytes: Uint8Array) => readDocx(bytes).manuscript.paragraphs.map(({ text }) => text);
    const parts = packageOf(body);
    const marked = { ...parts, "word/document.xml": `\uFEFF${parts["word/document.xml"]}` };
    const renamed = parts["word/document.xml"]?.replaceAll("w:", "x:").replace("xmlns:w=", "xmlns:x=") ?? "";
    expect(of(docxOf(body, {}, { strict: true }))).toEqual(expected);
    expect(of(flatOpcOf(body))).toEqual(expected);
    expect(of(docxOf(body, {}, { documentPart: "word/document2.xml" }))).toEqual(expected);
    expect(of(zipOf(marked))).toEqual(expected);
    expect(of(zipOf({ ...parts, "word/document.xml": renamed }))).toEqual(expected);
  });

  test("deeply nested content controls are read, past 200 levels they are refused", () => {
    const nested = (times: number): string =>
      "<w:sdt><w:sdtContent>".repeat(times) + p("底") + "</w:sdtContent></w:sdt>".repeat(times);
    expect(texts(nested(90))).toEqual(["底"]);
    expect(() => read(nested(120))).toThrow(/嵌套超过 200 层/);
  });
});

describe("Fields", () => {
  test("show their result, marked as computed, and not their code", () => {
    const { manuscript } = read(`<w:p>${r("共")}${field(" NUMPAGES ", r("12"))}${r("页")}</w:p>`);
    expect(manuscript.paragraphs[0]?.text).toBe("共12页");
    expect(manuscript.paragraphs[0]?.runs.map((run) => run.field)).toEqual([
      undefined,
      "NUMPAGES",
      undefined,
    ]);
  });

  test("fldSimple is a field too; a link's words are the author's own", () => {
    const simple = `<w:fldSimple w:instr=" DATE \\@ yyyy ">${r("2026")}</w:fldSimple>`;
    const { manuscript } = read(`<w:p>${simple}${field(' HYPERLINK "a" ', r("附件"))}</w:p>`);
    expect(manuscript.paragraphs[0]?.runs.map(({ field: name }) => name)).toEqual(["DATE", undefined]);
  });

  test("a field inside a field's code stays hidden, one inside its result shows", () => {
    const inner = field(" PAGE ", r("3"));
    const outer =
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${inner}` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("是")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(texts(`<w:p>${outer}${field(" TOC ", `${r("目录")}${inner}`)}</w:p>`)).toEqual(["是目录3"]);
  });

  test("a field may run over paragraphs", () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const { manuscript } = read(
      `<w:p>${begin}${r("一")}</w:p><w:p>${r("二")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p("三")}`,
    );
    expect(manuscript.paragraphs.map(({ runs }) => runs[0]?.field)).toEqual(["TOC", "TOC", undefined]);
  });

  test("a field that begins and never ends does not hide the rest of the document", () => {
    const broken = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>';
    expect(texts(broken + p("正文还在"))).toEqual(["", "正文还在"]);
  });
});

describe("Tracked changes read as they stand now", () => {
  const tracked = 'w:id="1" w:author="甲"';

  test("insertions in, deletions out, moves where they went", () => {
    const body =
      `<w:p>${r("应当")}<w:del ${tracked}><w:r><w:delText>立即</w:delText></w:r></w:del><w:ins ${tracked}>${r("及时")}</w:ins>` +
      `<w:moveFrom ${tracked}>${r("走")}</w:moveFrom><w:moveTo ${tracked}>${r("来")}</w:moveTo></w:p>`;
    const { manuscript } = read(body);
    expect(manuscript.paragraphs[0]?.text).toBe("应当及时来");
    expect(manuscript.paragraphs[0]?.runs.map((run) => run.inserted)).toEqual([undefined, true]);
    expect(manuscript.saved?.revisions).toBe(4);
  });

  test("former formatting is not read for the present one", () => {
    const change = `<w:b/><w:rPrChange ${tracked}><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:rPrChange>`;
    const { manuscript } = read(p("字", "", change));
    expect(manuscript.paragraphs[0]?.runs[0]?.format).toMatchObject({ bold: true });
    expect(manuscript.paragraphs[0]?.runs[0]?.format.italic).toBeUndefined();
    expect(manuscript.paragraphs[0]?.runs[0]?.format.sizePt).toBeUndefined();
    expect(manuscript.saved?.revisions).toBe(0);
  });
});

describe("The source map", () => {
  test("has a piece for each stretch of text, standing exactly where the file has it", () => {
    const body = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r("关于&", "<w:b/>")}<w:r><w:tab/><w:t>通知</w:t></w:r></w:p>`;
    const bytes = docxOf(body);
    const { sourceMap, manuscript, package: opened } = readDocx(bytes);
    const source = opened.kind === "zip" ? opened.archive.text("word/document.xml") : "";
    const [paragraph] = sourceMap;
    const cut = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
    expect(source.slice(paragraph?.start, paragraph?.end)).toBe(
      body.replace("&", "&amp;").replace("&amp;amp;", "&amp;"),
    );
    expect(paragraph?.properties && cut(paragraph.properties)).toBe('<w:pPr><w:jc w:val="center"/></w:pPr>');
    expect(
      paragraph?.pieces.map((piece) => [piece.kind, cut(piece.content), cut(piece.run).slice(0, 5)]),
    ).toEqual([
      ["text", "关于&amp;", "<w:r>"],
      ["tab", "", "<w:r>"],
      ["text", "通知", "<w:r>"],
    ]);
    expect(paragraph?.pieces.map(({ from, to }) => manuscript.paragraphs[0]?.text.slice(from, to))).toEqual([
      "关于&",
      "\t",
      "通知",
    ]);
    expect(paragraph?.pieces[0]?.runProperties && cut(paragraph.pieces[0].runProperties)).toBe(
      "<w:rPr><w:b/></w:rPr>",
    );
  });

  test("runs and pieces cover every paragraph's text in order, whatever the document", () => {
    const body =
      p("一") +
      `<w:p>${r("甲")}${r("乙", "<w:b/>")}${field(" PAGE ", r("1"))}<w:r><w:br/><w:t>丙</w:t></w:r></w:p>` +
      p("");
    const { manuscript, sourceMap } = read(body);
    manuscript.paragraphs.forEach(({ text, runs }, index) => {
      const cover = (stretches: readonly { from: number; to: number }[] = []) =>
        stretches.map(({ from, to }) => text.slice(from, to)).join("");
      expect(cover(runs)).toBe(text);
      expect(cover(sourceMap[index]?.pieces)).toBe(text);
    });
    expect(manuscript.paragraphs[2]?.runs).toEqual([]);
  });

  test("marks the words a field computed, so that nobody edits them", () => {
    const { sourceMap } = read(`<w:p>${r("第")}${field(" PAGE ", r("1"))}</w:p>`);
    expect(sourceMap[0]?.pieces.map((piece) => piece.field)).toEqual([undefined, true]);
  });
});

describe("The raw length", () => {
  test("counts words, marks, codes and deletions as Word's own estimate does", () => {
    expect(read(p("一二三")).rawLength).toBe(4);
    expect(read("<w:p><w:r><w:tab/><w:br/><w:drawing/></w:r></w:p>").rawLength).toBe(4);
    expect(read(`<w:p>${field(" PAGE ", r("1"))}</w:p>`).rawLength).toBe(1 + 3 + 6 + 1);
    expect(read('<w:p><w:del w:id="1"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>').rawLength).toBe(
      3,
    );
    expect(read(`<w:tbl><w:tr><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`).rawLength).toBe(3);
  });
});
