import type { Draft, ElementKind, Range } from "../draft/draft";

/** Where a missing element would stand: an empty range, so that the drafter is taken to the right spot. */
export type MissingPlace = "head" | "afterTitle" | "afterBody" | "afterDate";

/** The spot of the carrier where an element is missing; the first paragraph for an empty draft. */
export function missingPlace(draft: Draft, place: MissingPlace): Range {
  switch (place) {
    case "head":
      return startOf(draft.paragraphs.findIndex(({ text }) => text.trim() !== ""));
    case "afterTitle":
      return afterTitle(draft);
    case "afterBody":
      return endOf(draft, lastOf(draft, ["attachmentList"]) ?? lastBodyParagraph(draft));
    case "afterDate":
      return endOf(
        draft,
        lastOf(draft, ["documentDate", "issuerName", "attachmentList"]) ?? lastBodyParagraph(draft),
      );
  }
}

function afterTitle(draft: Draft): Range {
  const title = lastOf(draft, ["title"]);
  const { from } = draft.parts[0].body;
  const start = title === undefined ? from : Math.max(from, title + 1);
  return start < draft.mainCount ? startOf(start) : endOf(draft, title ?? 0);
}

function lastBodyParagraph({ parts: [carrier], paragraphs }: Draft): number {
  for (let index = carrier.body.to - 1; index >= carrier.body.from; index--) {
    if (paragraphs[index]?.text.trim()) return index;
  }
  return Math.max(carrier.body.from - 1, 0);
}

/** The last main-story paragraph of the first of these elements that is there. */
function lastOf({ elements, mainCount }: Draft, kinds: readonly ElementKind[]): number | undefined {
  for (const kind of kinds) {
    const last = elements[kind]?.filter(({ paragraph }) => paragraph < mainCount).at(-1);
    if (last) return last.paragraph;
  }
  return undefined;
}

function startOf(paragraph: number): Range {
  return { paragraph: Math.max(paragraph, 0), from: 0, to: 0 };
}

function endOf({ paragraphs }: Draft, paragraph: number): Range {
  const to = paragraphs[paragraph]?.text.length ?? 0;
  return { paragraph, from: to, to };
}
