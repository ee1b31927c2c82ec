import type { Register } from "../regulations/register";
import { splitValues } from "./condition";
import { type Alternative, type Decider, deciderOf, type DeciderSettings } from "./decide";
import type { Fault } from "./fault";
import { exampleInWords, tableFaults } from "./faults";
import { isSigning } from "./path";
import type { Posts } from "./posts";
import type { SigningTable, Step } from "./signing-table";
import {
  type Box,
  boxOfTests,
  everyClass,
  type FactTest,
  intersect,
  outside,
  piecesOutside,
  sizeOf,
} from "./space";
import { readTable } from "./table";

/** What a proof of a signing table found. Nothing was sampled: every combination is accounted for. */
export interface Proof {
  /** Combinations of classes of facts the table can tell apart. */
  readonly combinations: number;
  /** Those in which each row is the first to speak, in the order of the table; they add up where nothing is left out. */
  readonly spokenBy: readonly { readonly row: number; readonly id: string; readonly combinations: number }[];
  readonly faults: readonly Fault[];
}

/** 必由谁签: whenever the conditions hold, the signer is one of these. */
export interface Claim {
  readonly row: number;
  readonly id: string;
  readonly tests: readonly FactTest[];
  readonly signers: readonly string[];
  readonly bases: readonly string[];
}

/**
 * Proves of every combination of facts: exactly one row speaks; up to the signer no step ranks below the one before; no post
 * appears twice; the claims hold. With acting, the paths with the head away are held to the same order.
 */
export function prove(
  table: SigningTable,
  posts: Posts,
  settings: Pick<DeciderSettings, "scope">,
  claims: readonly Claim[],
): Proof {
  const cuts = claims.flatMap(({ tests }) => tests);
  const decider = deciderOf(table, posts, { ...settings, cuts });
  const acting = deciderOf(table, posts, { ...settings, acting: posts.acting });
  const spokenBy = regionsOf(decider);
  const faults = [
    ...tableFaults(decider, { complete: true }),
    ...acting.alternatives.flatMap((each) => orderFaults(each, decider)),
    ...claims.flatMap((claim) => claimFaults(claim, decider)),
  ];
  return { combinations: sizeOf(decider.space.axes.map(everyClass)), spokenBy, faults: distinct(faults) };
}

/**
 * What is wrong with the rows of a table that could be read, where others could not: rows that say the same or never
 * speak, steps out of order. What a row left out may yet cover is not called a gap.
 */
export function faultsOfSoundRows(
  table: SigningTable,
  posts: Posts,
  settings: Pick<DeciderSettings, "scope">,
): readonly Fault[] {
  const decider = deciderOf(table, posts, settings);
  const acting = deciderOf(table, posts, { ...settings, acting: posts.acting });
  return distinct([
    ...tableFaults(decider, { complete: false }),
    ...acting.alternatives.flatMap((each) => orderFaults(each, decider)),
  ]);
}

/** Reads the table of claims (claims.csv): conditions, 签发人, 依据. */
export function readClaims(
  file: string,
  text: string,
  register: Register | undefined,
): { readonly claims: readonly Claim[]; readonly faults: readonly Fault[] } {
  const { table, faults } = readTable(file, text, ["签发人"], register);
  const claims = table.rows.map(({ row, id, when, cells, bases }) => ({
    row,
    id,
    tests: table.columns.flatMap(({ key }, index) => {
      const condition = when[index];
      return condition ? [{ key, condition }] : [];
    }),
    signers: splitValues(cells.get("签发人") ?? ""),
    bases,
  }));
  return { claims, faults };
}

function regionsOf({ alternatives }: Decider): Proof["spokenBy"] {
  return alternatives.map(({ when, row: { row, id } }, index) => {
    let combinations = 0;
    for (const piece of piecesOutside(when, earlierThan(alternatives, index))) combinations += sizeOf(piece);
    return { row, id, combinations };
  });
}

function earlierThan(alternatives: readonly Alternative[], index: number): readonly Box[] {
  return alternatives.slice(0, index).map(({ when }) => when);
}

function orderFaults({ row, steps }: Alternative, { table, posts }: Decider): readonly Fault[] {
  const fault = (message: string): Fault => ({ file: table.file, row: row.row, heading: "路径", message });
  const roles = steps.map(({ role, heldBy }) => heldBy ?? role);
  const twice = roles.filter((role, index) => roles.indexOf(role) !== index);
  const found = twice.map((role) => fault(`“${role}”出现了两次，请合为一个环节。`));
  let highest = 0;
  for (const step of upToSigner(steps)) {
    const rank = posts.posts.get(step.heldBy ?? step.role)?.rank;
    if (rank === undefined)
      found.push(fault(`“${step.role}”在 posts.json 里没有位次（rank），不能排在签发之前。`));
    else if (rank < highest) found.push(fault(`“${step.role}”排在比它高的岗位之后，请逐级往上排。`));
    highest = Math.max(highest, rank ?? 0);
  }
  return found;
}

function upToSigner(steps: readonly Step[]): readonly Step[] {
  const signer = steps.findIndex(isSigning);
  return signer < 0 ? steps : steps.slice(0, signer + 1);
}

function claimFaults(claim: Claim, { alternatives, space, table }: Decider): readonly Fault[] {
  const claimed = boxOfTests(space, claim.tests);
  return alternatives.flatMap(({ when, steps, row }, index) => {
    const signer = steps.find(isSigning)?.role;
    if (signer !== undefined && claim.signers.includes(signer)) return [];
    const common = intersect(when, claimed);
    const example = common && outside(common, earlierThan(alternatives, index));
    if (!example) return [];
    const must = `${claim.signers.join("或者")}签发（${claim.bases.join("、")}）`;
    const message = `按${claim.id}应由${must}，这一行不是。例如：${exampleInWords(space, example)}。`;
    return [{ file: table.file, row: row.row, heading: "路径", message }];
  });
}

function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
