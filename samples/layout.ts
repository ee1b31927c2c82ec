import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  NumberFormat,
  PageNumber,
  Packer,
  Paragraph,
  TabStopPosition,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from "docx";

/** One element of a sample, set the way GB/T 9704 asks for it. */
export type Block =
  | { readonly kind: "masthead" | "letterMasthead" | "bulletinMasthead"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly signatory?: string }
  | { readonly kind: "issue"; readonly text: string; readonly right?: string }
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | { readonly kind: "titleNote"; readonly text: string }
  | { readonly kind: "recipients"; readonly text: string }
  | { readonly kind: "body" | "heading1" | "heading2" | "note"; readonly text: string }
  | { readonly kind: "attachments"; readonly names: readonly string[] }
  | { readonly kind: "signature"; readonly issuers: readonly string[]; readonly date: string }
  | { readonly kind: "attachment"; readonly label: string; readonly title: string }
  | { readonly kind: "enclosed"; readonly title: string; readonly note?: string }
  | { readonly kind: "chapter"; readonly text: string }
  | { readonly kind: "copies"; readonly text: string }
  | { readonly kind: "printed"; readonly by: string; readonly date: string }
  | { readonly kind: "blank" };

/** A .docx of the blocks: A4, margins of § 5.2.1, 22 lines a page. */
export async function makeDocx(title: string, blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "公文核签",
    styles: { default: { document: { run: runOf(fangsong, 16) } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            // 天头37、订口28由标准规定；下白边35、切口26由版心156×225推得（§ 5.2.1）。
            margin: {
              top: millimetres(37),
              bottom: millimetres(35),
              left: millimetres(28),
              right: millimetres(26),
              footer: millimetres(25),
            },
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
        },
        footers: { default: pageNumberFooter() },
        children: blocks.flatMap(setBlock),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const fangsong = "仿宋_GB2312";
const kaiti = "楷体_GB2312";
const heiti = "黑体";
const xiaobiaosong = "方正小标宋简体";
const red = "FF0000";

/** 行距: the standard names no figure; 28.95 pt puts 22 lines on a page of 225 mm. */
const lineTwips = 579;
const indentTwips = 640;
/** 版心 156 mm: a masthead stands on one line of it. */
const textWidthPt = 442;
const rightEdge = TabStopPosition.MAX;

function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440);
}

function runOf(font: string, sizePt: number) {
  return { font: { ascii: font, hAnsi: font, eastAsia: font, hint: "eastAsia" }, size: sizePt * 2 };
}

function paragraph(
  text: string,
  font: string,
  sizePt: number,
  options: IParagraphOptions = {},
  color?: string,
): Paragraph {
  const run = new TextRun({ text, ...runOf(font, sizePt), ...(color && { color }) });
  return new Paragraph({
    spacing: { line: lineTwips, lineRule: LineRuleType.EXACT },
    ...options,
    children: text === "" ? [] : [run],
  });
}

function blank(): Paragraph {
  return paragraph("", fangsong, 16);
}

function indented(text: string, font = fangsong): Paragraph {
  return paragraph(text, font, 16, { indent: { firstLine: indentTwips }, alignment: AlignmentType.BOTH });
}

function setBlock(block: Block): Paragraph[] {
  switch (block.kind) {
    case "blank":
      return [blank()];
    case "masthead":
    case "letterMasthead":
    case "bulletinMasthead":
      return setMasthead(block.text, block.kind);
    case "number":
      return [setNumber(block.text, block.signatory)];
    case "issue":
      return [setIssue(block.text, block.right)];
    case "title":
      return [blank(), ...block.lines.map(titleLine), blank()];
    case "titleNote":
      return [paragraph(block.text, kaiti, 16, { alignment: AlignmentType.CENTER }), blank()];
    case "recipients":
      return [paragraph(block.text, fangsong, 16)];
    case "body":
    case "note":
      return [indented(block.text)];
    case "heading1":
      return [indented(block.text, heiti)];
    case "heading2":
      return [indented(block.text, kaiti)];
    case "attachments":
      return [blank(), ...setAttachmentList(block.names)];
    case "signature":
      return setSignature(block.issuers, block.date);
    case "attachment":
      return [
        paragraph(block.label, heiti, 16, { pageBreakBefore: true }),
        blank(),
        titleLine(block.title),
        blank(),
      ];
    case "enclosed":
      return setEnclosed(block.title, block.note);
    case "chapter":
      return [paragraph(block.text, heiti, 16, { alignment: AlignmentType.CENTER })];
    case "copies":
    case "printed":
      return [setColophon(block)];
  }
}

function setMasthead(text: string, kind: "masthead" | "letterMasthead" | "bulletinMasthead"): Paragraph[] {
  const sizePt = Math.min(38, Math.floor(textWidthPt / text.length));
  const options: IParagraphOptions = {
    alignment: AlignmentType.CENTER,
    spacing: { before: kind === "letterMasthead" ? 0 : 900, after: kind === "letterMasthead" ? 120 : 700 },
    ...(kind === "letterMasthead" && { border: { bottom: rule(18, red, BorderStyle.THICK_THIN_SMALL_GAP) } }),
  };
  return [paragraph(text, xiaobiaosong, sizePt, options, red)];
}

/** 发文字号: centred; of an upward document at the left, with 签发人 at the right (§ 7.2.5, § 7.2.6). */
function setNumber(text: string, signatory: string | undefined): Paragraph {
  const border = { bottom: rule(12, red) };
  if (signatory === undefined)
    return paragraph(text, fangsong, 16, { alignment: AlignmentType.CENTER, border });
  return new Paragraph({
    border,
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge - 320 }],
    indent: { left: 320 },
    children: [
      new TextRun({ text: `${text}\t签发人：`, ...runOf(fangsong, 16) }),
      new TextRun({ text: signatory, ...runOf(kaiti, 16) }),
    ],
  });
}

function setIssue(text: string, right: string | undefined): Paragraph {
  const border = { bottom: rule(12, red) };
  if (right === undefined) return paragraph(text, fangsong, 16, { alignment: AlignmentType.CENTER });
  return paragraph(`${text}\t${right}`, fangsong, 16, {
    border,
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
  });
}

function titleLine(text: string): Paragraph {
  return paragraph(text, xiaobiaosong, 22, {
    alignment: AlignmentType.CENTER,
    spacing: { line: 640, lineRule: LineRuleType.EXACT },
  });
}

function setAttachmentList(names: readonly string[]): Paragraph[] {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return [indented(`附件：${only}`)];
  return names.map((name, index) =>
    index === 0
      ? indented(`附件：1. ${name}`)
      : paragraph(`${index + 1}. ${name}`, fangsong, 16, { indent: { left: indentTwips + 960 } }),
  );
}

function setSignature(issuers: readonly string[], date: string): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: 640 } };
  return [
    blank(),
    ...issuers.map((issuer) => paragraph(issuer, fangsong, 16, right)),
    paragraph(date, fangsong, 16, right),
  ];
}

function setEnclosed(title: string, note: string | undefined): Paragraph[] {
  const head = paragraph(title, xiaobiaosong, 22, { alignment: AlignmentType.CENTER, pageBreakBefore: true });
  return [
    head,
    ...(note === undefined ? [] : [paragraph(note, kaiti, 16, { alignment: AlignmentType.CENTER })]),
    blank(),
  ];
}

function setColophon(block: Extract<Block, { kind: "copies" | "printed" }>): Paragraph {
  const isLast = block.kind === "printed";
  const text = isLast ? `${block.by}\t${block.date}印发` : block.text;
  return paragraph(text, fangsong, 14, {
    indent: { left: 280, right: 280 },
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge - 280 }],
    border: { top: rule(8, "000000"), ...(isLast && { bottom: rule(8, "000000") }) },
  });
}

function rule(
  size: number,
  color: string,
  style: (typeof BorderStyle)[keyof typeof BorderStyle] = BorderStyle.SINGLE,
) {
  return { style, size, color, space: 1 };
}

/** 页码: 4号半角宋体 between one-em dashes (§ 7.5). */
function pageNumberFooter(): Footer {
  const run = { font: "宋体", size: 28 };
  const children = ["— ", PageNumber.CURRENT, " —"].map((part) => new TextRun({ children: [part], ...run }));
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
