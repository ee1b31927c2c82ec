import { type ConfiguredRule, configureRules } from "../linter/configure";
import type { Rule } from "../linter/rule";
import { isCitable } from "../regulations/register";
import type { Pack } from "./pack";

/**
 * The rules a pack runs, as it wants them run. A rule whose bases are all unknown to the pack's register has no force
 * there and does not run (the limits of one district say nothing to another); of the others only the bases the
 * register knows are shown.
 */
export function rulesOf({ register, ruleSettings }: Pack, rules: readonly Rule[]): readonly ConfiguredRule[] {
  const inForce = rules
    .map((rule) => ({ ...rule, basis: rule.basis.filter((basis) => isCitable(register, basis)) }))
    .filter(({ id, basis }) => basis.length > 0 || ruleSettings[id]?.off === false);
  return configureRules(inForce, ruleSettings);
}
