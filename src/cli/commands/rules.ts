import { Command } from "commander";
import { type Rule, type RuleGroup, ruleGroups } from "../../linter/rule";
import { severityNames } from "../../linter/finding";
import { allRules } from "../../linter/rule-list";
import type { Pack } from "../../packs/pack";
import { rulesOf } from "../../packs/pack-rules";
import { choosePack, type PackFlag, takesPack } from "../choose-pack";
import type { Context } from "../context";
import { oneOf } from "../option-values";
import { type Paint, paintFor } from "../paint";
import type { Lang, Phrase, Say } from "../phrase";
import { widthOf } from "../width";

const formats = ["text", "json"] as const;

/** `rules`: every rule, what it rests on, and whether it can mend what it finds. */
export function rulesCommand(context: Context): Command {
  const { io, say, finish } = context;
  const command = new Command("rules").description(say({ zh: "列出全部规则", en: "list every rule" }));
  return takesPack(command, say)
    .option("--format <text|json>", say(formatWords), oneOf("--format", formats), "text")
    .action(({ pack, format }: RulesOptions) => {
      const rules = listedRules(choosePack(pack, io.cwd));
      io.stdout(format === "json" ? rulesJson(rules) : rulesText(rules, { ...context, paint: paintFor(io) }));
      finish(0);
    });
}

const formatWords = { zh: "输出的格式", en: "output format" };

interface RulesOptions extends PackFlag {
  readonly format: (typeof formats)[number];
}

/** A rule with the severity and the basis the pack gives it, where it runs. */
interface ListedRule extends Rule {
  readonly isOn: boolean;
}

function listedRules(pack: Pack): readonly ListedRule[] {
  const running = new Map(rulesOf(pack, allRules).map((each) => [each.rule.id, each]));
  return allRules.map((rule) => {
    const own = running.get(rule.id);
    if (!own) return { ...rule, isOn: false };
    return { ...rule, basis: own.rule.basis, severity: own.severity ?? rule.severity, isOn: true };
  });
}

function rulesJson(listed: readonly ListedRule[]): string {
  const rules = listed.map(({ id, title, group, severity, basis, fix, documentTypes, isOn }) => {
    return { id, title, group, severity, basis, fix, documentTypes, on: isOn };
  });
  return `${JSON.stringify({ version: 1, rules }, undefined, 2)}\n`;
}

interface TextOptions {
  readonly lang: Lang;
  readonly say: Say;
  readonly paint: Paint;
}

function rulesText(listed: readonly ListedRule[], options: TextOptions): string {
  const idWidth = Math.max(...allRules.map(({ id }) => id.length));
  const titleWidth = Math.max(...allRules.map(({ title }) => widthOf(title[options.lang])));
  const blocks = ruleGroups.flatMap((group) => {
    const rules = listed.filter((rule) => rule.group === group);
    if (rules.length === 0) return [];
    const lines = rules.map((rule) => ruleLine(rule, { ...options, idWidth, titleWidth }));
    return [[options.paint.bold(options.say(groupNames[group])), ...lines].join("\n")];
  });
  const running = listed.filter(({ isOn }) => isOn).length;
  const sum = options.say({
    zh: `共 ${allRules.length} 条，这个包查 ${running} 条。看某一条：gongwen-signoff explain <规则>`,
    en: `${allRules.length} rules, ${running} of them on in this pack. One of them: gongwen-signoff explain <rule>`,
  });
  return `${blocks.join("\n\n")}\n\n${sum}\n`;
}

const groupNames: Readonly<Record<RuleGroup, Phrase>> = {
  篇幅: { zh: "篇幅", en: "Length" },
  活动: { zh: "活动", en: "Events" },
  要素: { zh: "要素", en: "Elements" },
  行文: { zh: "行文", en: "Conduct" },
  结构: { zh: "结构", en: "Structure" },
  标点: { zh: "标点", en: "Punctuation" },
  数字: { zh: "数字", en: "Numerals and dates" },
  用语: { zh: "用语", en: "Wording" },
  版式: { zh: "版式", en: "Layout" },
};

interface LineOptions extends TextOptions {
  readonly idWidth: number;
  readonly titleWidth: number;
}

function ruleLine(rule: ListedRule, { lang, say, paint, idWidth, titleWidth }: LineOptions): string {
  const { id, title, severity, basis, fix, isOn } = rule;
  const state = [fix ? say(fixes[fix]) : "", isOn ? "" : say({ zh: "不查", en: "off" })]
    .filter(Boolean)
    .join(" ");
  const columns = [
    id.padEnd(idWidth),
    paint.severity(severity, severityNames[severity][lang]),
    padded(title[lang], titleWidth),
    basis.join("、"),
    paint.dim(state),
  ];
  return `  ${columns.join("  ").trimEnd()}`;
}

const fixes: Readonly<Record<NonNullable<Rule["fix"]>, Phrase>> = {
  safe: { zh: "可放心改", en: "safe fix" },
  review: { zh: "改前请看", en: "fix to review" },
};

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
