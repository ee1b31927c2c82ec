import { chineseNumeral } from "./numerals";

/** What a regulation's text holds: its articles, and the lines that belong to none. */
export interface ArticleReading {
  /** Article number → its own words, verbatim, a paragraph a line, without the 第五十五条 before them. */
  readonly articles: Readonly<Record<string, string>>;
  /** Lines left out: titles, chapter headings, page numbers. A person reads them over. */
  readonly left: readonly string[];
}

const articleHead = /^\s*第([一二三四五六七八九十百零]{1,9})条[\s\u3000]+(.*)$/;
/** Every paragraph of an article ends so; a heading or a page number does not. */
const paragraphEnd = /[。；：”]$/;

/** Reads the articles out of a regulation's plain text, a paragraph a line. */
export function readArticles(text: string): ArticleReading {
  const articles: Record<string, string> = {};
  const left: string[] = [];
  let current: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, numeral, words = ""] = articleHead.exec(line) ?? [];
    const paragraph = (numeral === undefined ? line : words).trim();
    if (numeral !== undefined) current = numberOf(numeral);
    if (paragraph === "") continue;
    if (current === undefined || !paragraphEnd.test(paragraph)) left.push(paragraph);
    else articles[current] = joined(articles[current], paragraph);
  }
  return { articles, left };
}

function joined(before: string | undefined, paragraph: string): string {
  return before === undefined ? paragraph : `${before}\n${paragraph}`;
}

const numbers = new Map(Array.from({ length: 999 }, (_, index) => [chineseNumeral(index + 1), index + 1]));

function numberOf(numeral: string): string {
  const value = numbers.get(numeral);
  if (value === undefined) throw new Error(`“第${numeral}条”的数字读不懂，请改成第五十五条这样的写法。`);
  return String(value);
}
