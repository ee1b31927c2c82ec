import { spokenDay } from "../dates";
import { digits, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 日期用“日”：公文里通常写3月5日，不写3月5号。 */
export const dayWord = defineRule({
  id: "day-word",
  title: { zh: "日期用“日”", en: "Days are 日, not 号" },
  group: "数字",
  severity: "advice",
  basis: ["实务"],
  fix: "safe",
  *check(context) {
    for (const { range, words } of matchesIn(context, writtenDay, digits)) {
      yield {
        message: `“${words}”用了“号”，通常用“日”`,
        range,
        fix: replacement(range, words, words.replace("号", "日"), "safe"),
      };
    }
  },
});

const writtenDay = new RegExp(`(?<!\\d)\\d{1,2}月\\d{1,2}${spokenDay}`, "g");
