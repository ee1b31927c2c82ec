import { digits, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 以万、亿为单位的范围：前一个数的“万”“亿”不省略。 */
export const magnitudeRange = defineRule({
  id: "magnitude-range",
  title: { zh: "范围的前一个“万”“亿”不省略", en: "Both ends of a range carry 万 or 亿" },
  group: "数字",
  severity: "warning",
  basis: ["数字5.1.3"],
  fix: "review",
  *check(context) {
    for (const { range, words, groups } of matchesIn(context, magnitudes, digits)) {
      const { low = "", high = "", unit = "" } = groups;
      // 5000—1万 begins at five thousand: there nothing was left out.
      if (Number(low) >= Number(high) || /^(?:19|20)\d\d$/.test(low)) continue;
      yield {
        message: `“${words}”前一个数缺“${unit}”，“万”“亿”不省略`,
        range,
        fix: replacement(range, words, low + unit + words.slice(low.length), "review"),
      };
    }
  },
});

const magnitudes =
  /(?<![\d.．,A-Za-z—～~–-])(?<low>\d{1,9}(?:\.\d{1,9})?)[ 　]?(?:[—～~–－-]{1,2}|至|到)[ 　]?(?<high>\d{1,9}(?:\.\d{1,9})?)[ 　]?(?<unit>万亿|[万亿])/g;
