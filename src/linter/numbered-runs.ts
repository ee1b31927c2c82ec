import type { Draft, Heading } from "../draft/draft";
import { quotedParagraphs } from "./quoted-paragraphs";

/** Numbered headings or items of one kind that count on from each other: 一、二、三、 of a document, （一）（二） under 一、. */
export interface NumberedRun {
  readonly headings: readonly [Heading, ...Heading[]];
  /** The heading the run stands under; absent for the outermost. */
  readonly parent?: Heading;
}

/**
 * Every run of a draft, in order of its first number. A run ends where a heading it does not stand under comes, or where
 * counting begins anew at 1; 条 count through a whole document, and so does any kind that goes on where its last run ended.
 * Numbers in quoted paragraphs are the quoted document's and left out.
 */
export function numberedRuns(draft: Draft): readonly NumberedRun[] {
  const known = found.get(draft);
  if (known) return known;
  const quoted = quotedParagraphs(draft);
  const runs: OpenRun[] = [];
  let part: PartState = newPart();
  for (const heading of draft.headings) {
    if (quoted.has(heading.paragraph)) continue;
    if (part.index !== heading.part) part = { ...newPart(), index: heading.part };
    place(heading, part, runs);
  }
  found.set(draft, runs);
  return runs;
}

/** Several rules ask for the runs of one draft; drafts never change. */
const found = new WeakMap<Draft, readonly NumberedRun[]>();

interface OpenRun extends NumberedRun {
  readonly headings: [Heading, ...Heading[]];
}

interface PartState {
  readonly index?: number;
  /** The runs that may go on, outermost first. */
  readonly open: OpenRun[];
  /** The last run of each kind. */
  readonly last: Map<string, OpenRun>;
}

function newPart(): PartState {
  return { open: [], last: new Map() };
}

function place(heading: Heading, { open, last }: PartState, runs: OpenRun[]): void {
  const kind = kindOf(heading);
  const depth = open.findIndex(({ headings: [first] }) => kindOf(first) === kind);
  const outer = depth < 0 ? open : open.slice(0, depth);
  const current = depth < 0 ? runGoingOn(heading, last.get(kind)) : open[depth];
  const parent = outer.at(-1)?.headings.at(-1);
  const run: OpenRun =
    current && heading.value !== 1 ? current : { headings: [heading], ...(parent && { parent }) };
  if (run === current) run.headings.push(heading);
  else runs.push(run);
  open.splice(outer.length, open.length, run);
  last.set(kind, run);
}

/** Numbers that take up where those under another heading ended: 条 always do, and 国务院 numbers （一）（二） so. */
function runGoingOn({ kind, value }: Heading, last: OpenRun | undefined): OpenRun | undefined {
  const ended = last?.headings.at(-1)?.value;
  return ended !== undefined && (kind === "条" || value === ended + 1) ? last : undefined;
}

/** 1.1 and 1.1.1 are two kinds. */
function kindOf({ kind, level }: Heading): string {
  return kind === "其他" ? `${kind}${level}` : kind;
}
