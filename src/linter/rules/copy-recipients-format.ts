import type { Stretch } from "../../draft/draft";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

const head = /^(\s*抄\s*[送报])(\s*[：:]\s*|\s*)/;
const anyHead = /^\s*[\u4e00-\u9fff]{1,2}\s*[\u4e00-\u9fff]\s*[：:]/;

/** 抄送格式：“抄送”后标全角冒号，末尾标句号。 */
export const copyRecipientsFormat = defineRule({
  id: "copy-recipients-format",
  title: {
    zh: "抄送后标全角冒号，末尾标句号",
    en: "抄送 takes a full-width colon and ends with a full stop",
  },
  group: "要素",
  severity: "error",
  basis: ["格式7.4.2"],
  fix: "safe",
  *check({ draft }) {
    const lines = draft.elements.copyRecipients ?? [];
    let inCopied = false;
    for (const [index, line] of lines.entries()) {
      const opens = head.test(line.text);
      if (opens) yield* colonProblem(line);
      if (opens || anyHead.test(line.text)) inCopied = opens;
      const next = lines[index + 1];
      const ends = !next || anyHead.test(next.text) || head.test(next.text);
      if (ends && inCopied) yield* endProblem(line);
    }
  },
});

function* colonProblem(line: Stretch): Generator<Problem> {
  const [, label = "", gap = ""] = head.exec(line.text) ?? [];
  if (gap.includes("：")) return;
  const from = line.from + label.length;
  const range = { paragraph: line.paragraph, from, to: from + gap.length };
  const what = gap.includes(":") ? "后是半角冒号" : "后没有冒号";
  yield {
    message: `“${label.trim()}”${what}，标全角冒号“：”`,
    range: { ...range, from: line.from },
    fix: replacement(range, gap, "：", "safe"),
  };
}

function* endProblem(line: Stretch): Generator<Problem> {
  const words = line.text.trimEnd();
  if (words.endsWith("。") || words === "") return;
  const mark = /[.，,、；;：:]$/.exec(words)?.[0] ?? "";
  const from = line.from + words.length - mark.length;
  const range = { paragraph: line.paragraph, from, to: from + mark.length };
  yield {
    message: `抄送机关末尾${mark === "" ? "没有句号" : `是“${mark}”`}，末尾标句号“。”`,
    range: mark === "" ? { ...range, from: range.to - 1 } : range,
    fix: replacement(range, mark, "。", "safe"),
  };
}
