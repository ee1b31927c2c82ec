import type { Basis } from "../regulations/citation";
import type { Severity } from "./finding";
import type { Rule } from "./rule";

/** A pack's say on one rule. Options not named keep the rule's defaults. */
export interface RuleSetting {
  readonly off?: boolean;
  readonly severity?: Severity;
  /** Where the requirement stands in this pack's own regulations; in place of the rule's. */
  readonly basis?: readonly Basis[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** Set to false where this rule's findings may not be suppressed. */
  readonly suppressible?: boolean;
}

/** Settings by the id of their rule; a rule without any runs as it declares itself. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A rule as a pack wants it run. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly options: object;
  /** The pack's severity, which outranks what the rule says of itself or of a problem. */
  readonly severity?: Severity;
  /** The pack's own basis, which outranks what the rule says of a problem. */
  readonly basis?: readonly Basis[];
  readonly suppressible: boolean;
}

/** The rules that run, in the order of `rules`. Settings are taken as valid: the pack's loader checks them. */
export function configureRules(rules: readonly Rule[], settings: RuleSettings): readonly ConfiguredRule[] {
  return rules
    .filter((rule) => !(settings[rule.id]?.off ?? rule.off ?? false))
    .map((rule) => configure(rule, settings[rule.id]));
}

function configure(rule: Rule, setting: RuleSetting = {}): ConfiguredRule {
  const { severity, basis, options, suppressible = true } = setting;
  return {
    rule,
    options: { ...rule.defaults, ...options },
    suppressible,
    ...(severity && { severity }),
    ...(basis && { basis }),
  };
}
