import { readElementTable, withElements } from "./element-table";
import type { PackLoad } from "./load-pack";
import type { Pack } from "./pack";
import { readWordList, withWords } from "./word-list";

/** The texts of a pack folder's tables that settle what rules look for, by file name; absent where it has none. */
export interface OwnTables {
  readonly "words.csv"?: string;
  readonly "elements.csv"?: string;
}

/** The pack with its folder's own word list and 要素表, or every fault in either. */
export function withOwnTables(pack: Pack, tables: OwnTables): PackLoad {
  const { "words.csv": words, "elements.csv": elements } = tables;
  const listed = words === undefined ? undefined : readWordList("words.csv", words);
  const needs =
    elements === undefined ? undefined : readElementTable("elements.csv", elements, pack.register);
  const [first, ...others] = [listed, needs].flatMap((read) => (read?.kind === "faults" ? read.faults : []));
  if (first !== undefined) return { kind: "faults", faults: [first, ...others] };
  const worded = listed?.kind === "words" ? withWords(pack, listed.words) : pack;
  return { kind: "pack", pack: needs?.kind === "elements" ? withElements(worded, needs.matrix) : worded };
}
