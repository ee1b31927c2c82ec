import type { Range } from "../../draft/draft";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

const label = /签\s*发\s*人(\s*[：:]?\s*)(?=\S|$)/;

/** 签发人格式：“签发人”后标全角冒号，姓名之间空一字，不用顿号。 */
export const signatoryFormat = defineRule({
  id: "signatory-format",
  title: { zh: "签发人后标全角冒号，姓名间不用顿号", en: "签发人 takes a full-width colon, names no comma" },
  group: "要素",
  severity: "warning",
  basis: ["格式7.2.6"],
  fix: "safe",
  *check({ draft }) {
    for (const { paragraph, from, to } of draft.elements.signatory ?? []) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      const found = label.exec(text);
      if (found && !found[1]?.startsWith("：")) yield colonProblem(paragraph, found);
      const start = found && found.index >= from ? found.index + found[0].length : from;
      for (const at of enumerationMarks(text, start, Math.max(to, start))) {
        const range: Range = { paragraph, from: at, to: at + 1 };
        const mark = text.charAt(at);
        yield {
          message: `签发人姓名之间有“${mark}”，姓名之间空一字，不加标点`,
          range,
          fix: replacement(range, mark, "　", "safe"),
        };
      }
    }
  },
});

function colonProblem(paragraph: number, found: RegExpExecArray) {
  const gap = found[1] ?? "";
  const to = found.index + found[0].length;
  const range = { paragraph, from: to - gap.length, to };
  const message = gap.includes(":")
    ? "“签发人”后是半角冒号，标全角冒号“：”"
    : "“签发人”后没有冒号，标全角冒号“：”";
  return { message, range: { ...range, from: found.index }, fix: replacement(range, gap, "：", "safe") };
}

function* enumerationMarks(text: string, from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) if ("、，,".includes(text.charAt(at))) yield at;
}
