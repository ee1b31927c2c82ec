import type { Draft, Range } from "../../draft/draft";
import { organsIn } from "../../draft/elements";
import { mayBeSameOrgan } from "../organ-names";
import type { Prepared } from "../prepare";
import { defineRule } from "../rule";

/** 批复引语：开头引述来文，主送来文机关。 */
export const replyCitation = defineRule({
  id: "reply-citation",
  title: { zh: "批复引述来文，主送来文机关", en: "A reply cites the request and goes to the asker" },
  group: "行文",
  severity: "advice",
  basis: ["实务"],
  documentTypes: ["批复"],
  *check({ draft, prepared }) {
    const opening = openingSentence(draft, prepared);
    if (!opening) return;
    const words = draft.paragraphs[opening.paragraph]?.text.slice(opening.from, opening.to) ?? "";
    if (!/请示|来文|收悉|来函|报告|《[^》]+》|报来|申请/.test(words)) {
      yield { message: "批复第一句没有引述来文，通常先引来文的标题和文号", range: opening };
      return;
    }
    const asker = /《([^《》]{2,30}?)关于[^》]*的请示》/.exec(words)?.[1];
    const recipients = draft.elements.mainRecipients ?? [];
    const organs = recipients.flatMap(({ text }) => organsIn(text));
    const [place] = recipients;
    if (asker === undefined || !place || organs.some((organ) => mayBeSameOrgan(organ, asker))) return;
    yield {
      message: `批复主送“${organs.join("、")}”，来文机关是“${asker}”，批复通常主送来文机关`,
      range: place,
    };
  },
});

function openingSentence(draft: Draft, prepared: Prepared): Range | undefined {
  const { body } = draft.parts[0];
  const first = prepared.bodyText.find((index) => index >= body.from && index < body.to);
  return first === undefined ? undefined : prepared.sentences(first)[0];
}
