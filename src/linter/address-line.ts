import type { Draft, Stretch } from "../draft/draft";

/** 主送机关, or a short first line that ends in a colon: it addresses someone, even one no list of organs knows. */
export function addressLines(draft: Draft): readonly Stretch[] {
  const { elements, parts, paragraphs } = draft;
  if (elements.mainRecipients?.length) return elements.mainRecipients;
  const { body } = parts[0];
  for (let paragraph = body.from; paragraph < body.to; paragraph++) {
    const text = paragraphs[paragraph]?.text ?? "";
    if (text.trim() !== "")
      return isAddress(text.trim()) ? [{ paragraph, from: 0, to: text.length, text }] : [];
  }
  return [];
}

function isAddress(line: string): boolean {
  return line.length <= 60 && /[：:]$/.test(line) && !/[。；]|如下|以下/.test(line);
}
