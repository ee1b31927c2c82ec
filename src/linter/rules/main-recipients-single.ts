import { issuerNames, organsIn } from "../../draft/elements";
import { type OrganKind, sure } from "../../facts/facts";
import { standsAbove } from "../../facts/roster";
import { allIssuersAre } from "../issuers";
import { defineRule, type RuleContext } from "../rule";
import { isUpward } from "../upward";

interface Options {
  /** Patterns of the names of superiors of a department or a subdistrict, and of the district government. */
  readonly superiorsOfDepartment: string;
  readonly superiorsOfDistrict: string;
}

/** 多头报文：上行文只主送一个上级机关。 */
export const mainRecipientsSingle = defineRule<Options>({
  id: "main-recipients-single",
  title: { zh: "上行文主送一个上级机关", en: "An upward document goes to one superior" },
  group: "要素",
  severity: "error",
  basis: ["规则51", "条例15"],
  defaults: {
    superiorsOfDepartment:
      "(区委|区人民政府|区政府|市委|市人民政府|市政府)$|^([^区]{2,5})?市(?!场)[^区]{1,20}((?<!分)局|委|委员会)$",
    superiorsOfDistrict: "(市委|市人民政府|市政府|省委|省人民政府|省政府|国务院)$",
  },
  *check({ draft, facts, roster }, { superiorsOfDepartment, superiorsOfDistrict }) {
    const issuer = sure(facts, "issuer");
    const [recipients] = draft.elements.mainRecipients ?? [];
    if (!issuer || !recipients || issuer === "议事协调机构" || !isUpward(draft, facts)) return;
    const isDistrict = issuer.startsWith("区政府");
    const superior = new RegExp(isDistrict ? superiorsOfDistrict : superiorsOfDepartment);
    const organs = (draft.elements.mainRecipients ?? []).flatMap(({ text }) => organsIn(text));
    // One superior among several addressees is enough: the others can be copied.
    const isSuperior = superiorTest({ draft, facts, roster }, isDistrict ? district : bound, superior);
    if (organs.length < 2 || !organs.some(isSuperior)) return;
    const several = `主送${organs.join("、")}${organs.length}个机关`;
    yield {
      message: isDistrict
        ? `${several}，上行文原则上主送一个上级机关`
        : `${several}，不得多头报文，主送一个上级机关`,
      range: recipients,
      severity: isDistrict ? "warning" : "error",
      basis: isDistrict ? ["条例15"] : ["规则51", "条例15"],
    };
  },
});

const district = ["区政府", "区政府办公室", "区政府党组"] as const;
const bound = ["部门", "街道（园区）"] as const;

/** Whether an organ is a superior of every issuer, as the roster says, else by its name where all are of these kinds. */
function superiorTest(
  { draft, facts, roster }: Pick<RuleContext, "draft" | "facts" | "roster">,
  kinds: readonly OrganKind[],
  pattern: RegExp,
): (organ: string) => boolean {
  const names = issuerNames(draft);
  const areAlike = allIssuersAre(kinds, draft, facts);
  return (organ) => {
    const told = names.map((name) => roster && standsAbove(roster, organ, name));
    if (told.includes(false)) return false;
    const isKnown = told.length > 0 && !told.includes(undefined);
    return isKnown || (areAlike && pattern.test(organ));
  };
}
