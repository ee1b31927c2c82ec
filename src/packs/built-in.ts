import { allRules } from "../linter/rule-list";
import dongliArticles from "./dongli/articles.json";
import dongliDefinition from "./dongli/pack.json";
import { loadPack, type PackFiles } from "./load-pack";
import nationalArticles from "./national/articles.json";
import nationalDefinition from "./national/pack.json";
import type { Pack } from "./pack";

/** The packs that come with the program, each after the one it extends. */
export function builtInPacks(): readonly Pack[] {
  return (loaded ??= files.reduce<readonly Pack[]>((packs, each) => [...packs, load(each, packs)], []));
}

/** The pack used where none is named. */
export const defaultPackId = "dongli";

let loaded: readonly Pack[] | undefined;

const files: readonly PackFiles[] = [
  { definition: nationalDefinition, articles: nationalArticles },
  { definition: dongliDefinition, articles: dongliArticles },
];

function load(each: PackFiles, packs: readonly Pack[]): Pack {
  const result = loadPack(each, { rules: allRules, packs });
  if (result.kind === "faults") throw new Error(result.faults.join("\n"));
  return result.pack;
}
