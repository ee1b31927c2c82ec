import type { Register } from "../regulations/register";
import type { SigningTables } from "./chain";
import { deciderOf } from "./decide";
import type { Fault } from "./fault";
import { tableFaults } from "./faults";
import { mattersScope, routingScope } from "./matters";
import { readPreparations } from "./preparations";
import { type Claim, faultsOfSoundRows, type Proof, prove, readClaims } from "./prove";
import { readPosts } from "./read-posts";
import { readSigningTable } from "./signing-table";

/** The tables of a pack as its files hold them. */
export interface SigningSources {
  readonly routing: string;
  readonly matters: string;
  readonly preparations: string;
  /** Who must sign whatever happens; only the proof reads it. */
  readonly claims?: string;
  /** posts.json, parsed. */
  readonly posts: unknown;
}

/** A pack's tables of who signs, read and not yet proved. */
export interface ReadSigningTables {
  readonly tables: SigningTables;
  /** Faults of cells and rows; `check` finds those of the tables as a whole as well. */
  readonly faults: readonly Fault[];
  /**
   * Everything `packs check` reports, and the proof of routing.csv where every row could be read. Takes longer than
   * reading.
   */
  check(): { readonly faults: readonly Fault[]; readonly proof?: Proof };
}

/**
 * Reads a pack's signing tables. Rows with a fault are left out; a pack with faults is not to be relied on. Where `register`
 * is not known, any clause may be cited; where posts.json names no post, nothing is said of who stands in the paths.
 */
export function readSigningTables(
  sources: SigningSources,
  register: Register | undefined,
): ReadSigningTables {
  const { posts, faults: postFaults } = readPosts("posts.json", sources.posts, register);
  const routing = readSigningTable("routing.csv", sources.routing, posts, register);
  const matters = readSigningTable("matters.csv", sources.matters, posts, register);
  const preparations = readPreparations("preparations.csv", sources.preparations, register);
  const claims = sources.claims === undefined ? noClaims : readClaims("claims.csv", sources.claims, register);
  const ofPaths = [...routing.faults, ...matters.faults];
  const toldOfPaths = posts.posts.size === 0 ? ofPaths.filter(isToldWithoutPosts) : ofPaths;
  const faults = [postFaults, toldOfPaths, preparations.faults, claims.faults].flat();
  const tables: SigningTables = {
    routing: deciderOf(routing.table, posts, { scope: routingScope, acting: posts.acting }),
    matters: deciderOf(matters.table, posts, { scope: mattersScope }),
    preparations: preparations.table,
  };
  const check: ReadSigningTables["check"] = () => {
    const scope = { scope: routingScope };
    const ofMatters = tableFaults(tables.matters, { complete: false });
    if (faults.length > 0)
      return { faults: [...faults, ...faultsOfSoundRows(routing.table, posts, scope), ...ofMatters] };
    const proof = prove(routing.table, posts, scope, claims.claims);
    return { faults: [...proof.faults, ...ofMatters], proof };
  };
  return { tables, faults, check };
}

const headingsOfPosts: ReadonlySet<string | undefined> = new Set(["路径", "另解"]);

function isToldWithoutPosts({ heading }: Fault): boolean {
  return !headingsOfPosts.has(heading);
}

const noClaims: { readonly claims: readonly Claim[]; readonly faults: readonly Fault[] } = {
  claims: [],
  faults: [],
};
