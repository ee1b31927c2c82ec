import { type Facts, type FactValues, factDefinitions, type OrganKind, sure } from "../facts/facts";
import { meets } from "./condition";
import type { Assumption } from "./decide";
import type { SigningTable } from "./signing-table";
import type { Scope } from "./space";

/** The issuers whose papers the signing rules are about (规则53: 区政府和区政府办公室公文; 区政府党组 by its item one). */
const ownIssuers = ["区政府", "区政府办公室", "区政府党组"] as const satisfies readonly OrganKind[];

/** Where routing.csv applies: 发文 of those issuers. */
export const routingScope: Scope = { matter: ["发文"], issuer: ownIssuers };

/** Where matters.csv applies: every 事项 but 发文. */
export const mattersScope: Scope = {
  matter: factDefinitions.matter.shape.values.filter((each) => each !== "发文"),
};

/** Whether papers in this name go by routing.csv. */
export function isOwnIssuer(issuer: OrganKind): boolean {
  return ownIssuers.some((each) => each === issuer);
}

/** 主送 whom a paper of a department is no submission for approval; one to 区委 may name 区政府 beside it. */
const notAbove: ReadonlySet<FactValues["recipient"]> = new Set([
  "市级部门",
  "其他区政府",
  "下级",
  "机关内部",
  "社会",
]);

/**
 * The matter to go by where none is given: a paper of another organ is one submitted for approval unless it is addressed to
 * nobody above, any other paper is one to issue. Undefined where the matter is known. With the table of matters the clauses
 * its rows rest on are named.
 */
export function matterOf(
  facts: Facts,
  matters?: SigningTable,
): (Assumption & { readonly value: "发文" | "报送区政府审批" }) | undefined {
  if (sure(facts, "matter") !== undefined) return undefined;
  const issuer = sure(facts, "issuer");
  if (issuer === undefined || isOwnIssuer(issuer)) {
    return { fact: "matter", value: "发文", why: "未说明事项的，按发文办理；是其他事项的请改。" };
  }
  const recipient = sure(facts, "recipient");
  if (recipient !== undefined && notAbove.has(recipient)) {
    const why = `以${issuer}名义、主送${recipient}的公文，按发文办理；报区政府审批的，事项请选“报送区政府审批”。`;
    return { fact: "matter", value: "发文", why };
  }
  const cited = matters ? clausesOn("报送区政府审批", matters) : "";
  const why = `以${issuer}名义的公文，按报送区政府审批办理${cited}；是其他事项的请改。`;
  return { fact: "matter", value: "报送区政府审批", why };
}

/** （规则51、规则52）: what the rows on a matter rest on, as the table writes it; empty where no row is on it alone. */
function clausesOn(matter: FactValues["matter"], { columns, rows }: SigningTable): string {
  const column = columns.findIndex(({ key }) => key === "matter");
  const own = rows.filter(({ when }) => {
    const condition = when[column];
    return condition?.kind === "values" && meets(condition, matter);
  });
  const bases = [...new Set(own.flatMap((row) => row.bases))];
  return bases.length === 0 ? "" : `（${bases.join("、")}）`;
}
