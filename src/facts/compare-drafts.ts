import { type Draft, type ElementKind, mastheadKinds, type Part } from "../draft/draft";
import { compact } from "../draft/elements";
import { alignLines } from "./align-lines";
import { diffWords, type DiffPiece } from "./diff-words";
import type { Facts, FactValues } from "./facts";
import { type SubstanceKind, type Touched, touchedSubstance } from "./substance";

/** 会后修改: what changed between the draft a meeting passed and the draft to be signed. */
export interface DraftComparison {
  /** 较大 where a change touches the substance, 较小 where only wording or punctuation changed. A proposal for a person to judge. */
  readonly revision: FactValues["revision"];
  readonly changes: readonly DraftChange[];
}

/** One paragraph that changed. Indices are into the paragraphs of each draft. */
export interface DraftChange {
  readonly kind: "changed" | "removed" | "added" | "moved";
  readonly before?: { readonly paragraph: number; readonly text: string };
  readonly after?: { readonly paragraph: number; readonly text: string };
  readonly pieces: readonly DiffPiece[];
  /** What of the substance it touches; empty where it is wording, punctuation or order alone. */
  readonly touched: readonly Touched[];
}

/**
 * Compares two drafts paragraph by paragraph, then word by word. Left out is what only signing brings (发文字号, 签发人, 署名,
 * 成文日期, 版记). Where one draft carries a document that the other is, that document is compared with it.
 */
export function compareDrafts(passed: Draft, current: Draft): DraftComparison {
  const [before, after] = [
    linesOf(passed, partIn(passed, current)),
    linesOf(current, partIn(current, passed)),
  ];
  const aligned = alignLines(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const changes = aligned.flatMap((line): readonly DraftChange[] => {
    const [old, now] = [
      "before" in line ? before[line.before] : undefined,
      "after" in line ? after[line.after] : undefined,
    ];
    if (line.kind === "same" || (old && now && old.text === now.text)) return [];
    return [changeOf(old, now)];
  });
  const settled = withMoves(changes);
  return { revision: revisionOf(settled), changes: settled };
}

/** The fact a comparison proposes, with the changes as its evidence; a clue: the regulation does not say what 较大 is. */
export function revisionFact({ revision, changes }: DraftComparison): Pick<Facts, "revision"> {
  const first = changes.find(({ touched }) => touched.length > 0) ?? changes[0];
  const words = first ? changeInWords(first) : "上会稿和签发稿没有不同";
  const more = changes.length > 1 ? `，共${changes.length}处` : "";
  const at = first?.after;
  const range = at && { paragraph: at.paragraph, from: 0, to: at.text.length };
  return {
    revision: {
      value: revision,
      source: "draft",
      clue: true,
      evidence: `${words}${more}`,
      ...(range && { range }),
    },
  };
}

/** 由〔区财政局→区水务局〕负责（主体）: the words that changed with a little before and after, and what they touch. */
export function changeInWords({ kind, pieces, touched }: DraftChange): string {
  const kinds = [...new Set(touched.map((each) => each.kind))].join("、");
  const note = kinds === "" ? (kind === "moved" ? "（移动）" : "（文字、标点）") : `（${kinds}）`;
  const words = pieces
    .map((piece, index) => pieceInWords(piece, pieces[index - 1], pieces[index + 1]))
    .join("");
  return `${words}${note}`;
}

const beside = 8;

function pieceInWords({ kind, text }: DiffPiece, previous?: DiffPiece, next?: DiffPiece): string {
  if (kind === "out") return `〔${text}→${next?.kind === "in" ? next.text : ""}〕`;
  if (kind === "in") return previous?.kind === "out" ? "" : `〔→${text}〕`;
  if (text.length <= 2 * beside) return text;
  const [head, tail] = [previous ? text.slice(0, beside) : "", next ? text.slice(-beside) : ""];
  return `${head}…${tail}`;
}

interface Line {
  readonly paragraph: number;
  readonly text: string;
}

/** What stands in both versions; what is filled in after a meeting is no revision. */
const filledLater: readonly ElementKind[] = [
  ...mastheadKinds,
  "issuerName",
  "documentDate",
  "note",
  "copyRecipients",
  "printingOffice",
  "printDate",
];

function linesOf(draft: Draft, part: Part | undefined): readonly Line[] {
  const left = new Set(
    draft.parts.flatMap(({ elements }) =>
      filledLater.flatMap((kind) => elements[kind]?.map(({ paragraph }) => paragraph) ?? []),
    ),
  );
  const { from, to } = part ?? { from: 0, to: draft.mainCount };
  const lines: Line[] = [];
  for (let paragraph = from; paragraph < to; paragraph++) {
    const { text = "", label = "" } = draft.paragraphs[paragraph] ?? {};
    const words = withoutState(`${label}${text}`);
    if (words !== "" && !left.has(paragraph)) lines.push({ paragraph, text: words });
  }
  return lines;
}

/** What a title says of the version (草案), and which meeting passed it: both are written after the meeting. */
const ofTheMeeting = /(?:已经|业经|经)[^，。；]{0,40}会议[^，。；]{0,10}(?:通过|同意|审定)[，]?/g;

/** Spaces are setting. */
function withoutState(text: string): string {
  return compact(text)
    .replace(ofTheMeeting, "")
    .replace(/[（(](?:草案|送审稿|审议稿|讨论稿|征求意见稿|修改稿|上会稿|代拟稿)[^）)]{0,6}[）)]/g, "");
}

/** The document of a draft that the other draft is by its title; undefined where both carry it or neither does. */
function partIn({ parts }: Draft, other: Draft): Part | undefined {
  if (other.parts.length > 1) return undefined;
  const title = withoutState(other.parts[0].title);
  return parts.slice(1).find((part) => title !== "" && withoutState(part.title) === title);
}

function changeOf(before: Line | undefined, after: Line | undefined): DraftChange {
  const [old, now] = [before?.text ?? "", after?.text ?? ""];
  const pieces = diffWords(old, now);
  const touched = touchedSubstance(old, now);
  const isDuty = touched.some(({ kind }) => kind === "任务");
  return {
    kind: !before ? "added" : !after ? "removed" : "changed",
    ...(before && { before }),
    ...(after && { after }),
    pieces,
    touched: isDuty ? touched : [...touched, ...wholeSentences(pieces)],
  };
}

/** So much put in or taken out at once says or unsays something, whatever its words. */
const longStretch = 15;

function wholeSentences(pieces: readonly DiffPiece[]): readonly Touched[] {
  const alone = pieces.filter(({ kind, text }, index) => {
    const replaced = kind === "out" ? pieces[index + 1]?.kind === "in" : pieces[index - 1]?.kind === "out";
    return kind !== "same" && !replaced && text.length >= longStretch;
  });
  const kind: SubstanceKind = "任务";
  return alone.map((piece) =>
    piece.kind === "out"
      ? { kind, before: [piece.text], after: [] }
      : { kind, before: [], after: [piece.text] },
  );
}

/** A paragraph taken out here and put in there, word for word, has moved. */
function withMoves(changes: readonly DraftChange[]): readonly DraftChange[] {
  const removed = new Map(
    changes.flatMap((each) =>
      each.kind === "removed" && each.before ? [[each.before.text, each] as const] : [],
    ),
  );
  const gone = new Set<DraftChange>();
  const moved = changes.map((change): DraftChange => {
    const from = change.kind === "added" && change.after ? removed.get(change.after.text) : undefined;
    if (!from || gone.has(from) || !change.after) return change;
    gone.add(from);
    return {
      ...change,
      kind: "moved",
      before: from.before,
      pieces: [{ kind: "same", text: change.after.text }],
      touched: [],
    };
  });
  return moved.filter((change) => !gone.has(change));
}

function revisionOf(changes: readonly DraftChange[]): FactValues["revision"] {
  if (changes.length === 0) return "无";
  return changes.some(({ touched }) => touched.length > 0) ? "较大" : "较小";
}
