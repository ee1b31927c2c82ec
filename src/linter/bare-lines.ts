import type { Draft, Stretch } from "../draft/draft";

const longest = 20;

/** Short lines without any mark that stand alone between two paragraphs of the text: headings nobody numbered. Tables left out. */
export function bareLinesBetween({ paragraphs }: Draft, after: number, before: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let paragraph = after + 1; paragraph < before; paragraph++) {
    const { text = "", place, label } = paragraphs[paragraph] ?? {};
    const words = text.trim();
    if (place?.kind !== "body" || label !== undefined || words.length < 2 || words.length > longest) continue;
    if (!/^[\u3400-\u9fff][\u3400-\u9fff\w（） 　]+$/.test(words)) continue;
    const from = text.indexOf(words);
    lines.push({ text: words, paragraph, from, to: from + words.length });
  }
  return lines;
}
