import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 序次语的标点：“第一”“首先”“其一”之后用逗号。 */
export const ordinalPunctuation = defineRule({
  id: "ordinal-punctuation",
  title: { zh: "“第一”“首先”之后用逗号", en: "第一 and 首先 are followed by a comma" },
  group: "标点",
  severity: "warning",
  basis: ["标点B.3"],
  fix: "safe",
  *check(context) {
    for (const { range, groups } of matchesIn(context, ordinals, "、")) {
      const { ordinal = "" } = groups;
      const mark = { ...range, from: range.to - 1 };
      yield {
        message: `“${ordinal}”之后是顿号，用逗号`,
        range: { ...range, from: range.to - 1 - ordinal.length },
        fix: replacement(mark, "、", "，", "safe"),
      };
    }
  },
});

/** At the head of a sentence, and nothing counted on after it: 第一、第二产业, 第一、三季度 are lists. */
const ordinals =
  /(?<ordinal>第[一二三四五六七八九十]{1,3}|其[一二三四五六七八九]|首先|其次|再次|最后)、(?![一二三四五六七八九十\d第其再最])(?<=(?:^|[。；：！？\n])[\s　]*\k<ordinal>、)/g;
