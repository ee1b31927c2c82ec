import { allRules } from "../src/linter/rule-list";
import { builtInPacks, defaultPackId } from "../src/packs/built-in";
import { builtInSigning } from "../src/packs/built-in-signing";
import type { Basis } from "../src/regulations/citation";
import { parseBasis } from "../src/regulations/citation";
import { chineseNumeral } from "../src/regulations/numerals";
import { type Regulation } from "../src/regulations/register";
import type { SigningTables } from "../src/routing/chain";
import { coverageReasons } from "./coverage-reasons";

/** What carries one article. */
export interface ArticleCoverage {
  readonly article: number;
  /** Its opening words. */
  readonly opening: string;
  /** Rules, rows and preparations, as the page lists them. */
  readonly carriers: readonly string[];
  /** Why nothing in a draft can show it; only where nothing carries it. */
  readonly reason?: string;
}

/** Every article of the 工作规则, with what carries it. Throws where the pack is not there. */
export function coverage(): readonly ArticleCoverage[] {
  const pack = builtInPacks().find(({ id }) => id === defaultPackId);
  const regulation = pack?.register.find(({ name }) => name === "规则");
  const tables = pack && builtInSigning(pack)?.tables;
  if (!pack || !regulation || !tables) throw new Error(`the pack ${defaultPackId} is not whole`);
  const carriers = carriersIn(tables);
  const repealed = pack.repealed.flatMap(({ basis, number }) =>
    articlesOf([basis]).map((article) => [article, number] as const),
  );
  for (const [article, number] of repealed) add(carriers, article, `规则包：${number}已废止`);
  return Object.entries(regulation.articles).map(([number, words]) =>
    ofArticle(Number(number), words, carriers),
  );
}

/** docs/coverage.md: the whole page. */
export function coveragePage(): string {
  const articles = coverage();
  const carried = articles.filter(({ carriers }) => carriers.length > 0).length;
  return [
    "# 工作规则八十条，由什么落实",
    "",
    "由 `node -r ./scripts/register-ts.cjs scripts/make-coverage.ts` 生成，不手改；测试逐字比对。",
    "",
    `《东丽区人民政府工作规则》${articles.length}条，其中${carried}条由核校规则、签批的表或者备料表落实，${articles.length - carried}条文稿上看不出来，写明理由。`,
    "",
    "| 条 | 开头 | 由什么落实 |",
    "|---|---|---|",
    ...articles.map(row),
    "",
  ].join("\n");
}

function row({ article, opening, carriers, reason }: ArticleCoverage): string {
  return `| ${chineseNumeral(article)} | ${opening} | ${carriers.length > 0 ? carriers.join("<br>") : `不检：${reason ?? ""}`} |`;
}

type Carriers = Map<number, Set<string>>;

function carriersIn({ routing, matters, preparations }: SigningTables): Carriers {
  const carriers: Carriers = new Map();
  for (const { id, title, basis } of allRules) {
    for (const article of articlesOf(basis))
      add(carriers, article, `核校：[${id}](rules/${id}.md) ${title.zh}`);
  }
  addRows(carriers, "发文签批", routing.table.rows);
  addRows(carriers, "其他事项", matters.table.rows);
  for (const { id, title, bases } of preparations.rows) {
    for (const article of articlesOf(bases)) add(carriers, article, `备料：${id} ${title}`);
  }
  const { acting, posts } = routing.posts;
  if (acting)
    for (const article of articlesOf([acting.basis])) add(carriers, article, "签批：区长不在时由谁主持");
  for (const { name, duties } of posts.values()) {
    for (const [action, basis] of duties) {
      for (const article of articlesOf([basis])) add(carriers, article, `签批环节：${name}${action}`);
    }
  }
  return carriers;
}

/** Rows of a table by article, their numbers in one line. */
function addRows(
  carriers: Carriers,
  table: string,
  rows: readonly { readonly id: string; readonly bases: readonly Basis[] }[],
): void {
  const byArticle = new Map<number, Set<string>>();
  for (const { id, bases } of rows) {
    for (const article of articlesOf(bases))
      byArticle.set(article, (byArticle.get(article) ?? new Set()).add(id));
  }
  for (const [article, ids] of byArticle) add(carriers, article, `${table}：${[...ids].join("、")}`);
}

function add(carriers: Carriers, article: number, carrier: string): void {
  carriers.set(article, (carriers.get(article) ?? new Set()).add(carrier));
}

function articlesOf(bases: readonly Basis[]): readonly number[] {
  return bases.flatMap((basis) => {
    const { regulation, clause } = parseBasis(basis);
    return regulation === "规则" && clause !== undefined ? [Number(clause)] : [];
  });
}

function ofArticle(
  article: number,
  words: Regulation["articles"][string],
  carriers: Carriers,
): ArticleCoverage {
  const found = [...(carriers.get(article) ?? [])];
  const reason = coverageReasons[article];
  return {
    article,
    opening: openingOf(words),
    carriers: found,
    ...(found.length === 0 && reason !== undefined && { reason }),
  };
}

/** The first clause, cut where it is long. */
function openingOf(words: string): string {
  const clause = /^[^，。；：\n]*/.exec(words)?.[0] ?? "";
  return clause.length > 24 ? `${clause.slice(0, 24)}…` : clause;
}
