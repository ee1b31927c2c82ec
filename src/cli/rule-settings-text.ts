import type { Rule } from "../linter/rule";
import type { Pack } from "../packs/pack";
import { rulesOf } from "../packs/pack-rules";
import type { Say } from "./phrase";

/**
 * What a pack says of a rule, as one block or none: that it does not run, may not be ignored, goes by other options; and the
 * options any pack may set.
 */
export function ruleSettingsText(rule: Rule, pack: Pack, say: Say): readonly string[] {
  const lines = [...packLines(rule, pack, say), ...optionLines(rule, say)];
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function packLines(rule: Rule, pack: Pack, say: Say): readonly string[] {
  const { id } = pack;
  if (rulesOf(pack, [rule]).length === 0)
    return [say({ zh: `规则包 ${id} 不查这一条。`, en: `Pack ${id} does not run this rule.` })];
  const { options = {}, suppressible = true } = pack.ruleSettings[rule.id] ?? {};
  const set = Object.entries(options).flatMap(([name, value]) => optionText(name, value) ?? []);
  const lines: string[] = [];
  if (set.length > 0)
    lines.push(
      say({ zh: `规则包 ${id} 的设置：${set.join("，")}`, en: `Set by pack ${id}: ${set.join(", ")}` }),
    );
  if (!suppressible)
    lines.push(say({ zh: `规则包 ${id} 不许忽略这一条。`, en: `Pack ${id} lets nobody suppress it.` }));
  return lines;
}

/** The examples below go by these and by no pack's. */
function optionLines({ defaults, choices = {} }: Rule, say: Say): readonly string[] {
  const given = Object.entries(defaults).filter(([name]) => !(name in choices));
  const names = [
    ...given.map(([name, value]) => optionText(name, value) ?? name),
    ...Object.entries(choices).map(([name, values]: [string, unknown]) => optionText(name, values) ?? name),
  ];
  if (names.length === 0) return [];
  return [
    say({
      zh: `可设的选项（pack.json 的 options），以下的说明和例子按程序自带的：${names.join("，")}`,
      en: `Options a pack.json may set; what follows goes by the program's own: ${names.join(", ")}`,
    }),
  ];
}

/** A number, a word or a list of words; tables are left to the pack's own files. */
function optionText(name: string, value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.length === 0 ? name : `${name} ${value.join("、")}`;
  return ["number", "string", "boolean"].includes(typeof value) ? `${name} ${String(value)}` : undefined;
}
