import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { parseDate } from "../../draft/elements";
import { stageOf } from "../../facts/facts";
import { elementMatrix, typesThatNeed } from "../element-matrix";
import { isToBeEnclosed } from "../issued";
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
    types: typesThatNeed(elementMatrix, "documentDate", "required"),
    datedByTitleNote: ["决议", "决定", "公报", "公告"],
    datedByMasthead: ["纪要", "简报"],
  },
  *check({ draft, facts }, options) {
    const { documentType, elements } = draft;
    if (!documentType || !options.types.includes(documentType) || elements.documentDate?.length) return;
    if (isSpared(draft) || isDatedElsewhere(draft, documentType, options)) return;
    yield {
      message:
        stageOf(facts) === "定稿"
          ? `${documentType}没有成文日期，署名之下标明成文日期`
          : `${documentType}没有成文日期，也没有为它留出一行（如“2026年　月　日”）`,
      range: missingPlace(draft, "afterDate"),
    };
  },
});

/** What is dated by the paper that carries it, by the hour (突发事件信息), or is no 公文 (述职报告). */
function isSpared(draft: Draft): boolean {
  if (isToBeEnclosed(draft)) return true;
  return draft.documentType === "报告" && (!isOfficialReport(draft) || isEmergencyReport(draft));
}

function isDatedElsewhere(draft: Draft, documentType: DocumentType, options: Options): boolean {
  if (options.datedByMasthead.includes(documentType)) return datedNearTop(draft);
  const notes = draft.elements.titleNote ?? [];
  return options.datedByTitleNote.includes(documentType) && notes.some(({ text }) => anyDate.test(text));
}

function datedNearTop({ paragraphs, mainCount, elements }: Draft): boolean {
  if (elements.printDate?.some(({ text }) => parseDate(text))) return true;
  return paragraphs
    .slice(0, Math.min(mainCount, mastheadLines))
    .some(({ text }) => anyDate.test(text) || /\d{1,2}月\d{1,2}日/.test(text));
}
