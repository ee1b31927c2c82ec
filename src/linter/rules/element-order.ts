import type { Stretch } from "../../draft/draft";
import { defineRule } from "../rule";

/** 要素次序：附件说明在署名之前，附注在成文日期之后。 */
export const elementOrder = defineRule({
  id: "element-order",
  title: {
    zh: "附件说明、署名、成文日期、附注依次编排",
    en: "List of attachments, signature, date and note in order",
  },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.4", "格式7.3.6"],
  *check({ draft: { elements } }) {
    const [list] = elements.attachmentList ?? [];
    const signature = elements.issuerName?.at(-1) ?? elements.documentDate?.at(-1);
    if (list && signature && isAfter(list, signature)) {
      const message = "附件说明在署名之后，附件说明在正文之下、署名之前";
      yield { message, range: list, basis: ["格式7.3.4"] };
    }
    const date = elements.documentDate?.at(-1);
    for (const note of elements.note ?? []) {
      if (!date || isAfter(note, date)) continue;
      yield { message: "附注在成文日期之前，附注在成文日期下一行", range: note, basis: ["格式7.3.6"] };
    }
  },
});

function isAfter(one: Stretch, other: Stretch): boolean {
  return one.paragraph > other.paragraph || (one.paragraph === other.paragraph && one.from >= other.to);
}
