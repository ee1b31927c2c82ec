import { type Basis, parseBasis } from "./citation";
import { chineseNumeral } from "./numerals";

/** A regulation that may be cited. `articles` maps a clause (55, 7.2.5) to its own words, where they are at hand. */
export interface Regulation {
  /** How bases name it: 规则, 条例, 格式. */
  readonly name: string;
  readonly title: string;
  readonly number?: string;
  readonly articles: Readonly<Record<string, string>>;
  /** How its clauses are called: 第55条 of an act, 7.2.5 of a standard; `none` where what is cited has no clauses. */
  readonly clauseStyle: "article" | "section" | "none";
  /** The last article's number, where `articles` is an excerpt: articles up to it exist though not at hand. */
  readonly lastArticle?: number;
}

/** Every regulation that may be cited. */
export type Register = readonly Regulation[];

/** A basis spelled out for a reader. `words` only where the text is at hand, verbatim. */
export interface CitedClause {
  readonly basis: Basis;
  /** 《东丽区人民政府工作规则》第五十五条 */
  readonly title: string;
  readonly words?: string;
}

/** Spells a basis out. An unknown regulation is named as it is written, never guessed at. */
export function cite(register: Register, basis: Basis): CitedClause {
  const { regulation: name, clause, items } = parseBasis(basis);
  const regulation = register.find((each) => each.name === name);
  if (!regulation) return { basis, title: basis };
  if (regulation.clauseStyle === "none") return { basis, title: regulation.title };
  const place = clause ? placeInWords(regulation, clause, items) : "";
  const words = clause === undefined ? undefined : itemsOf(regulation.articles[clause], items);
  return { basis, title: `《${regulation.title}》${place}`, ...(words !== undefined && { words }) };
}

/** Whether the register knows the regulation, and the clause where it holds the regulation's clauses. */
export function isCitable(register: Register, basis: Basis): boolean {
  const { regulation: name, clause } = parseBasis(basis);
  const regulation = register.find((each) => each.name === name);
  if (!regulation) return false;
  if (clause === undefined || clause in regulation.articles) return true;
  if (regulation.lastArticle !== undefined)
    return Number(clause) >= 1 && Number(clause) <= regulation.lastArticle;
  return Object.keys(regulation.articles).length === 0;
}

/** The words of the items asked for; the whole article where it has no such items or none is asked for. */
function itemsOf(article: string | undefined, items: readonly string[]): string | undefined {
  if (article === undefined || items.length === 0) return article;
  const paragraphs = article.split("\n");
  const found = items.map((item) => paragraphs.find((paragraph) => paragraph.startsWith(`（${item}）`)));
  return found.every((paragraph) => paragraph !== undefined) ? found.join("\n") : article;
}

function placeInWords(regulation: Regulation, clause: string, items: readonly string[]): string {
  if (regulation.clauseStyle !== "article") return ` ${clause}`;
  return `第${chineseNumeral(Number(clause))}条${items.map((item) => `（${item}）`).join("")}`;
}
