import { finePrintPt, sheetWidthMm } from "./sheet";

/** CSS properties, named as scripts name them (`fontSize`). */
export type SlipStyle = Readonly<Record<string, string>>;

/** A border stands half outside its table: a table as wide as the page would lose it in print. */
export const tableWidthMm = sheetWidthMm - 1;

/** What all of a page has. */
export const pageFont = "12pt/1.2 仿宋_GB2312, 仿宋, FangSong, STFangsong, 'Noto Serif CJK SC', serif";

const heiti = "黑体, SimHei, 'Noto Sans CJK SC', sans-serif";
const xiaobiaosong = "方正小标宋简体, 小标宋, STZhongsong, 'Noto Serif CJK SC', serif";
const gray = "#595959";

/** How each part of a page is set; a later part of an element outranks an earlier one. */
export const slipStyles = {
  title: { margin: "0", textAlign: "center", fontFamily: xiaobiaosong, fontWeight: "normal" },
  notice: { margin: "0", textAlign: "right", fontSize: "9pt" },
  foot: { margin: "0", fontSize: `${finePrintPt}pt`, color: gray },
  table: {
    width: `${tableWidthMm}mm`,
    margin: "0 auto",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    border: "1.5pt solid #000",
  },
  row: { breakInside: "avoid" },
  cell: {
    boxSizing: "border-box",
    padding: "0 1.5mm",
    borderWidth: "0.75pt",
    borderStyle: "solid",
    borderColor: "#000",
    verticalAlign: "top",
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: "normal",
  },
  inline: { verticalAlign: "middle" },
  words: { borderBottomWidth: "0" },
  signature: { borderTopWidth: "0", verticalAlign: "bottom", textAlign: "right", whiteSpace: "nowrap" },
  label: { fontFamily: heiti, fontWeight: "normal" },
  hint: { fontSize: `${finePrintPt}pt`, color: gray },
  line: { margin: "0" },
  toSign: { display: "flex", justifyContent: "space-between", alignItems: "flex-end" },
  annexTitle: { margin: "0 0 2mm", fontFamily: heiti, fontSize: "16pt", fontWeight: "normal" },
  listTitle: { margin: "3mm 0 0", fontFamily: heiti, fontSize: "12pt", fontWeight: "normal" },
  list: { margin: "0", paddingLeft: "2em", fontSize: "10.5pt" },
  annexCell: { fontSize: "10.5pt", verticalAlign: "middle", padding: "1mm 1.2mm" },
} as const satisfies Readonly<Record<string, SlipStyle>>;

/** A part of a page that is set in a way of its own. */
export type SlipPart = keyof typeof slipStyles;
