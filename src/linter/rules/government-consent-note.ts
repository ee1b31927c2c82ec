import type { Draft, Range } from "../../draft/draft";
import { organsIn } from "../../draft/elements";
import { sure } from "../../facts/facts";
import { defineRule } from "../rule";

interface Options {
  /** Pattern of a lower government's name; 街道办事处 is none. */
  readonly lowerGovernment: string;
  /** Words that lay down what others have to do. */
  readonly demands: readonly string[];
}

/** 经政府同意：部门向下级政府行文提要求，注明已经政府同意。 */
export const governmentConsentNote = defineRule<Options>({
  id: "government-consent-note",
  title: {
    zh: "部门向下级政府行文注明政府同意",
    en: "A bureau that writes to lower governments notes the consent",
  },
  group: "行文",
  severity: "warning",
  basis: ["条例16"],
  documentTypes: ["通知", "意见", "决定", "通报"],
  defaults: {
    lowerGovernment: "(?:镇|乡|街镇|乡镇|镇街)(?:人民)?政府$|^各(?:乡)?镇(?:街)?$|^各区(?:县)?(?:人民)?政府$",
    demands: ["必须", "严禁", "不得", "务必", "应当", "确保", "要求"],
  },
  words: ({ demands }) => demands,
  *check({ draft, facts, hits, prepared }, { lowerGovernment }) {
    if (sure(facts, "issuer") !== "部门") return;
    const addressed = addressee(draft, new RegExp(lowerGovernment));
    const demand = hits.find(({ range }) => !prepared.isQuoted(range.paragraph, range.from));
    if (!addressed || !demand || prepared.prose.some((index) => notesConsent(draft, index))) return;
    yield {
      message: `部门向“${addressed.organ}”行文提要求（“${demand.word}”），没有注明已经政府同意`,
      range: addressed.range,
    };
  },
});

function addressee({ elements }: Draft, pattern: RegExp): { organ: string; range: Range } | undefined {
  for (const stretch of elements.mainRecipients ?? []) {
    const organ = organsIn(stretch.text).find((each) => pattern.test(each));
    if (organ === undefined) continue;
    const at = stretch.text.indexOf(organ);
    const from = stretch.from + at;
    return { organ, range: at < 0 ? stretch : { ...stretch, from, to: from + organ.length } };
  }
  return undefined;
}

function notesConsent({ paragraphs }: Draft, index: number): boolean {
  return /经[^，。；]{0,16}(?:政府|区长|领导)[^，。；]{0,6}(?:同意|批准|授权|审定|审议)/.test(
    paragraphs[index]?.text ?? "",
  );
}
