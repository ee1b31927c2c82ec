import type { Register } from "../regulations/register";
import { type ReadElementTable, readElementTable, withElements } from "./element-table";
import type { PackLoad } from "./load-pack";
import type { Pack } from "./pack";
import { type ReadWordList, readWordList, withWords } from "./word-list";

/** The texts of a pack folder's tables that settle what rules look for, by file name; absent where it has none. */
export interface OwnTables {
  readonly "words.csv"?: string;
  readonly "elements.csv"?: string;
}

/** The pack with its folder's own word list and 要素表, or every fault in either. */
export function withOwnTables(pack: Pack, tables: OwnTables): PackLoad {
  const { words, elements } = readOwn(tables, pack.register);
  const [first, ...others] = faultsOf(words, elements);
  if (first !== undefined)
    return { kind: "faults", faults: [first, ...others], readable: { pack, isCitationKnown: true } };
  const worded = words?.kind === "words" ? withWords(pack, words.words) : pack;
  return {
    kind: "pack",
    pack: elements?.kind === "elements" ? withElements(worded, elements.matrix) : worded,
  };
}

/** Every fault in a folder's own tables. Where what may be cited is not known, nothing is said of that. */
export function ownTableFaults(tables: OwnTables, register: Register | undefined): readonly string[] {
  const { words, elements } = readOwn(tables, register);
  return faultsOf(words, elements);
}

interface ReadOwn {
  readonly words?: ReadWordList;
  readonly elements?: ReadElementTable;
}

function readOwn(
  { "words.csv": words, "elements.csv": elements }: OwnTables,
  register: Register | undefined,
): ReadOwn {
  return {
    ...(words !== undefined && { words: readWordList("words.csv", words) }),
    ...(elements !== undefined && { elements: readElementTable("elements.csv", elements, register) }),
  };
}

function faultsOf(...read: readonly (ReadWordList | ReadElementTable | undefined)[]): readonly string[] {
  return read.flatMap((each) => (each?.kind === "faults" ? each.faults : []));
}
