import { titleText } from "../../draft/elements";
import { defineRule } from "../rule";

interface Options {
  /** Closings as they are usually written; the first is the one proposed. */
  readonly phrases: readonly string[];
}

/** A 请示 may close with other words as long as they ask for an answer. */
const asksForAnswer =
  /(妥否|当否|可否|是否(妥当|可行)|如无不妥|特此请示|请(予)?(审示|批示|批复|审批|审定|指示|核准|批准))/;

/** 请示结语：正文最后一段以请批用语收尾。 */
export const requestClosing = defineRule<Options>({
  id: "request-closing",
  title: { zh: "请示以请批用语结尾", en: "A request closes by asking for an answer" },
  group: "行文",
  severity: "advice",
  basis: ["实务"],
  fix: "review",
  documentTypes: ["请示"],
  defaults: { phrases: ["妥否，请批示。", "当否，请批示。", "以上请示妥否，请批复。"] },
  *check({ draft, prepared }, { phrases }) {
    const [carrier] = draft.parts;
    const last = prepared.bodyText.filter((index) => index < carrier.body.to).at(-1);
    const text = last === undefined ? undefined : draft.paragraphs[last]?.text;
    if (last === undefined || text === undefined || titleText(carrier) === "" || asksForAnswer.test(text))
      return;
    const [closing = ""] = phrases;
    const end = { paragraph: last, from: text.length, to: text.length };
    yield {
      message: `请示末段没有请批用语，通常以“${closing}”收尾`,
      range: { ...end, from: 0 },
      fix: {
        title: `在末段之后加“${closing}”`,
        safety: "review",
        edits: [{ kind: "text", range: end, before: "", after: closing }],
      },
    };
  },
});
