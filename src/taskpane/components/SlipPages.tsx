import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  type Annex,
  type AnnexBlock,
  hintBesideLabel,
  labelSizeOf,
  marginsMm,
  type Sheet,
  type SheetCell,
  sheetColumns,
  type SheetLine,
  sheetWidthMm,
  type SlipPage,
  titleSizeOf,
} from "../../slip/sheet";
import { gridOf, type GridCell, signatureLine } from "../../slip/sheet-grid";

/** The pages of a form as they print: A4, black on white whatever the theme. */
export function SlipPages({
  pages,
  className,
}: {
  readonly pages: readonly SlipPage[];
  readonly className?: string;
}) {
  const styles = useStyles();
  return pages.map((page, index) => (
    <section key={index} className={mergeClasses(styles.page, className)} lang="zh-CN">
      {page.kind === "sheet" ? <SheetPage sheet={page} /> : <AnnexPage annex={page} />}
    </section>
  ));
}

function SheetPage({ sheet }: { readonly sheet: Sheet }) {
  const styles = useStyles();
  const { title, notice, foot } = sheet;
  return (
    <>
      <p className={styles.title} style={{ fontSize: `${titleSizeOf(title)}pt` }}>
        {title}
      </p>
      {notice !== undefined && <p className={styles.notice}>{notice}</p>}
      <table className={styles.table} aria-label={title}>
        <Columns widthsMm={Array.from({ length: sheetColumns }, () => sheetWidthMm / sheetColumns)} />
        <tbody>
          {gridOf(sheet).map(({ heightMm, cells }, row) => (
            <tr key={row} style={{ height: `${heightMm}mm` }}>
              {cells.map((cell, index) => (
                <SheetBox key={index} box={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {foot !== undefined && <p className={styles.foot}>{foot}</p>}
    </>
  );
}

function Columns({ widthsMm }: { readonly widthsMm: readonly number[] }) {
  return (
    <colgroup>
      {widthsMm.map((widthMm, index) => (
        <col key={index} style={{ width: `${widthMm}mm` }} />
      ))}
    </colgroup>
  );
}

function SheetBox({ box: { kind, cell, span, rowSpan } }: { readonly box: GridCell }) {
  const styles = useStyles();
  const spans = { colSpan: span, rowSpan };
  if (kind === "signature") {
    const { text, sizePt } = signatureLine(span);
    return (
      <td
        {...spans}
        className={mergeClasses(styles.cell, styles.signature)}
        style={{ fontSize: `${sizePt}pt` }}
      >
        {text}
      </td>
    );
  }
  const setting = cell.inline ? styles.inline : cell.signed ? styles.words : undefined;
  return (
    <td {...spans} className={mergeClasses(styles.cell, setting)}>
      {cell.inline ? <InlineWords cell={cell} /> : <BlockWords cell={cell} />}
    </td>
  );
}

function Label({ cell }: { readonly cell: SheetCell }) {
  const styles = useStyles();
  return (
    <span className={styles.label} style={{ fontSize: `${labelSizeOf(cell)}pt` }}>
      {cell.label}
    </span>
  );
}

function InlineWords({ cell }: { readonly cell: SheetCell }) {
  const [first] = cell.lines ?? [];
  return (
    <>
      <Label cell={cell} />
      {first && <span style={{ fontSize: `${first.sizePt}pt` }}>{`　${first.text}`}</span>}
    </>
  );
}

function BlockWords({ cell }: { readonly cell: SheetCell }) {
  const styles = useStyles();
  const { hint, lines = [] } = cell;
  const isBeside = hint !== undefined && hintBesideLabel(cell);
  return (
    <>
      <p className={styles.line}>
        <Label cell={cell} />
        {isBeside && <span className={styles.hint}>{`　${hint}`}</span>}
      </p>
      {hint !== undefined && !isBeside && <p className={mergeClasses(styles.line, styles.hint)}>{hint}</p>}
      {lines.map((line, index) => (
        <WordsLine key={index} line={line} />
      ))}
    </>
  );
}

function WordsLine({ line: { text, sizePt, right, heightMm } }: { readonly line: SheetLine }) {
  const styles = useStyles();
  const size = { fontSize: `${sizePt}pt`, ...(heightMm !== undefined && { height: `${heightMm}mm` }) };
  if (right === undefined) {
    return (
      <p className={styles.line} style={size}>
        {text}
      </p>
    );
  }
  return (
    <p className={mergeClasses(styles.line, styles.toSign)} style={size}>
      <span>{text}</span>
      <span>{right}</span>
    </p>
  );
}

function AnnexPage({ annex: { title, blocks } }: { readonly annex: Annex }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.annexTitle}>{title}</p>
      {blocks.map((block, index) => (
        <AnnexPart key={index} block={block} />
      ))}
    </>
  );
}

function AnnexPart({ block }: { readonly block: AnnexBlock }) {
  const styles = useStyles();
  if (block.kind === "table") return <AnnexTable block={block} />;
  return (
    <>
      <p className={styles.listTitle}>{block.title}</p>
      <ol className={styles.list}>
        {block.items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ol>
    </>
  );
}

function AnnexTable({ block }: { readonly block: Extract<AnnexBlock, { kind: "table" }> }) {
  const styles = useStyles();
  const { headings, widths, rows, rowHeightMm = 8 } = block;
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className={styles.table}>
      <Columns widthsMm={widths.map((width) => (sheetWidthMm * width) / total)} />
      <thead>
        <tr style={{ height: "8mm" }}>
          {headings.map((heading) => (
            <th
              key={heading}
              scope="col"
              className={mergeClasses(styles.cell, styles.annexCell, styles.label)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} style={{ height: `${rowHeightMm}mm` }}>
            {row.map((words, column) => (
              <td key={column} className={mergeClasses(styles.cell, styles.annexCell)}>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const { top, right, bottom, left } = marginsMm;
const heiti = "黑体, SimHei, 'Noto Sans CJK SC', sans-serif";
const gray = "#595959";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    width: "210mm",
    minHeight: "297mm",
    padding: `${top}mm ${right}mm ${bottom}mm ${left}mm`,
    backgroundColor: "#fff",
    color: "#000",
    font: "12pt/1.2 仿宋_GB2312, 仿宋, FangSong, STFangsong, 'Noto Serif CJK SC', serif",
    forcedColorAdjust: "none",
  },
  title: {
    margin: 0,
    textAlign: "center",
    fontFamily: "方正小标宋简体, 小标宋, STZhongsong, 'Noto Serif CJK SC', serif",
    fontWeight: "normal",
  },
  notice: { margin: 0, textAlign: "right", fontSize: "9pt" },
  foot: { margin: 0, fontSize: "7.5pt", color: gray },
  table: {
    width: `${sheetWidthMm}mm`,
    borderCollapse: "collapse",
    tableLayout: "fixed",
    border: "1.5pt solid #000",
  },
  cell: {
    boxSizing: "border-box",
    padding: "0 1.5mm",
    borderTop: "0.75pt solid #000",
    borderRight: "0.75pt solid #000",
    borderBottom: "0.75pt solid #000",
    borderLeft: "0.75pt solid #000",
    verticalAlign: "top",
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: "normal",
  },
  inline: { verticalAlign: "middle" },
  words: { borderBottom: "0" },
  signature: { borderTop: "0", verticalAlign: "bottom", textAlign: "right", whiteSpace: "nowrap" },
  label: { fontFamily: heiti, fontWeight: "normal" },
  hint: { fontSize: "7.5pt", color: gray },
  line: { margin: 0 },
  toSign: { display: "flex", justifyContent: "space-between", alignItems: "flex-end" },
  annexTitle: { margin: "0 0 2mm", fontFamily: heiti, fontSize: "16pt" },
  listTitle: { margin: "3mm 0 0", fontFamily: heiti, fontSize: "12pt" },
  list: { margin: 0, paddingLeft: "2em", fontSize: "10.5pt" },
  annexCell: { fontSize: "10.5pt", verticalAlign: "middle", padding: "1mm 1.2mm" },
});
