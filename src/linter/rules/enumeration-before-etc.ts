import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** “等”前的顿号：并列成分用顿号的，“等”之前不用。等级、等待……里的“等”是另一个词。 */
export const enumerationBeforeEtc = defineRule({
  id: "enumeration-before-etc",
  title: { zh: "“等”前不用顿号", en: "No enumeration comma before 等" },
  group: "标点",
  severity: "warning",
  basis: ["标点B.1"],
  fix: "safe",
  *check(context) {
    for (const { range, text } of matchesIn(context, /、(?=等)/g, "、")) {
      if (otherWord.test(text.slice(range.to, range.to + 3))) continue;
      yield {
        message: "“等”前有顿号，并列用顿号时“等”前不用",
        range: { ...range, to: range.to + 1 },
        fix: replacement(range, "、", "", "safe"),
      };
    }
  },
});

/** Words that begin with 等: 等级, 等待, 等同 … and not 等高校, 等离退休人员, 等同志. */
const otherWord =
  /^等(?:[级待候腰距闲压温熵到着量号]|[价额次效比离值宽](?![格度要果益率较退班带])|高(?![校等中新层端速])|同(?![志学事类样])|分(?![局管级类支])|深线|速度?线)/;
