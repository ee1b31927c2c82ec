import type { Draft } from "../draft/draft";
import { issuerNames } from "../draft/elements";
import { type Facts, type FactValues, type OrganKind, sure } from "../facts/facts";
import { classifyOrgan, type OrganClass } from "../facts/organs";

type Partner = FactValues["jointWith"][number];

/**
 * Whether every organ a paper is issued by is of one of these kinds: the 发文机关, and of a joint paper (联合行文) those of
 * the 署名 by their names and those the drafter told of. False where the kind of one is not known.
 */
export function allIssuersAre(kinds: readonly OrganKind[], draft: Draft, facts: Facts): boolean {
  const issuer = sure(facts, "issuer");
  const isOfKind = (organ: OrganClass | undefined): boolean => kinds.some((kind) => kind === organ);
  if (!isOfKind(issuer)) return false;
  const partners = sure(facts, "jointWith") ?? [];
  if (!partners.every((partner) => isOfKind(classOf[partner]))) return false;
  const names = issuerNames(draft);
  return names.length < 2 || names.every((name) => isOfKind(classifyOrgan(name, { issuerCodes: {} })));
}

const classOf: Readonly<Record<Partner, OrganClass>> = {
  市政府工作部门: "市级部门",
  其他区政府: "其他区政府",
  区委: "区委",
  区委部门: "区委部门",
  本区部门: "部门",
};
