import { stageOf, sure } from "../../facts/facts";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

/** 份号：涉密公文标注份号。 */
export const copyNumberRequired = defineRule({
  id: "copy-number-required",
  title: { zh: "涉密公文标注份号", en: "A secret document bears a copy number" },
  group: "要素",
  severity: "error",
  basis: ["条例9"],
  *check({ draft, facts }) {
    const secrecy = sure(facts, "secrecy");
    if (!secrecy || secrecy === "非密" || stageOf(facts) !== "定稿" || draft.elements.copyNumber?.length)
      return;
    yield {
      message: `密级是“${secrecy}”，没有份号，涉密公文标注份号`,
      range: draft.elements.secrecy?.[0] ?? missingPlace(draft, "head"),
    };
  },
});
