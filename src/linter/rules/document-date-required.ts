import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { parseDate } from "../../draft/elements";
import { stageOf } from "../../facts/facts";
import { typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isEmergencyReport, isOfficialReport } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
  /** Types whose date may stand in the 题注 under the title. */
  readonly datedByTitleNote: readonly DocumentType[];
  /** Types dated in the masthead, or by the meeting they record. */
  readonly datedByMasthead: readonly DocumentType[];
}

const anyDate =
  /[\d〇○零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十元]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日/;
const mastheadLines = 12;

/** 成文日期：公文有成文日期。 */
export const documentDateRequired = defineRule<Options>({
  id: "document-date-required",
  title: { zh: "有成文日期", en: "A document has its date" },
  group: "要素",
  severity: "warning",
  basis: ["条例9"],
  defaults: {
    types: typesThatNeed("documentDate", "required"),
    datedByTitleNote: ["决议", "决定", "公报", "公告"],
    datedByMasthead: ["纪要", "简报"],
  },
  *check({ draft, facts }, { types, datedByTitleNote, datedByMasthead }) {
    const { documentType, elements } = draft;
    if (!documentType || !types.includes(documentType) || elements.documentDate?.length) return;
    if (documentType === "报告" && (!isOfficialReport(draft) || isEmergencyReport(draft))) return;
    if (datedByTitleNote.includes(documentType) && elements.titleNote?.some(({ text }) => anyDate.test(text)))
      return;
    if (datedByMasthead.includes(documentType) && datedNearTop(draft)) return;
    yield {
      message:
        stageOf(facts) === "定稿"
          ? `${documentType}没有成文日期，署名之下标明成文日期`
          : `${documentType}没有成文日期，也没有为它留出一行（如“2026年　月　日”）`,
      range: missingPlace(draft, "afterDate"),
    };
  },
});

function datedNearTop({ paragraphs, mainCount, elements }: Draft): boolean {
  if (elements.printDate?.some(({ text }) => parseDate(text))) return true;
  return paragraphs
    .slice(0, Math.min(mainCount, mastheadLines))
    .some(({ text }) => anyDate.test(text) || /\d{1,2}月\d{1,2}日/.test(text));
}
