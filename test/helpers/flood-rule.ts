import type { Rule } from "../../src/linter/rule";
import type { Register } from "../../src/regulations/register";

/** A made-up rule that finds every 洪. */
export const noFlood: Rule = {
  id: "flood",
  title: { zh: "不写洪", en: "No flood" },
  group: "用语",
  severity: "warning",
  basis: ["规则1"],
  defaults: {},
  words: () => ["洪"],
  *check({ hits }) {
    for (const { range } of hits) yield { message: "写了“洪”，不写", range };
  },
};

/** The same rule, failing whenever it runs. */
export const brokenRule: Rule = {
  ...noFlood,
  id: "broken",
  check() {
    throw new Error("坏了");
  },
};

/** The regulation the two cite. */
export const floodRegister: Register = [
  { name: "规则", title: "某规则", clauseStyle: "article", articles: { "1": "不写洪。" } },
];
