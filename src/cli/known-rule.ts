import { nearest } from "../facts/nearest";
import type { Rule } from "../linter/rule";
import { allRules } from "../linter/rule-list";
import { CliError } from "./cli-error";

/** The rule of an id. Throws CliError naming the nearest there is. */
export function knownRule(id: string): Rule {
  const rule = allRules.find((each) => each.id === id);
  if (rule) return rule;
  const like =
    nearest(
      id,
      allRules.map((each) => each.id),
    ) ?? allRules.find(({ title }) => title.zh === id)?.id;
  throw new CliError({
    zh: `没有“${id}”这条规则，${like ? `是不是“${like}”？` : ""}用 gongwen-signoff rules 可以看全部规则。`,
    en: `There is no rule "${id}"${like ? `; did you mean "${like}"?` : "."} gongwen-signoff rules lists them all.`,
  });
}
