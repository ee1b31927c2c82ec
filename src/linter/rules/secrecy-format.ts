import type { Stretch } from "../../draft/draft";
import { chineseNumber, compact, halfwidthDigits } from "../../draft/elements";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  /** The longest term of each 密级, years (《保守国家秘密法》第二十条). */
  readonly longestYears: Readonly<Record<string, number>>;
}

const shape = /^(?:密级[：:])?(绝密|机密|秘密)[★☆*＊·•]?([\d一二三四五六七八九十]{1,3})(年|个月|月|天)$/;

/** 密级和保密期限：两者之间用★，期限用阿拉伯数字，不超过法定期限。 */
export const secrecyFormat = defineRule<Options>({
  id: "secrecy-format",
  title: { zh: "密级和保密期限标注规范", en: "Secrecy and its term are well formed and lawful" },
  group: "要素",
  severity: "error",
  basis: ["格式7.2.2", "保密法20"],
  fix: "review",
  defaults: { longestYears: { 绝密: 30, 机密: 20, 秘密: 10 } },
  *check({ draft }, { longestYears }) {
    for (const stretch of draft.elements.secrecy ?? []) {
      const written = readSecrecy(stretch.text);
      if (!written) continue;
      const { level, years } = written;
      if (compact(stretch.text) !== written.wanted) yield misformed(stretch, written.wanted);
      const limit = longestYears[level];
      if (years === undefined || limit === undefined || years <= limit) continue;
      const message = `${level}的保密期限是${years}年，${level}的保密期限不超过${limit}年`;
      yield { message, range: stretch, basis: ["保密法20"] };
    }
  },
});

/** 密级 with a term in numbers, and how the two are written; undefined for 密级 alone, which the law allows. */
function readSecrecy(text: string) {
  const [, level = "", term = "", unit = ""] = shape.exec(halfwidthDigits(compact(text))) ?? [];
  const value = chineseNumber(term);
  if (level === "" || value === undefined) return undefined;
  return {
    level,
    wanted: `${level}★${value}${unit === "月" ? "个月" : unit}`,
    ...(unit === "年" && { years: value }),
  };
}

function misformed(stretch: Stretch, wanted: string): Problem {
  return {
    message: `密级和保密期限写作“${stretch.text.trim()}”，两者之间用“★”，期限用阿拉伯数字（${wanted}）`,
    range: stretch,
    fix: replacement(stretch, stretch.text, wanted, "review"),
  };
}
