import { isForbidden } from "../clauses";
import { leadersJourney } from "../leaders-journey";
import { defineRule } from "../rule";

interface Options {
  readonly sights: readonly string[];
  readonly farewells: readonly string[];
}

/** 出访日程：不安排参观游览、与公务无关的休闲娱乐和迎送。 */
export const itinerarySightseeing = defineRule<Options>({
  id: "itinerary-sightseeing",
  title: { zh: "出访日程没有游览、休闲和迎送", en: "An itinerary has no sightseeing, leisure or farewells" },
  group: "活动",
  severity: "error",
  basis: ["规则63"],
  defaults: {
    sights: [
      "参观游览",
      "游览",
      "观光",
      "景点",
      "景区",
      "名胜",
      "古迹",
      "购物",
      "休闲",
      "娱乐",
      "温泉",
      "高尔夫",
      "夜游",
      "海滩",
    ],
    farewells: ["迎送", "送行", "欢送", "欢迎仪式"],
  },
  words: ({ sights, farewells }) => [...sights, ...farewells],
  *check(context, { farewells }) {
    const { draft, hits, prepared } = context;
    const journey = hits.length > 0 ? leadersJourney(context) : undefined;
    if (!journey) return;
    for (const { word, range } of hits) {
      const { paragraph, from, to } = range;
      const text = draft.paragraphs[paragraph]?.text ?? "";
      if (isForbidden(text, from) || prepared.isQuoted(paragraph, from) || isBusiness(text.slice(to, to + 6)))
        continue;
      const required = farewells.includes(word) ? "不安排迎送" : "不得安排参观游览和休闲娱乐";
      yield { message: `出访日程有“${word}”，${required}`, range, severity: journey.severity };
    }
  },
});

/** 观光农业, 休闲食品企业, 购物中心管理公司: the trade that is talked about, no pastime. */
function isBusiness(after: string): boolean {
  return /^(?:农业|产业|经济|食品|中心|企业|公司|集团|行业|领域|项目|装备|设备|管理|车辆|巴士|业|品牌|用品|小镇|渔业)/.test(
    after,
  );
}
