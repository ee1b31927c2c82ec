import { digits, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 日期用“日”：公文里通常写3月5日，不写3月5号。 */
export const dayWord = defineRule({
  id: "day-word",
  title: { zh: "日期用“日”", en: "Days are 日, not 号" },
  group: "数字",
  severity: "advice",
  basis: ["实务"],
  fix: "safe",
  *check(context) {
    for (const { range, words } of matchesIn(context, spokenDay, digits)) {
      yield {
        message: `“${words}”用了“号”，通常用“日”`,
        range,
        fix: replacement(range, words, words.replace("号", "日"), "safe"),
      };
    }
  },
});

/** 3月5号楼: the number is the building's. */
const spokenDay =
  /(?<!\d)\d{1,2}月\d{1,2}号(?![楼线文院门台馆厅机车井令岗库炉]|公告|通知|病|地块|[－—-]?\d)/g;
