import { confusableWords, type Confusable } from "../confusable-words";
import type { WordHit } from "../rule";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  readonly words: readonly Confusable[];
  /** More of them, for a pack to add to the list. */
  readonly more: readonly Confusable[];
}

/** 别字：在任何句子里都是错的词（帐户、做为、按排），和“截止”后面带时间的用法。 */
export const confusableWord = defineRule<Options>({
  id: "confusable-word",
  title: { zh: "不写别字", en: "No misspelt words" },
  group: "用语",
  severity: "warning",
  basis: ["条例20"],
  fix: "safe",
  defaults: { words: confusableWords, more: [] },
  words: ({ words, more }) => [...words, ...more].map(({ wrong }) => wrong).concat(until, even),
  *check({ draft, hits }, { words, more }) {
    const entries = new Map([...words, ...more].map((entry) => [entry.wrong, entry]));
    for (const hit of hits) {
      const { word, range } = hit;
      const right = rightForm(hit, draft.paragraphs[range.paragraph]?.text ?? "", entries.get(word));
      if (right === undefined) continue;
      const message =
        word === until ? "“截止”后面是时间，时间之前用“截至”" : `“${word}”是别字，正确写法是“${right}”`;
      yield { message, range, fix: replacement(range, word, right, "safe") };
    }
  },
});

const until = "截止";
const even = "既使";

function rightForm(
  { word, range }: WordHit,
  text: string,
  entry: Confusable | undefined,
): string | undefined {
  const after = text.slice(range.to, range.to + 60);
  if (word === until)
    return /^(?:\d{4}年|\d{1,2}月|目前|今年|[本上]月|昨[日天]|今[日天]|现在)/.test(after)
      ? "截至"
      : undefined;
  if (word === even) return isConcession(after) ? "即使" : undefined;
  if (!entry) return undefined;
  const { right, notAfter = "", notBefore = "" } = entry;
  const [before, next] = [text.charAt(range.from - 1), after.charAt(0)];
  return (before && notAfter.includes(before)) || (next && notBefore.includes(next)) ? undefined : right;
}

/** 既使群众受益，又使…… is right; 既使困难，也要…… is not. */
function isConcession(after: string): boolean {
  const sentence = /^[^。！？；]*/.exec(after)?.[0] ?? "";
  return /[也都仍]/.test(sentence) && !/[又且更]/.test(sentence);
}
