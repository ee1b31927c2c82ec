import { faultInWords } from "../routing/fault";
import type { Posts } from "../routing/posts";
import type { Proof } from "../routing/prove";
import type { PackContext } from "./load-pack";
import type { Pack } from "./pack";
import { groundOf, type PackFolder, readPackFolder, signingInFolder } from "./pack-folder";

/** What is found in a folder: every fault, a Chinese sentence each naming file, row and heading. */
export interface PackReport {
  readonly faults: readonly string[];
  /** As far as pack.json can be read. */
  readonly pack?: Pack;
  /** Of routing.csv, where the pack has tables. */
  readonly proof?: Proof;
  /** 岗位, where any could be read: what a roster is read by. */
  readonly posts?: Posts;
}

/** Checks a pack's folder whole: pack.json, the regulation's text, the unit's own tables, the signing tables together. */
export function checkPackFolder(folder: PackFolder, context: PackContext): PackReport {
  const loaded = readPackFolder(folder, context);
  const pack = loaded.kind === "pack" ? loaded.pack : loaded.readable?.pack;
  const found = pack ? { pack } : {};
  const faults = loaded.kind === "faults" ? loaded.faults : [];
  const signing = signingInFolder(folder, groundOf(loaded));
  if (!signing) return { ...found, faults };
  const { faults: ofTables, proof } = signing.check();
  const { posts } = signing.tables.routing;
  return {
    ...found,
    faults: [...faults, ...ofTables.map(faultInWords)],
    ...(posts.posts.size > 0 && { posts }),
    ...(proof && { proof }),
  };
}
