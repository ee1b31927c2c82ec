import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 百分数范围：前一个数的百分号不省略（5%—10%）。 */
export const percentRange = defineRule({
  id: "percent-range",
  title: { zh: "百分数范围的前一个百分号不省略", en: "Both ends of a percentage range carry the sign" },
  group: "数字",
  severity: "warning",
  basis: ["数字5.1.3"],
  fix: "review",
  *check(context) {
    for (const { range, words, groups } of matchesIn(context, percentages, "%％‰")) {
      const { low = "", rest = "", sign = "" } = groups;
      if (/^(?:19|20)\d\d$/.test(low)) continue;
      yield {
        message: `“${words}”前一个数缺“${sign}”，百分号不省略`,
        range,
        fix: replacement(range, words, `${low}${sign}${rest}`, "review"),
      };
    }
  },
});

const percentages =
  /(?<![\d.．,A-Za-z—~～–－-])(?<low>\d{1,9}(?:\.\d{1,9})?)(?<rest>[ 　]?(?:[—~～–－-]{1,2}|至|到)[ 　]?\d{1,9}(?:\.\d{1,9})?[ 　]?(?<sign>[%％‰]))/g;
