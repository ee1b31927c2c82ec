import { documentNumberParts, parseDate } from "../../draft/elements";
import type { Part } from "../../draft/draft";
import type { Facts } from "../facts";
import { clue, type FactReader, reading } from "../reading";
import { findInTitle, typeStretch } from "../search";

/** 文种 and 阶段: what the paper is and how far it has come. */
export const readDocumentType: FactReader = ({ draft, carrier }): Facts => {
  const words = typeStretch(carrier);
  return {
    ...(draft.documentType !== undefined && words && { documentType: reading(draft.documentType, words) }),
    ...readStage(carrier),
  };
};

/** Number and date are given at signing or after (条例9); but drafts are often dated ahead of it, so a date is a clue. */
function readStage({ elements: { documentNumber, documentDate } }: Part): Facts {
  const number = documentNumber?.find(({ text }) => isCompleteNumber(text));
  if (number) return { stage: reading("定稿", number) };
  const date = documentDate?.find(({ text }) => parseDate(text)?.complete);
  return date ? { stage: clue("定稿", date) } : {};
}

function isCompleteNumber(text: string): boolean {
  const parts = documentNumberParts(text);
  return parts !== undefined && /^\d{4}$/.test(parts.year) && /^\d+$/.test(parts.serial);
}

/** 人员任免: appointments named in the title or made in the text. */
export const readPersonnel: FactReader = ({ draft, carrier }): Facts => {
  const named = findInTitle(carrier, /任免|任命|免去|免职|任职的(?:通知|决定|命令|批复|函)/);
  if (named && !findInTitle(carrier, /(?:任免|任命)[^，。》]{0,8}(?:办法|规定|程序|制度|细则|规则)/)) {
    return { personnel: reading("是", named) };
  }
  for (let paragraph = carrier.body.from; paragraph < carrier.body.to; paragraph++) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    const match = /^\s*(?:任命|免去)[^。；]{2,60}(?:为|职务)/.exec(text);
    if (match)
      return { personnel: clue("是", { text: match[0], paragraph, from: match.index, to: match[0].length }) };
  }
  return {};
};
