import type { FormatEdit, TextEdit } from "../draft/edit";
import { pieceForInsertion } from "./check-edit";
import { type EditedParagraph } from "./edited-paragraph";
import { runPropertyChanges, runPropertyOrder } from "./format-properties";
import { piecesOver } from "./pieces";
import { setProperties } from "./set-properties";
import { type SourcePiece } from "./source-map";
import { encodeText, tagAt, tagName, textElement } from "./source-text";
import { type Splice } from "./splice";

/**
 * The splices that make a paragraph's text edits (trimmed) and run formats, all of one run planned together: a `w:t`
 * is written once however many edits it takes, and a run is cut only where its words come to be set differently.
 * Every edit must have passed `refusalOf`.
 */
export function planWords(
  paragraph: EditedParagraph,
  texts: readonly TextEdit[],
  formats: readonly FormatEdit[],
): readonly Splice[] {
  const changes = changesByPiece(paragraph, texts);
  const settings = settingsByPiece(paragraph, formats);
  const runs = runsToSet(paragraph, settings);
  const splices: Splice[] = [];
  for (const [piece, own] of changes) {
    if (!runs.has(piece.run.start))
      splices.push(...writePiece(paragraph, piece, [stretchOf(piece)], own, noCut));
  }
  for (const pieces of runs.values()) splices.push(...planRun(paragraph, pieces, changes, settings));
  return splices;
}

/** Words of one piece that give way to others: offsets into the paragraph's text. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
type Changes = ReadonlyMap<SourcePiece, readonly Change[]>;
type Settings = ReadonlyMap<SourcePiece, readonly FormatEdit[]>;

/** Words of one piece that come to be set alike. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly run: RunChange;
  /** The change written out, to compare by. */
  readonly key: string;
}
type RunChange = NonNullable<FormatEdit["run"]>;

const unchanged = "{}";
const noCut = () => "";

/** Replaced words go to the first piece they stood in; the other pieces only lose theirs. */
function changesByPiece(paragraph: EditedParagraph, texts: readonly TextEdit[]): Changes {
  const changes = new Map<SourcePiece, Change[]>();
  for (const { range, before, after } of texts) {
    if (before === after) continue;
    const { from, to } = range;
    const inserted = from === to ? pieceForInsertion(paragraph, from) : undefined;
    if (inserted) addTo(changes, inserted, { from, to, text: after });
    if (from === to) continue;
    piecesOver(paragraph.place.pieces, from, to).forEach((piece, index) => {
      const text = index === 0 ? after : "";
      addTo(changes, piece, { from: Math.max(from, piece.from), to: Math.min(to, piece.to), text });
    });
  }
  return changes;
}

function settingsByPiece({ place }: EditedParagraph, formats: readonly FormatEdit[]): Settings {
  const settings = new Map<SourcePiece, FormatEdit[]>();
  for (const edit of formats) {
    if (!edit.run) continue;
    for (const piece of piecesOver(place.pieces, edit.range.from, edit.range.to))
      addTo(settings, piece, edit);
  }
  return settings;
}

function addTo<T>(lists: Map<SourcePiece, T[]>, piece: SourcePiece, value: T): void {
  const list = lists.get(piece);
  if (list) list.push(value);
  else lists.set(piece, [value]);
}

/** The pieces of each run that is to be set otherwise, by where the run starts. */
function runsToSet(
  { place }: EditedParagraph,
  settings: Settings,
): ReadonlyMap<number, readonly SourcePiece[]> {
  const runs = new Map<number, SourcePiece[]>([...settings.keys()].map(({ run }) => [run.start, []]));
  if (runs.size === 0) return runs;
  for (const piece of place.pieces) runs.get(piece.run.start)?.push(piece);
  return runs;
}

/**
 * One run: its own `w:rPr` is set for its first words, and where the setting changes the run is closed and opened
 * again with the properties of what follows. What stands between the words (a picture) stays with those before it.
 */
function planRun(
  paragraph: EditedParagraph,
  pieces: readonly SourcePiece[],
  changes: Changes,
  settings: Settings,
): Splice[] {
  const [first] = pieces;
  if (!first) return [];
  const { source } = paragraph;
  const tag = tagAt(source, first.run.start);
  const stretches = pieces.map((piece) => stretchesOf(piece, settings.get(piece) ?? []));
  const leading = stretches.flat().find(({ from, to }) => from < to);
  const splices = leading && leading.key !== unchanged ? [setOwn(source, first, tag, leading.run)] : [];
  let key = leading?.key ?? unchanged;
  const cut = (next: Stretch): string => {
    if (next.key === key || next.from === next.to) return "";
    key = next.key;
    return `</${tagName(tag)}>${tag}${runProperties(source, first, tag, next.run)}`;
  };
  pieces.forEach((piece, index) => {
    splices.push(...writePiece(paragraph, piece, stretches[index] ?? [], changes.get(piece) ?? [], cut));
  });
  return splices;
}

/** The words of a piece by how they come to be set: usually one stretch. */
function stretchesOf(piece: SourcePiece, over: readonly FormatEdit[]): readonly Stretch[] {
  if (over.length === 0) return [stretchOf(piece)];
  const edges = over.flatMap(({ range }) => [range.from, range.to]);
  const bounds = [...new Set([piece.from, ...edges, piece.to])]
    .filter((at) => at >= piece.from && at <= piece.to)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, to] of bounds.entries()) {
    const from = bounds[index - 1];
    if (from === undefined) continue;
    const run = mergedRun(over.filter(({ range }) => range.from <= from && range.to >= to));
    const key = JSON.stringify(run);
    const last = stretches.at(-1);
    if (last?.key === key) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, run, key });
  }
  return stretches;
}

function stretchOf({ from, to }: SourcePiece): Stretch {
  return { from, to, run: {}, key: unchanged };
}

/** In one order of properties, so that the same setting is written alike whatever edits made it up. */
function mergedRun(formats: readonly FormatEdit[]): RunChange {
  return formats.reduce<RunChange>(
    (merged, { run = {} }) => ({
      eastAsiaFont: run.eastAsiaFont ?? merged.eastAsiaFont,
      asciiFont: run.asciiFont ?? merged.asciiFont,
      sizePt: run.sizePt ?? merged.sizePt,
      bold: run.bold ?? merged.bold,
      color: run.color ?? merged.color,
    }),
    {},
  );
}

function setOwn(
  source: string,
  { run, runProperties: own }: SourcePiece,
  tag: string,
  change: RunChange,
): Splice {
  const at = run.start + tag.length;
  const { start, end } = own ?? { start: at, end: at };
  return { start, end, text: setRun(own && source.slice(start, end), tag, change) };
}

function runProperties(source: string, piece: SourcePiece, tag: string, change: RunChange): string {
  const own = piece.runProperties && source.slice(piece.runProperties.start, piece.runProperties.end);
  return setRun(own, tag, change);
}

function setRun(raw: string | undefined, tag: string, change: RunChange): string {
  const changes = runPropertyChanges(change) ?? [];
  if (changes.length === 0) return raw ?? "";
  return setProperties({ raw, prefix: prefixOf(tag), name: "rPr" }, changes, runPropertyOrder);
}

/** The splices that write one piece: none where neither its words nor their setting change. */
function writePiece(
  paragraph: EditedParagraph,
  piece: SourcePiece,
  stretches: readonly Stretch[],
  changes: readonly Change[],
  cut: (next: Stretch) => string,
): Splice[] {
  const { start, end } = piece.element;
  const [first, ...rest] = stretches;
  const before = first ? cut(first) : "";
  const splices = before === "" ? [] : [{ start, end: start, text: before }];
  if (piece.kind !== "text") return [...splices, ...writeBeside(paragraph.source, piece, changes)];
  if (changes.length === 0 && rest.length === 0) return splices;
  const tag = tagAt(paragraph.source, start);
  let text = "";
  let left = changes;
  for (const stretch of stretches) {
    text += stretch === first ? "" : cut(stretch);
    const { own, others } = clipped(left, stretch);
    text += textElement(tag, contentOf(paragraph, piece, stretch, own));
    left = others;
  }
  return [...splices, { start, end, text }];
}

/** New words beside a tab or a break: a `w:t` of their own in the same run. */
function writeBeside(source: string, piece: SourcePiece, changes: readonly Change[]): Splice[] {
  const prefix = prefixOf(tagAt(source, piece.element.start));
  const tag = prefix === "" ? "<t>" : `<${prefix}:t>`;
  return changes.map(({ from, text }) => {
    const at = from === piece.to ? piece.element.end : piece.element.start;
    return { start: at, end: at, text: textElement(tag, encodeText(text)) };
  });
}

/** The changes within a stretch, and what of them lies past it: new words stay with the first words they replace. */
function clipped(
  changes: readonly Change[],
  { to }: Stretch,
): { own: readonly Change[]; others: readonly Change[] } {
  const own: Change[] = [];
  const others: Change[] = [];
  for (const change of changes) {
    const later = change.from >= to && change.to > to;
    if (later) others.push(change);
    else own.push({ ...change, to: Math.min(change.to, to) });
    if (!later && change.to > to) others.push({ from: to, to: change.to, text: "" });
  }
  return { own, others };
}

/** What comes to stand between the tags: the source as it was, but for the words changed. */
function contentOf(
  paragraph: EditedParagraph,
  piece: SourcePiece,
  stretch: Stretch,
  changes: readonly Change[],
): string {
  const { source } = paragraph;
  const words = paragraph.words(piece);
  if (!words) throw new RangeError("a piece that was checked no longer reads so");
  const offset = (at: number): number => words.offset(at - piece.from);
  let content = "";
  let at = stretch.from;
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    content += source.slice(offset(at), offset(change.from)) + encodeText(change.text);
    at = change.to;
  }
  return content + source.slice(offset(at), offset(stretch.to));
}

function prefixOf(tag: string): string {
  const name = tagName(tag);
  return name.slice(0, Math.max(0, name.indexOf(":")));
}
