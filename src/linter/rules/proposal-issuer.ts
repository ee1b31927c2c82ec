import { sure } from "../../facts/facts";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

/** 议案的发文机关：议案由人民政府提出。 */
export const proposalIssuer = defineRule({
  id: "proposal-issuer",
  title: { zh: "议案由人民政府提出", en: "A proposal comes from a people's government" },
  group: "行文",
  severity: "error",
  basis: ["条例8"],
  documentTypes: ["议案"],
  *check({ draft, facts }) {
    const issuer = sure(facts, "issuer");
    if (issuer === undefined || issuer === "区政府") return;
    const shown = facts.issuer?.source === "draft" ? facts.issuer.range : undefined;
    yield {
      message: `议案的发文机关是${issuer}，议案由各级人民政府向同级人民代表大会或其常务委员会提出`,
      range: shown ?? missingPlace(draft, "afterBody"),
    };
  },
});
