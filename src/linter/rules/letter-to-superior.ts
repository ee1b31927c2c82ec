import { titleText } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { defineRule } from "../rule";

interface Options {
  /** Words that ask a superior to approve. */
  readonly asking: readonly string[];
}

/** 函的对象：向有隶属关系的上级机关请求批准，用请示，不用函。 */
export const letterToSuperior = defineRule<Options>({
  id: "letter-to-superior",
  title: { zh: "向上级请求批准不用函", en: "One's own superior is asked by a request, not by a letter" },
  group: "行文",
  severity: "warning",
  basis: ["条例8"],
  documentTypes: ["函"],
  defaults: {
    asking: [
      "请批准",
      "请予批准",
      "请审批",
      "请予审批",
      "请批示",
      "请批复",
      "请审定",
      "恳请批准",
      "请求批准",
      "请核准",
    ],
  },
  words: ({ asking }) => asking,
  *check({ draft, facts, hits, prepared }) {
    const superior = superiorAddressed(facts);
    const [recipients] = draft.elements.mainRecipients ?? [];
    if (superior === undefined || !recipients || /复函$|答复$/.test(titleText(draft))) return;
    const asked = hits.find(({ range }) => !prepared.isQuoted(range.paragraph, range.from));
    if (!asked) return;
    yield {
      message: `函主送上级机关${superior}而“${asked.word}”，向上级机关请求批准用请示`,
      range: asked.range,
    };
  },
});

/** The direct superior by name, where the letter is known to go to it. */
function superiorAddressed(facts: Facts): string | undefined {
  const issuer = sure(facts, "issuer");
  const recipient = sure(facts, "recipient");
  if (recipient === "区政府" && issuer !== undefined && issuersUnderDistrict.has(issuer)) return "区政府";
  return recipient === "市政府" && issuer === "区政府" ? "市政府" : undefined;
}

const issuersUnderDistrict: ReadonlySet<string> = new Set(["部门", "街道（园区）", "议事协调机构"]);
