import type { Draft } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { stageOf, sure } from "../../facts/facts";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

const reply = /(?:答复|复函|回复)(?:意见)?(?:的函|函)?$/;
/** 建议 alone may be anyone's: it is a deputy's by its number, its meeting or its author. */
const proposal =
  /提案|(?:人大|代表|第[^的]{0,16}号)[^的]{0,16}建议|建议[^的]{0,8}第[\d〇一二三四五六七八九十百零×]+号/;

/** 建议提案答复：办理结果主动公开。 */
export const proposalReplyDisclosure = defineRule({
  id: "proposal-reply-disclosure",
  title: { zh: "建议、提案的答复主动公开", en: "Replies to deputies' proposals are disclosed" },
  group: "要素",
  severity: "warning",
  basis: ["规则34"],
  *check({ draft, facts }) {
    if (!isReply(draft)) return;
    const disclosure = sure(facts, "disclosure");
    if (disclosure === "主动公开" || (disclosure === undefined && stageOf(facts) !== "定稿")) return;
    const note = draft.elements.note?.find(({ text }) => text.includes("公开"));
    yield {
      message: `建议、提案答复${disclosure ? `的公开属性是“${disclosure}”` : "没有标明公开属性"}，办理结果主动公开`,
      range: note ?? missingPlace(draft, "afterDate"),
    };
  },
});

function isReply(draft: Draft): boolean {
  const title = titleText(draft);
  return reply.test(title) && proposal.test(title);
}
