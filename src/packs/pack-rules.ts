import { type ConfiguredRule, configureRules, type RuleSettings } from "../linter/configure";
import type { Rule } from "../linter/rule";
import { repealedCitation } from "../linter/rules/repealed-citation";
import { isCitable } from "../regulations/register";
import type { Pack } from "./pack";

/**
 * The rules a pack runs, as it wants them run. A rule whose bases are all unknown to the pack's register has no force
 * there and does not run (the limits of one district say nothing to another), unless the pack gives it a basis of its
 * own; of the others only the bases the register knows are shown. The same list for the same pack and rules: much is built
 * once a list.
 */
export function rulesOf(pack: Pack, rules: readonly Rule[]): readonly ConfiguredRule[] {
  const known = lists.get(pack);
  if (known?.rules === rules) return known.configured;
  const configured = configuredRules(pack, rules);
  lists.set(pack, { rules, configured });
  return configured;
}

const lists = new WeakMap<
  Pack,
  { readonly rules: readonly Rule[]; readonly configured: readonly ConfiguredRule[] }
>();

/** Whether a pack runs a rule: it is not switched off, and rests on something the pack knows or is switched on. */
export function runsIn(pack: Pack, rule: Rule): boolean {
  return configuredRules(pack, [rule]).length > 0;
}

function configuredRules(pack: Pack, rules: readonly Rule[]): readonly ConfiguredRule[] {
  const { register } = pack;
  const ruleSettings = withRepealedActs(pack);
  const inForce = rules
    .map((rule) => ({
      ...rule,
      basis: (ruleSettings[rule.id]?.basis ?? rule.basis).filter((basis) => isCitable(register, basis)),
    }))
    .filter(({ id, basis }) => basis.length > 0 || ruleSettings[id]?.off === false);
  return configureRules(inForce, ruleSettings);
}

/** The acts a pack lists as repealed are what its rule on citing them looks for; each is quoted by its own basis. */
function withRepealedActs({ ruleSettings, repealed }: Pack): RuleSettings {
  const { id, defaults } = repealedCitation;
  const acts = [...defaults.acts, ...repealed];
  return {
    ...ruleSettings,
    [id]: { off: false, ...ruleSettings[id], options: { acts, ...ruleSettings[id]?.options } },
  };
}
