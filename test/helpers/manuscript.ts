import type { Elements, ElementKind, Manuscript, Paragraph, Place } from "../../src/draft/draft";
import { elementKinds } from "../../src/draft/draft";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import type { ParagraphFormat, RunFormat } from "../../src/draft/setting";

/** A paragraph of a formatted document: its words and what is known of their setting. */
export interface SetParagraph {
  readonly text: string;
  readonly label?: string;
  readonly format?: ParagraphFormat;
  readonly run?: RunFormat;
  readonly place?: Place;
}

/** A manuscript of main-story paragraphs, then those beside it (text boxes, headers). Words alone are set in nothing known. */
export function manuscriptOf(
  main: readonly (string | SetParagraph)[],
  beside: readonly SetParagraph[] = [],
): Manuscript {
  const paragraphs = [...main, ...beside].map(paragraphOf);
  return { paragraphs, mainCount: main.length, sections: [{ from: 0, to: main.length }], tables: [] };
}

function paragraphOf(given: string | SetParagraph): Paragraph {
  const {
    text,
    label,
    format = {},
    run = {},
    place = { kind: "body" },
  } = typeof given === "string" ? { text: given } : given;
  const runs = text === "" ? [] : [{ from: 0, to: text.length, format: run }];
  return { text, place, runs, format, ...(label !== undefined && { label, labelSuffix: "tab" as const }) };
}

/** Centred words, in `sizePt` where given. */
export function centred(text: string, sizePt?: number, color?: string): SetParagraph {
  return {
    text,
    format: { alignment: "center" },
    run: { ...(sizePt && { sizePt }), ...(color && { color }) },
  };
}

/** Words in a cell of the document's first table. */
export function cell(text: string, row: number, column: number): SetParagraph {
  return { text, place: { kind: "cell", table: 0, row, cell: column } };
}

/** Words in a text box hung on paragraph `anchor`. */
export function box(text: string, anchor = 0): SetParagraph {
  return { text, place: { kind: "textBox", anchor, box: 0 } };
}

/** A document written out in a template literal, recognised: the lines' common indentation and outer line ends are not of it. */
export function recognizeText(document: string) {
  const lines = document.replace(/^\n/, "").replace(/\n *$/, "").split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.replace(/^ +/, "").length);
  const indent = Math.min(...indents);
  return recognize(manuscriptFromText(lines.map((line) => line.slice(indent)).join("\n")));
}

/** What each element that was found reads. */
export function words(elements: Elements): { readonly [Kind in ElementKind]?: readonly string[] } {
  const texts = elementKinds.flatMap((kind) => {
    const stretches = elements[kind];
    return stretches ? [[kind, stretches.map(({ text }) => text)] as const] : [];
  });
  return Object.fromEntries(texts);
}
