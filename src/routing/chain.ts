import type { Draft } from "../draft/draft";
import { type Facts, sure } from "../facts/facts";
import { needsHead } from "./acting";
import { contradictionsIn } from "./contradictions";
import {
  type Assumption,
  decide,
  type Decider,
  type Decision,
  type OtherReading,
  type Outcome,
  readingsOf,
} from "./decide";
import { isOwnIssuer, matterOf } from "./matters";
import { checklist, type Preparation, type PreparationTable } from "./preparations";
import { type Question, questionsFor } from "./questions";
import type { Certainty, Step } from "./signing-table";
import { isWithin } from "./space";

/** 签批链: who acts on the paper, in what order and why; `chain` on the command line prints it as it stands. */
export type Chain = DecidedChain | ProvisionalChain;

/** 签批链 that is settled: `assumptions` apart, nothing that is not known could change it. */
export interface DecidedChain extends ChainBody {
  readonly kind: "decided";
  /** 编号 of the row that speaks. */
  readonly row: string;
}

/** 暂定: not yet sure. `steps` is the safest path still possible: the highest signer, the longest review. */
export interface ProvisionalChain extends ChainBody {
  readonly kind: "provisional";
}

interface ChainBody {
  /** The rows still possible, in the order of the table; empty where the rules say nothing of the case. */
  readonly rows: readonly string[];
  readonly steps: readonly Step[];
  /** 把握 of the row, or of the one the 暂定 path is from. Absent where there is none. */
  readonly certainty?: Certainty;
  /** The conditions that led there, as the table writes them: those known to hold, else each way in still open. */
  readonly because: readonly string[];
  /** 另解. */
  readonly other: readonly OtherReading[];
  readonly preparations: readonly Preparation[];
  /** In the order to ask them; empty once decided. */
  readonly questions: readonly Question[];
  readonly assumptions: readonly Assumption[];
  /** What the reader must know besides: 说明 of the row, absence of the head, what every step must bear. */
  readonly notes: readonly string[];
  /** Facts that cannot all be so. */
  readonly contradictions: readonly string[];
}

/** A pack's tables, ready. */
export interface SigningTables {
  /** 发文 of 区政府, 区政府办公室 and 区政府党组. */
  readonly routing: Decider;
  /** Every other 事项. */
  readonly matters: Decider;
  readonly preparations: PreparationTable;
}

/** Works out the chain from the facts known for sure; the draft, where given, shows which preparations are in hand. */
export function chainFor(tables: SigningTables, facts: Facts, draft?: Draft): Chain {
  const matter = matterOf(facts, tables.matters.table);
  const assumed: Facts = matter ? { ...facts, matter: { value: matter.value, source: "answer" } } : facts;
  const decider = sure(assumed, "matter") === "发文" ? tables.routing : tables.matters;
  const decision = decide(decider, assumed);
  const shown = safest(decision.outcomes, decider);
  const body = {
    rows: [...new Set(decision.outcomes.map(({ row }) => row))],
    ...describe(shown, decider, decision),
    preparations: checklist(tables.preparations, assumed, draft),
    questions: questionsFor(decider, decision),
    assumptions: [...(matter ? [matter] : []), ...decision.assumptions],
    notes: notesFor(shown, tables, assumed),
    contradictions: contradictionsIn(facts),
  };
  if (!shown || decision.outcomes.length > 1) return { kind: "provisional", ...body };
  return { kind: "decided", row: shown.row, ...body };
}

function describe(
  shown: Outcome | undefined,
  decider: Decider,
  { box, outcomes }: Decision,
): Pick<ChainBody, "steps" | "certainty" | "because" | "other"> {
  if (!shown) return { steps: [], because: [], other: [] };
  const certain = shown.alternatives.filter(({ when }) => isWithin(box, when));
  const ways = (certain.length > 0 ? certain : shown.alternatives).map(({ row }) =>
    row.conditions.join("；"),
  );
  const rows = new Set(outcomes.map(({ row }) => row));
  const levels = shown.alternatives.map(({ row }) => row.certainty);
  const certainty = levels.includes("低") ? "低" : levels.includes("中") ? "中" : "高";
  return {
    steps: shown.steps,
    certainty,
    because: [...new Set(ways)].filter((way) => way !== ""),
    // A row still possible is an answer yet to be ruled out, not another reading of this one.
    other: readingsOf(decider, shown, box).filter(
      ({ row }) => row === undefined || row === shown.row || !rows.has(row),
    ),
  };
}

/** The outcome with the highest post, then the longest review, then the first in the table: signing too high is no excess. */
function safest(outcomes: readonly Outcome[], { posts }: Decider): Outcome | undefined {
  const ranks = ({ steps }: Outcome): readonly number[] =>
    steps.flatMap(({ role, heldBy }) => posts.posts.get(heldBy ?? role)?.rank ?? []);
  const ordered = [...outcomes].sort(
    (a, b) => Math.max(0, ...ranks(b)) - Math.max(0, ...ranks(a)) || ranks(b).length - ranks(a).length,
  );
  return ordered[0];
}

function notesFor(shown: Outcome | undefined, tables: SigningTables, facts: Facts): readonly string[] {
  if (!shown) return [silence(facts)];
  const notes = shown.alternatives.flatMap((each) => each.notes);
  const { everyStep } = tables.routing.posts;
  return [...new Set([...notes, ...headAway(shown, tables, facts), ...(everyStep ? [everyStep] : [])])];
}

/** The other matters' steps are never handed over by themselves: the clause speaks of presiding over the work, not of them. */
function headAway(
  { alternatives, steps }: Outcome,
  { matters }: SigningTables,
  facts: Facts,
): readonly string[] {
  const acting = matters.posts.acting;
  const ofMatters = alternatives.some((each) => matters.alternatives.includes(each));
  if (!acting || !ofMatters || !needsHead(steps, acting)) return [];
  const absence = sure(facts, "mayorAbsence");
  if (absence === undefined || absence === "在岗") return [];
  return [`${acting.post}不在的，这一步是否改由${acting.by}办理，请确认（${acting.basis}）。`];
}

function silence(facts: Facts): string {
  const issuer = sure(facts, "issuer");
  if (sure(facts, "matter") === "发文" && issuer !== undefined && !isOwnIssuer(issuer)) {
    return `以${issuer}名义的发文，工作规则没有写由谁签发，由本机关负责人审批签发（条例第二十二条）；报区政府审批的，事项请选“报送区政府审批”。`;
  }
  return "工作规则没有写这种情形由谁批准，请向区政府办公室请示。";
}
