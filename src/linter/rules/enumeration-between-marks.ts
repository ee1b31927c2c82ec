import type { TextEdit } from "../../draft/edit";
import type { Fix } from "../finding";
import { defineRule } from "../rule";

/** 标号之间的顿号：并列的书名号之间、引号之间通常不用顿号。 */
export const enumerationBetweenMarks = defineRule({
  id: "enumeration-between-marks",
  title: { zh: "并列的书名号、引号之间不用顿号", en: "No enumeration comma between titles or quotations" },
  group: "标点",
  severity: "advice",
  basis: ["标点4.5.3.5"],
  fix: "safe",
  *check({ draft, prepared }) {
    for (const paragraph of prepared.proseWith("、")) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      for (const marks of listsIn(text)) {
        const [from = 0] = marks;
        const kind = text.charAt(from - 1) === "》" ? "书名号" : "引号";
        const range = { paragraph, from, to: (marks.at(-1) ?? from) + 1 };
        const edits = marks.map((at) => remove(paragraph, at));
        const fix: Fix = { title: "删去顿号", safety: "safe", edits };
        yield { message: `并列的${kind}之间有顿号，通常不用`, range, fix };
      }
    }
  },
});

/** The commas of each list: “甲”、“乙”、“丙” is one finding, not two. */
function listsIn(text: string): number[][] {
  const lists: number[][] = [];
  for (const { index } of text.matchAll(/、(?:(?<=》、)(?=《)|(?<=”、)(?=“))/g)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last !== undefined && /^(?:“[^”]*”|《[^》]*》)$/.test(text.slice(last + 1, index)))
      list.push(index);
    else lists.push([index]);
  }
  return lists;
}

function remove(paragraph: number, at: number): TextEdit {
  return { kind: "text", range: { paragraph, from: at, to: at + 1 }, before: "、", after: "" };
}
