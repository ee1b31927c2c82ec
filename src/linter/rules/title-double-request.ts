import { findInTitle } from "../../facts/search";
import { defineRule } from "../rule";
import { withoutSurplus } from "../title-fix";

interface Options {
  /** Words of asking that a 请示, or a 报告, has in its name already. */
  readonly words: readonly string[];
  /** What 申请 names as the matter itself (申请强制执行), and so stays. */
  readonly matters: readonly string[];
}

/** 标题请求语：请示的标题不再写“请求”“申请”。 */
export const titleDoubleRequest = defineRule<Options>({
  id: "title-double-request",
  title: { zh: "请示标题不重复请求", en: "The title of a request does not ask twice" },
  group: "行文",
  severity: "advice",
  basis: ["实务"],
  fix: "review",
  documentTypes: ["请示", "报告"],
  defaults: {
    words: ["请求", "恳请", "申请", "呈请", "敬请"],
    matters: ["强制执行", "加入", "复议", "仲裁", "专利", "破产", "法院", "人民法院", "注册", "材料", "人"],
  },
  *check({ draft }, { words, matters }) {
    const found = findInTitle(draft.parts[0], /关于[\u4e00-\u9fff]{2,8}/);
    const surplus = found && words.find((word) => found.text.startsWith(word, 2));
    if (!found || surplus === undefined) return;
    if (matters.some((matter) => found.text.startsWith(matter, 2 + surplus.length))) return;
    const pair = {
      ...found,
      text: `关于${surplus}`,
      to: Math.min(found.to, found.from + 2 + surplus.length),
    };
    const isRequest = draft.documentType === "请示";
    const fix = isRequest ? withoutSurplus(draft, pair, surplus, 2) : undefined;
    yield {
      message: isRequest
        ? `标题中“${surplus}”与“请示”重复，通常不写“${surplus}”`
        : `标题写“${surplus}”而文种是报告，有事项要批准的通常用请示`,
      range: pair,
      ...(fix && { fix }),
    };
  },
});
