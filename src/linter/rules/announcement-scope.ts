import { findInTitle } from "../../facts/search";
import { titleText } from "../../draft/elements";
import { defineRule } from "../rule";

interface Options {
  /** Words in a title that name what only those in one place must observe or know. */
  readonly localMatters: readonly string[];
  /** Matters that law has made known by 公告. */
  readonly lawful: readonly string[];
}

/** 公告的范围：在一定范围内遵守、周知的事项用通告。 */
export const announcementScope = defineRule<Options>({
  id: "announcement-scope",
  title: { zh: "一定范围内周知的事项用通告", en: "What one place is to know is a 通告" },
  group: "行文",
  severity: "advice",
  basis: ["条例8"],
  documentTypes: ["公告"],
  defaults: {
    localMatters: [
      "交通管制",
      "限行",
      "禁行",
      "封闭施工",
      "占路施工",
      "停水",
      "停电",
      "停气",
      "停热",
      "禁止燃放",
      "烟花爆竹",
      "禁止焚烧",
      "禁养",
      "养犬",
      "停车",
      "办公地点",
      "办公时间",
      "迁址",
      "清理整治",
      "专项整治",
      "临时关闭",
    ],
    lawful: [
      ..."征地 征收 征用 补偿安置 送达 注销 招聘 录用 出让 转让 拍卖 招标 中标 规划 环评 环境影响 听证 行政许可 行政处罚 拆迁 验收 选举 统计 普查 缺陷 召回".split(
        " ",
      ),
    ],
  },
  *check({ draft }, { localMatters, lawful }) {
    const [carrier] = draft.parts;
    const title = titleText(carrier);
    const matter = localMatters.find((word) => title.includes(word));
    if (matter === undefined || lawful.some((word) => title.includes(word))) return;
    for (let index = carrier.body.from; index < carrier.body.to; index++) {
      if (underLaw.test(draft.paragraphs[index]?.text ?? "")) return;
    }
    const range = findInTitle(carrier, /公告/) ?? carrier.elements.title?.[0];
    if (!range) return;
    yield {
      message: `“${matter}”用公告发布，在一定范围内公布应当遵守或者周知的事项通常用通告`,
      range,
    };
  },
});

/** 依照《…》第×条…公告: a law names the form. */
const underLaw =
  /(?:依照|依据|根据|按照)[^。]{0,60}《[^》]{2,60}》[^。]{0,20}第[一二三四五六七八九十百零〇\d]{1,7}条/;
