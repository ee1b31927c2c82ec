import { findInTitle } from "../../facts/search";
import { defineRule } from "../rule";
import { withoutSurplus } from "../title-fix";

/** 标题层叠：转发通知的标题不写“的通知的通知”。 */
export const titleRelayStack = defineRule({
  id: "title-relay-stack",
  title: { zh: "标题不写“的通知的通知”", en: "A relayed notice is not a notice of a notice" },
  group: "行文",
  severity: "advice",
  basis: ["实务"],
  fix: "review",
  documentTypes: ["通知"],
  *check({ draft }) {
    const found = findInTitle(draft.parts[0], /的通知(?:的通知)+/);
    if (!found) return;
    const fix = withoutSurplus(draft, found, found.text.slice(3), 3);
    yield { message: `标题中“${found.text}”层叠，通常只留一个“的通知”`, range: found, ...(fix && { fix }) };
  },
});
