import { sure } from "../../facts/facts";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

/** 密级与公开：标密级的公文不标主动公开。 */
export const disclosureSecrecy = defineRule({
  id: "disclosure-secrecy",
  title: { zh: "涉密公文不标主动公开", en: "A secret document is not marked for disclosure" },
  group: "要素",
  severity: "error",
  basis: ["规则29", "条例31"],
  *check({ draft, facts }) {
    const secrecy = sure(facts, "secrecy");
    const disclosure = sure(facts, "disclosure");
    if (!secrecy || secrecy === "非密" || disclosure !== "主动公开") return;
    const note = draft.elements.note?.find(({ text }) => text.includes("公开"));
    yield {
      message: `密级是“${secrecy}”，公开属性是“主动公开”，涉密公文解密后方可公开`,
      range: note ?? draft.elements.secrecy?.[0] ?? missingPlace(draft, "afterDate"),
    };
  },
});
