import type { Manuscript, Place, Section, Table } from "../../draft/draft";

/** What is drawn, in order: sheets of the main text, then the paragraphs beside it under a heading of their kind. */
export interface Plan {
  readonly sheets: readonly Sheet[];
  readonly besides: readonly Beside[];
  /** Text boxes by the main-story paragraph they hang on: each a run of paragraphs `from..to`. */
  readonly boxes: ReadonlyMap<number, readonly Span[]>;
}

/** Paper of one kind and the blocks on it. */
export interface Sheet {
  readonly section: Section;
  readonly blocks: readonly Block[];
}

/** A paragraph or a whole table, drawn in one go. */
export type Block =
  | { readonly kind: "paragraph"; readonly index: number }
  | { readonly kind: "table"; readonly table: number; readonly from: number; readonly to: number };

/** Paragraphs from `from` up to `to`, by their indices. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where words stand that are on no sheet of the main text. */
export type BesideKind = Exclude<Place["kind"], "body" | "cell" | "textBox">;

/** What stands beside the main text, of one kind: the headers, the comments. */
export interface Beside {
  readonly kind: BesideKind;
  readonly blocks: readonly Block[];
}

/** Lays out what is to be drawn. Sections that go on on the same page share a sheet. */
export function planSheets(manuscript: Manuscript): Plan {
  const { paragraphs, mainCount, tables } = manuscript;
  const sheets: { section: Section; blocks: Block[] }[] = [];
  for (const section of manuscript.sections) {
    const blocks = blocksOf(tables, section.from, Math.min(section.to, mainCount));
    const last = sheets.at(-1);
    if (last && section.start === "continuous") last.blocks.push(...blocks);
    else sheets.push({ section, blocks: [...blocks] });
  }
  const beside = new Map<BesideKind, Block[]>();
  const boxes = new Map<number, Span[]>();
  for (let index = mainCount; index < paragraphs.length; index++) {
    const place = paragraphs[index]?.place;
    if (!place) continue;
    if (place.kind === "textBox")
      addToBox(boxes, place.anchor, index, isSameBox(place, paragraphs[index - 1]?.place));
    else if (place.kind !== "body" && place.kind !== "cell")
      push(beside, place.kind, { kind: "paragraph", index });
  }
  return { sheets, boxes, besides: besideKinds.flatMap((kind) => besideOf(kind, beside.get(kind))) };
}

/** Paragraphs `from..to` as blocks; of tables within tables only the outer ones are blocks. */
export function blocksOf(
  tables: readonly Table[],
  from: number,
  to: number,
  parent?: number,
): readonly Block[] {
  const blocks: Block[] = [];
  const inside = tables
    .map((table, index) => ({ table, index }))
    .filter(
      ({ table }) =>
        table.parent === parent && table.from >= from && table.from < to && table.to > table.from,
    );
  let at = from;
  for (const { table, index } of inside.sort((a, b) => a.table.from - b.table.from)) {
    while (at < table.from) blocks.push({ kind: "paragraph", index: at++ });
    blocks.push({ kind: "table", table: index, from: table.from, to: table.to });
    at = table.to;
  }
  while (at < to) blocks.push({ kind: "paragraph", index: at++ });
  return blocks;
}

const besideKinds: readonly BesideKind[] = ["footnote", "endnote", "header", "footer", "comment"];

function besideOf(kind: BesideKind, blocks: readonly Block[] | undefined): readonly Beside[] {
  return blocks ? [{ kind, blocks }] : [];
}

function isSameBox(place: Place & { kind: "textBox" }, before: Place | undefined): boolean {
  return before?.kind === "textBox" && before.anchor === place.anchor && before.box === place.box;
}

function addToBox(boxes: Map<number, Span[]>, anchor: number, index: number, continues: boolean): void {
  const own = boxes.get(anchor) ?? [];
  const last = own.at(-1);
  if (last && continues) own[own.length - 1] = { from: last.from, to: index + 1 };
  else own.push({ from: index, to: index + 1 });
  boxes.set(anchor, own);
}

function push(beside: Map<BesideKind, Block[]>, kind: BesideKind, block: Block): void {
  const blocks = beside.get(kind);
  if (blocks) blocks.push(block);
  else beside.set(kind, [block]);
}
