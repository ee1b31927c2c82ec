import { type ReadSigningTables, readSigningTables, type SigningSources } from "../routing/signing-tables";
import dongliClaims from "./dongli/claims.csv";
import dongliMatters from "./dongli/matters.csv";
import dongliPosts from "./dongli/posts.json";
import dongliPreparations from "./dongli/preparations.csv";
import dongliRouting from "./dongli/routing.csv";
import type { Pack } from "./pack";

/** The signing tables of a pack that comes with the program, citing its register; undefined where it has none (全国通用). */
export function builtInSigning({ id, register }: Pack): ReadSigningTables | undefined {
  const known = loaded.get(id);
  const own = sources.get(id);
  if (known || !own) return known;
  const read = readSigningTables(own, register);
  loaded.set(id, read);
  return read;
}

/** The tables themselves, for a pack that lays its own over them; undefined where the pack has none. */
export function builtInSources(id: string): SigningSources | undefined {
  return sources.get(id);
}

const sources: ReadonlyMap<string, SigningSources> = new Map([
  [
    "dongli",
    {
      routing: dongliRouting,
      matters: dongliMatters,
      preparations: dongliPreparations,
      claims: dongliClaims,
      posts: dongliPosts,
    },
  ],
]);
const loaded = new Map<string, ReadSigningTables>();
