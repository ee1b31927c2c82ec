import type { Manuscript, Paragraph } from "../draft/draft";
import type { ParagraphFormat, RunFormat } from "../draft/setting";
import { comparePositions, type Edit, type FormatEdit } from "../draft/edit";
import type { Applied } from "./host";

/**
 * Edits made, each with the edit that takes it back in the document as it is after all of them. `before` is the
 * document they were made in. A format edit is taken back as far as the former setting was known and one.
 */
export function undoEdits(before: Manuscript, done: readonly Edit[]): Applied["done"] {
  const shifts = new Map<number, number>();
  const undone = new Map<Edit, Edit>();
  for (const edit of [...done].sort((a, b) => comparePositions(a.range, b.range))) {
    const { paragraph, from, to } = edit.range;
    const shift = shifts.get(paragraph) ?? 0;
    const start = from + shift;
    if (edit.kind === "text") {
      const range = { paragraph, from: start, to: start + edit.after.length };
      undone.set(edit, { kind: "text", range, before: edit.after, after: edit.before });
      shifts.set(paragraph, shift + edit.after.length - (to - from));
    } else {
      const range = { paragraph, from: start, to: to + shift };
      undone.set(edit, formerSetting(before.paragraphs[paragraph], edit, range));
    }
  }
  return done.map((edit) => ({ edit, undo: undone.get(edit) ?? edit }));
}

function formerSetting(paragraph: Paragraph | undefined, edit: FormatEdit, range: Edit["range"]): FormatEdit {
  const { from, to } = edit.range;
  const runs = (paragraph?.runs ?? []).filter((run) => run.from < to && run.to > from);
  const run =
    edit.run &&
    formerRun(
      edit.run,
      runs.map(({ format }) => format),
    );
  const former = edit.paragraph && paragraph && formerParagraph(edit.paragraph, paragraph.format);
  return { ...edit, range, ...(run && { run }), ...(former && { paragraph: former }) };
}

function formerRun(set: NonNullable<FormatEdit["run"]>, runs: readonly RunFormat[]): FormatEdit["run"] {
  const [first = {}] = runs;
  const isOne = (key: keyof typeof set) => key in set && runs.every((run) => run[key] === first[key]);
  const { eastAsiaFont, asciiFont, sizePt, bold, color } = first;
  return {
    ...(isOne("eastAsiaFont") && eastAsiaFont !== undefined && { eastAsiaFont }),
    ...(isOne("asciiFont") && asciiFont !== undefined && { asciiFont }),
    ...(isOne("sizePt") && sizePt !== undefined && { sizePt }),
    ...(isOne("bold") && bold !== undefined && { bold }),
    ...(isOne("color") && color !== undefined && { color }),
  };
}

function formerParagraph(
  set: NonNullable<FormatEdit["paragraph"]>,
  { alignment, indent, spacing, pageBreakBefore }: ParagraphFormat,
): FormatEdit["paragraph"] {
  return {
    ...(set.alignment && alignment && { alignment }),
    ...(set.indent && indent && { indent }),
    ...(set.spacing && spacing && { spacing }),
    ...(set.pageBreakBefore !== undefined && { pageBreakBefore: pageBreakBefore ?? false }),
  };
}
