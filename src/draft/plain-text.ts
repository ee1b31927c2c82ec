import type { Manuscript, Paragraph } from "./draft";

const noFormat = {};

/** A manuscript from plain text, a line a paragraph: nothing is known of its setting. */
export function manuscriptFromText(text: string): Manuscript {
  const paragraphs = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map(plainParagraph);
  const sections = [{ from: 0, to: paragraphs.length }];
  return { paragraphs, mainCount: paragraphs.length, sections, tables: [] };
}

function plainParagraph(text: string): Paragraph {
  const runs = text === "" ? [] : [{ from: 0, to: text.length, format: noFormat }];
  return { text, place: { kind: "body" }, runs, format: noFormat };
}
