import type { Draft } from "../draft/draft";

/** A quotation longer than this is a mark someone forgot to close. */
const longestQuotation = 200;

/**
 * Paragraphs of the main story that stand inside a quotation “…” opened in one before them: the new text of an article in a
 * decision that amends it. The paragraph that opens the quotation is not among them, the one that closes it is.
 */
export function quotedParagraphs({ paragraphs, mainCount }: Draft): ReadonlySet<number> {
  const texts = paragraphs.slice(0, mainCount).map(({ text }) => text);
  const quoted = new Set<number>();
  let opened: number | undefined;
  for (const [index, text] of texts.entries()) {
    if (opened !== undefined && index - opened > longestQuotation) opened = undefined;
    const surplus = surplusOfOpening(text) - (opened !== undefined && reopens(text, texts[opened]) ? 1 : 0);
    if (surplus > 0) opened ??= index;
    if (surplus >= 0 || opened === undefined) continue;
    for (let inside = opened + 1; inside <= index; inside++) quoted.add(inside);
    opened = undefined;
  }
  return quoted;
}

/** A quotation of several paragraphs may open each of them anew, and is closed once. */
function reopens(text: string, first = ""): boolean {
  return text.trimStart().startsWith("“") && first.trimStart().startsWith("“");
}

function surplusOfOpening(text: string): number {
  return occurrences(text, "“") - occurrences(text, "”");
}

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
