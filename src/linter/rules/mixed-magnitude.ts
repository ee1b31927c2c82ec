import { digits, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 数字与“千”“百”并用：除“万”“亿”外，阿拉伯数字之后通常不用汉字数词。 */
export const mixedMagnitude = defineRule({
  id: "mixed-magnitude",
  title: { zh: "阿拉伯数字之后不用“千”“百”", en: "No 千 or 百 after Arabic digits" },
  group: "数字",
  severity: "advice",
  basis: ["数字5.3"],
  fix: "review",
  *check(context) {
    for (const { range, words, groups } of matchesIn(context, mixed, digits)) {
      const { digits = "", scale = "" } = groups;
      const right = String(Math.round(Number(digits) * (scale === "千" ? 1000 : 100)));
      yield {
        message: `“${words}”数字与“${scale}”并用，通常写“${right}”`,
        range,
        fix: replacement(range, words, right, "review"),
      };
    }
  },
});

/** 3千米 is a unit; 百 and 千 before other words (百强、百日、千企) begin names. */
const mixed =
  /(?<![\d.．·,A-Za-z第])(?<digits>\d{1,3}(?:\.\d)?)(?<scale>[千百])(?=[万亿余多个名人次家户元吨件亩套台辆棵株公平册份场条]|(?<=百)米|克拉|$|[，。；、）])/g;
