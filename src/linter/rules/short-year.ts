import { digits, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 年份简写：四位数字表示的年份不简写为两位。工龄、刑期一类的“年”不是年份。 */
export const shortYear = defineRule({
  id: "short-year",
  title: { zh: "年份用四位数字", en: "Years have four digits" },
  group: "数字",
  severity: "warning",
  basis: ["数字5.1.4"],
  fix: "review",
  *check(context) {
    for (const { range, words, text, groups } of matchesIn(context, shortYears, digits)) {
      const before = text.slice(Math.max(0, range.from - 3), range.from);
      if (spanBefore.test(before) || otherEra.test(before)) continue;
      const year = Number(groups.year) >= earliest ? `19${groups.year}` : `20${groups.year}`;
      yield {
        message: `“${words}”年份只有两位，年份用四位数字`,
        range,
        fix: replacement(range, words, year + words.slice(2), "review"),
      };
    }
  },
});

/** 49 and below are of this century. */
const earliest = 50;

/** A month, 底, 初 … must follow: 26年底前 is a year, 用10年建成 and 20年来 are not. */
const shortYears =
  /(?<![\d.．,〇'’])(?<year>\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?|底(?![蕴子线层数图部色气])|末(?![端梢期])|初(?![步见始级具期中等次审心衷选试赛稿创夏春秋冬建现露显学])|[上下]半年|第?[一二三四]季度|度(?![假过日])|结余|预算|决算|全年|财政|(?:重点)?(?:工作)?(?:任务|目标|计划|要点|总结))/g;

/** Words after which the figure is a length of time: 满16年6月, 历时12年初见成效, 判处有期徒刑10年3月. */
const spanBefore =
  /(?:[近过满超逾约经足需第每共]|历时|长达|为期|连续|累计|徒刑|工龄|教龄|党龄|军龄|使用|已有|[前后]|了|用)$/;
const otherEra = /(?:民国|光绪|康熙|乾隆|道光|昭和|平成|令和|公元)$/;
