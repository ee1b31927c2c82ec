import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 概数：相邻两个数连用表示概数，用汉字，中间不用顿号（三四个）。 */
export const approximateNumber = defineRule({
  id: "approximate-number",
  title: { zh: "概数用汉字，中间不用顿号", en: "Approximate numbers are Chinese and undivided" },
  group: "数字",
  severity: "advice",
  basis: ["数字4.2.2"],
  fix: "review",
  *check(context) {
    for (const { range, words, text, groups } of matchesIn(context, pairs, "、")) {
      const [low, high] = [valueOf(groups.low), valueOf(groups.high)];
      if (high !== low + 1 || isPartOfList(text.charAt(range.from - 1))) continue;
      const right = numerals.charAt(low) + numerals.charAt(high);
      yield {
        message: `“${words}”表示概数，写作“${right}”`,
        range,
        fix: replacement(range, words, right, "review"),
      };
    }
  },
});

const numerals = "〇一二三四五六七八九";

function valueOf(digit = ""): number {
  return /\d/.test(digit) ? Number(digit) : numerals.indexOf(digit);
}

/** 第三、四次, 一、二、三个, and the head of a paragraph, where 三、 is a heading's number. */
function isPartOfList(before: string): boolean {
  return (
    before === "" ||
    /[\s\d、.．第之—～至和及或—一二三四五六七八九十百千万年月日初附表图条款项期]/.test(before)
  );
}

const pairs =
  /(?<low>[1-8一二三四五六七八])、(?<high>[2-9二三四五六七八九])(?=个(?!月?标|维护|确立|意识|自信|全面)|名|人(?!称)|次(?!会)|天|倍|家|岁|成(?!立|果|为)|十(?!个|条)|百(?!分)|千(?!米|瓦)|公里|小时|分钟|年(?![级度制])|周(?![岁一二三四五六日])|条(?![第规例约款])|[台辆套户座处位吨亩批场])/g;
