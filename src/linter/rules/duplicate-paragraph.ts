import type { Draft } from "../../draft/draft";
import { compact } from "../../draft/elements";
import { quotedParagraphs } from "../quoted-paragraphs";
import { defineRule } from "../rule";

interface Options {
  /** Paragraphs of so many characters or fewer, numbers and spaces left out, may well recur. */
  readonly longestAllowed: number;
}

/** 重复段落：同一段话在一篇里出现两次。 */
export const duplicateParagraph = defineRule<Options>({
  id: "duplicate-paragraph",
  title: { zh: "没有重复的段落", en: "No paragraph stands twice" },
  group: "结构",
  severity: "warning",
  basis: ["条例20"],
  defaults: { longestAllowed: 20 },
  *check({ draft }, { longestAllowed }) {
    const quoted = quotedParagraphs(draft);
    const numbers = new Map(draft.headings.map(({ paragraph, title }) => [paragraph, title.from]));
    for (const stretch of stretchesOf(draft)) {
      const seen = new Set<string>();
      for (let paragraph = stretch.from; paragraph < stretch.to; paragraph++) {
        const { text = "", place } = draft.paragraphs[paragraph] ?? {};
        if (place?.kind !== "body" || text.length <= longestAllowed || quoted.has(paragraph)) continue;
        const words = compact(text.slice(numbers.get(paragraph) ?? 0));
        if (words.length <= longestAllowed || isOneOfMany(words)) continue;
        if (seen.has(words)) {
          const message = `“${words.slice(0, 10)}……”一段前文已有，同一段话只写一次`;
          yield { message, range: { paragraph, from: 0, to: text.length } };
        }
        seen.add(words);
      }
    }
  },
});

/** Each document of the file by itself: what two forms or two enclosed papers have in common is no mistake. */
function stretchesOf({
  parts,
  attachments,
}: Draft): readonly { readonly from: number; readonly to: number }[] {
  return [...parts.map(({ body }) => body), ...attachments];
}

/** 责任单位：…… stands under one task after another, and an item that ends in ； under one article after another. */
function isOneOfMany(words: string): boolean {
  return /^[（(【]?[\u3400-\u9fff、]{2,12}[：:]/.test(words) || /[；;]$/.test(words);
}
