import claims from "../../src/packs/dongli/claims.csv";
import matters from "../../src/packs/dongli/matters.csv";
import posts from "../../src/packs/dongli/posts.json";
import preparations from "../../src/packs/dongli/preparations.csv";
import routing from "../../src/packs/dongli/routing.csv";
import type { SigningSources } from "../../src/routing/signing-tables";

/** The files of 东丽区 as they stand, for tests that spoil one of them. */
export const dongliSources = { routing, matters, preparations, claims, posts } satisfies SigningSources;
