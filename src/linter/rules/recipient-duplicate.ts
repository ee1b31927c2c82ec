import { organsIn } from "../../draft/elements";
import type { Stretch } from "../../draft/draft";
import { isSameOrgan } from "../organ-names";
import { defineRule } from "../rule";

/** 主送与抄送：同一机关不既主送又抄送。 */
export const recipientDuplicate = defineRule({
  id: "recipient-duplicate",
  title: { zh: "同一机关不既主送又抄送", en: "No organ is both addressed and copied" },
  group: "要素",
  severity: "error",
  basis: ["条例9"],
  *check({ draft: { elements } }) {
    const main = (elements.mainRecipients ?? []).flatMap(({ text }) => organsIn(text));
    for (const copied of elements.copyRecipients ?? []) {
      for (const organ of organsIn(copied.text)) {
        if (!isNamed(organ) || !main.some((each) => isSameOrgan(each, organ))) continue;
        yield {
          message: `“${organ}”既是主送机关，又在抄送机关中，抄送机关是主送机关之外的机关`,
          range: wordsIn(copied, organ),
        };
      }
    }
  },
});

/** 各委、办、局 splits into single characters, which name no organ. */
function isNamed(organ: string): boolean {
  return organ.length > 1;
}

function wordsIn(stretch: Stretch, words: string) {
  const at = stretch.text.indexOf(words);
  if (at < 0) return stretch;
  return { paragraph: stretch.paragraph, from: stretch.from + at, to: stretch.from + at + words.length };
}
