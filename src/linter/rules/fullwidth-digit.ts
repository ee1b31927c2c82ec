import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 全角数字：阿拉伯数字用半角。 */
export const fullwidthDigit = defineRule({
  id: "fullwidth-digit",
  title: { zh: "阿拉伯数字用半角", en: "Arabic digits are half-width" },
  group: "数字",
  severity: "warning",
  basis: ["数字"],
  fix: "safe",
  *check(context) {
    for (const { range, words } of matchesIn(context, /[０-９]+(?:．[０-９]+)*/g, "０１２３４５６７８９")) {
      const right = words.replace(/[０-９．]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
      yield {
        message: `“${words}”是全角数字，用“${right}”`,
        range,
        fix: replacement(range, words, right, "safe"),
      };
    }
  },
});
