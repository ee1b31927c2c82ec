import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 起止的连接号：年份、数目的起止用一字线“—”或浪纹线“～”，不用短横线和半角波浪。 */
export const rangeConnector = defineRule({
  id: "range-connector",
  title: { zh: "数值和年份的起止用“—”或“～”", en: "Ranges are joined by a dash or a wave" },
  group: "标点",
  severity: "advice",
  basis: ["标点4.13"],
  fix: "review",
  *check(context) {
    for (const { range, words, groups } of matchesIn(context, ranges, "-~–")) {
      const { mark = "" } = groups;
      const right = mark === "~" ? "～" : "—";
      yield {
        message: `“${words}”用了“${mark}”，起止用“${right}”`,
        range,
        fix: replacement(range, words, words.replace(mark, right), "review"),
      };
    }
  },
});

/** A unit must follow, so that 022-84375000, GB/T 1.1-2020 and 2026-03-05 are left alone. */
const ranges =
  /(?<![\w.．/〔—～–-])(?:(?:19|20)\d\d年?|\d{1,6}(?:\.\d{1,4})?[%％]?)(?<mark>[-~–])\d{1,6}(?:\.\d{1,4})?(?:[%％‰℃]|(?=年|个|名|人|次|家|户|万|亿|元|公里|千米|米|吨|天|日|月|岁|周|小时|分钟|亩|公顷|平方|立方|倍|厘米|毫米|千克|公斤|千瓦|[张座处项件台套辆所顶支栋间场位]))/g;
