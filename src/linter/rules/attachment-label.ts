import type { Attachment, Draft } from "../../draft/draft";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

const withColon = /^(\s*附\s*件\s*\d*\s*)([：:]\s*)(.*)$/s;
/** Blank lines people push a page full with: how the page ends up cannot be told from the file. */
const pushedByBlanks = 3;

/** 附件标识：“附件”后不加冒号，另面编排。 */
export const attachmentLabel = defineRule({
  id: "attachment-label",
  title: { zh: "附件另面编排，“附件”后不加冒号", en: "An attachment starts a page, its label has no colon" },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.7"],
  fix: "safe",
  *check({ draft }) {
    const isSet = draft.paragraphs.some(({ runs }) => runs.some(({ format }) => format.sizePt !== undefined));
    for (const attachment of draft.attachments) {
      yield* colonProblem(draft, attachment);
      if (!isSet || startsPage(draft, attachment.label.paragraph)) continue;
      const message = `“${attachment.label.text.trim()}”接排在前文之后，附件另面编排，标识在版心左上角第一行`;
      yield { message, range: attachment.label };
    }
  },
});

function* colonProblem({ paragraphs }: Draft, { label }: Attachment): Generator<Problem> {
  const text = (paragraphs[label.paragraph]?.text ?? "").slice(label.from);
  const found = withColon.exec(text);
  const [, before = "", colon = "", rest = ""] = found ?? [];
  if (!found) return;
  const from = label.from + before.length;
  const range = { paragraph: label.paragraph, from, to: from + colon.length };
  const message = `“${(before + colon).trim()}”带冒号，附件标识后不加冒号`;
  // With the title on the same line, taking the colon out would run the two together.
  const fix = rest.trim() === "" ? { fix: replacement(range, colon, "", "safe") } : {};
  yield { message, range: { ...range, from: label.from }, ...fix };
}

function startsPage(draft: Draft, paragraph: number): boolean {
  const { paragraphs } = draft;
  const label = paragraphs[paragraph];
  if (label?.format.pageBreakBefore || label?.text.startsWith("\f") || label?.place.kind === "cell")
    return true;
  if (startsSection(draft, paragraph)) return true;
  let blanks = 0;
  for (let index = paragraph - 1; index >= 0; index--) {
    const text = paragraphs[index]?.text ?? "";
    if (text.slice(text.trimEnd().length).includes("\f")) return true;
    if (text.trim() !== "") return blanks >= pushedByBlanks;
    if (startsSection(draft, index)) return true;
    blanks++;
  }
  return true;
}

function startsSection({ sections }: Draft, paragraph: number): boolean {
  return sections.some(({ from, start }) => from === paragraph && start !== "continuous");
}
