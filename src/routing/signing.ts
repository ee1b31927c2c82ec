import type { Draft } from "../draft/draft";
import type { Facts } from "../facts/facts";
import type { Roster } from "../facts/roster";
import { type Chain, chainFor, type SigningTables } from "./chain";
import { readPortfolios } from "./involvement";
import { namedChain } from "./named-chain";

/** What working out who signs goes by. */
export interface SigningInput {
  readonly tables: SigningTables;
  /** Read from the draft, the drafter's answers over them. */
  readonly facts: Facts;
  readonly draft?: Draft;
  readonly roster?: Roster;
}

/** The chain, and the facts with what the roster adds to them. */
export interface Signing {
  readonly facts: Facts;
  readonly chain: Chain;
}

/** The one way from facts to a chain with names, the same in the pane, on the slip and on the command line. */
export function signingOf({ tables, facts, draft, roster }: SigningInput): Signing {
  if (!roster) return { facts, chain: chainFor(tables, facts, draft) };
  const { posts } = tables.routing;
  const known: Facts = { ...readPortfolios(roster, posts, facts, draft), ...facts };
  const naming = { roster, posts, facts: known, ...(draft && { draft }) };
  return { facts: known, chain: namedChain(chainFor(tables, known, draft), naming) };
}
