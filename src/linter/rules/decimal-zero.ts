import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 纯小数：小数点之前的0不省略。 */
export const decimalZero = defineRule({
  id: "decimal-zero",
  title: { zh: "小数点前的0不省略", en: "No decimal without its leading zero" },
  group: "数字",
  severity: "warning",
  basis: ["数字5.1.2"],
  fix: "safe",
  *check(context) {
    for (const { range, words } of matchesIn(context, bareDecimals, ".")) {
      yield {
        message: `“${words}”缺小数点前的“0”，纯小数写出“0”`,
        range,
        fix: replacement(range, words, `0${words}`, "safe"),
      };
    }
  },
});

/** After Chinese or a mark only: 第1.5条, v.2, 192.168.1.1, .docx and ...5 are other things. */
const bareDecimals = /(?<=^|[\u3400-\u9fff，、；：（≥≤<>=±＝～—])(?<!第)\.\d{1,6}(?![\w.])/g;
