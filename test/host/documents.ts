import { docxOf, p, r } from "../helpers/docx";

/** A document of a certain shape, and a stretch of it that can be edited. */
export interface Shape {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Paragraph and words that stand there once or more; the `nth` is meant (0-based). */
  readonly paragraph: number;
  readonly words: string;
  readonly nth?: number;
  readonly instead: string;
}

const title = p("天津市东丽区人民政府关于做好防汛工作的通知", '<w:jc w:val="center"/>', '<w:sz w:val="44"/>');
const recipients = p("各街道办事处，各委、办、局：");
const body = p("现将防汛有关工作通知如下，请认真贯彻执行。");

/** Documents of the shapes a draft comes in; every host is held to all of them. */
export const shapes: readonly Shape[] = [
  {
    name: "paragraphs alone",
    bytes: () => docxOf(title + recipients + body),
    paragraph: 2,
    words: "通知",
    instead: "通报",
  },
  {
    name: "the same words many times in a paragraph",
    bytes: () => docxOf(title + p("防汛、防汛工作、防汛责任,防汛,落实。") + body),
    paragraph: 1,
    words: ",",
    nth: 1,
    instead: "，",
  },
  {
    name: "words cut into runs",
    bytes: () =>
      docxOf(
        title + `<w:p>${r("截")}${r("止", "<w:b/>")}${r("到2024年6月")}${r("底。", "<w:i/>")}</w:p>` + body,
      ),
    paragraph: 1,
    words: "截止到",
    instead: "截至",
  },
  {
    name: "tables, one in another",
    bytes: () => docxOf(title + table(p("序号") + table(p("内层通知如下"))) + table(p("单位")) + body),
    paragraph: 2,
    words: "通知",
    instead: "通报",
  },
  {
    name: "automatic numbers",
    bytes: () =>
      docxOf(title + numbered("加强领导") + numbered("落实责任。加强督促") + body, {
        "word/numbering.xml": numbering,
      }),
    paragraph: 2,
    words: "督促",
    instead: "督查",
  },
  {
    name: "tracked changes",
    bytes: () =>
      docxOf(
        title +
          `<w:p>${r("请于")}${deleted("6月")}${inserted("7月")}${r("底前报送，逾期不予")}${deleted("受理")}${r("报送。")}</w:p>` +
          body,
      ),
    paragraph: 1,
    words: "报送",
    nth: 1,
    instead: "办理",
  },
  {
    name: "footnotes and pictures",
    bytes: () =>
      docxOf(
        title +
          `<w:p>${r("据统计")}${note}${r("，全区降雨")}${picture}${r("比上年多二成，防汛任务重。")}</w:p>` +
          body,
        {
          "word/footnotes.xml": `<w:footnote w:id="1">${p("区水务局数据。")}</w:footnote>`,
        },
      ),
    paragraph: 1,
    words: "二成",
    instead: "两成",
  },
  {
    name: "text boxes",
    bytes: () =>
      docxOf(`<w:p>${textBox(p("东丽区人民政府文件"))}${r("请认真做好防汛工作。")}</w:p>` + title + body),
    paragraph: 0,
    words: "防汛",
    instead: "防洪",
  },
  {
    name: "fields and links",
    bytes: () =>
      docxOf(
        title +
          `<w:p>${r("见第")}${field("PAGE", "3")}${r("页，")}<w:hyperlink>${r("区政府网站")}</w:hyperlink>${r("，共3页。")}</w:p>` +
          body,
      ),
    paragraph: 1,
    words: "共",
    instead: "计",
  },
  {
    name: "tabs and breaks",
    bytes: () =>
      docxOf(
        title +
          `<w:p>${r("联系人：")}<w:r><w:tab/></w:r>${r("王芳")}<w:r><w:br/></w:r>${r("电话：24950000")}</w:p>` +
          body,
      ),
    paragraph: 1,
    words: "24950000",
    instead: "022-24950000",
  },
  {
    name: "two hundred pages",
    bytes: () =>
      docxOf(
        title +
          Array.from({ length: 4000 }, (_, index) => p(`第${index}项，责任单位抓好落实，按时报送。`)).join(
            "",
          ),
      ),
    paragraph: 3877,
    words: "，",
    nth: 1,
    instead: "；",
  },
];

function table(cell: string): string {
  return `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${cell}${p("")}</w:tc></w:tr></w:tbl>`;
}

function numbered(text: string): string {
  return p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>' +
  '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function deleted(text: string): string {
  return `<w:del w:id="1" w:author="核稿人"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

function inserted(text: string): string {
  return `<w:ins w:id="2" w:author="核稿人">${r(text)}</w:ins>`;
}

const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const picture =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r>';

function textBox(content: string): string {
  const box = `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
  const choice = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${box}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const fallback = `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${mark("separate")}${r(result)}${mark("end")}`;
}
