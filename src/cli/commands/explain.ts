import { Command } from "commander";
import { severityNames } from "../../linter/finding";
import type { Rule } from "../../linter/rule";
import type { Pack } from "../../packs/pack";
import { rulesOf } from "../../packs/pack-rules";
import type { Basis } from "../../regulations/citation";
import { cite } from "../../regulations/register";
import { choosePack, type PackFlag, takesPack } from "../choose-pack";
import type { Context } from "../context";
import { knownRule } from "../known-rule";
import { type Paint, paintFor } from "../paint";
import { rulePage } from "../rule-page";

/** `explain`: one rule, its clause in its own words, what it looks at, and examples. */
export function explainCommand(context: Context): Command {
  const { io, say, finish } = context;
  const command = new Command("explain")
    .description(
      say({ zh: "说明一条规则：条文、查什么、例子", en: "explain a rule: clause, what it checks, examples" }),
    )
    .argument("<rule>", say({ zh: "规则的名称，见 rules", en: "the rule's id, see rules" }));
  return takesPack(command, say).action((id: string, options: PackFlag) => {
    const rule = knownRule(id);
    io.stdout(`${explanation(rule, choosePack(options.pack, io.cwd), context)}\n`);
    finish(0);
  });
}

function explanation(rule: Rule, pack: Pack, context: Context): string {
  const paint = paintFor(context.io);
  const page = rulePage(rule.id);
  return [
    headText(rule, pack, context, paint),
    ...basisOf(rule, pack).map((basis) => clauseText(pack, basis, paint)),
    ...settingsText(rule, pack, context),
    ...(page === undefined ? [] : [pageText(page, context, paint)]),
  ].join("\n\n");
}

/** The bases that hold in this pack; the rule's own where the pack does not run it. */
function basisOf(rule: Rule, pack: Pack): readonly Basis[] {
  return rulesOf(pack, [rule])[0]?.rule.basis ?? rule.basis;
}

/** What the pack itself says of the rule: that it does not run, may not be ignored, or goes by other options. */
function settingsText(rule: Rule, pack: Pack, { say }: Context): string[] {
  if (rulesOf(pack, [rule]).length === 0)
    return [say({ zh: `规则包 ${pack.id} 不查这一条。`, en: `Pack ${pack.id} does not run this rule.` })];
  const { options = {}, suppressible = true } = pack.ruleSettings[rule.id] ?? {};
  const set = Object.entries(options).flatMap(([name, value]) => optionText(name, value) ?? []);
  const lines = [
    ...(set.length > 0
      ? [
          say({
            zh: `规则包 ${pack.id} 的设置：${set.join("，")}`,
            en: `Set by pack ${pack.id}: ${set.join(", ")}`,
          }),
        ]
      : []),
    ...(suppressible
      ? []
      : [say({ zh: `规则包 ${pack.id} 不许忽略这一条。`, en: `Pack ${pack.id} lets nobody suppress it.` })]),
  ];
  return lines.length > 0 ? [lines.join("\n")] : [];
}

/** A number, a word or a list of words; tables are left to the pack's own files. */
function optionText(name: string, value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return `${name} ${value.join("、")}`;
  return ["number", "string", "boolean"].includes(typeof value) ? `${name} ${String(value)}` : undefined;
}

function headText(
  { id, title, fix, documentTypes, ...rule }: Rule,
  { ruleSettings }: Pack,
  { lang, say }: Context,
  paint: Paint,
): string {
  const scope = documentTypes?.join("、") ?? say({ zh: "各文种", en: "all document types" });
  const mend =
    fix === undefined
      ? say({ zh: "不代改", en: "no fix" })
      : fix === "safe"
        ? say({ zh: "可放心改", en: "safe fix" })
        : say({ zh: "改前请看", en: "fix to review" });
  const severity = ruleSettings[id]?.severity ?? rule.severity;
  const kind = paint.severity(severity, severityNames[severity][lang]);
  return `${paint.bold(title[lang])}  ${paint.dim(id)}\n${kind} · ${scope} · ${mend}`;
}

/** The clause named in full, and its own words where they are at hand. */
function clauseText({ register }: Pack, basis: string, paint: Paint): string {
  const { title, words } = cite(register, basis);
  if (words === undefined) return paint.bold(title);
  return [paint.bold(title), ...words.split("\n").map((paragraph) => `  ${paragraph}`)].join("\n");
}

/** The rule's page without its head, which says what was said above. */
function pageText(page: string, { say }: Context, paint: Paint): string {
  const body = page
    .replace(/^# .*\n/, "")
    .replace(/^(?:\s*- .*\n)+/, "")
    .trim();
  return body
    .replace(/^## 错例$/m, (heading) => (page.includes("⟦") ? `${heading}\n\n${say(marksWords)}` : heading))
    .replace(/^## (.+)$/gm, (_, heading: string) => paint.bold(heading))
    .replace(/^```(?:公文|片段)?([^\n]*)\n([\s\S]*?)\n```$/gm, (_, note: string, text: string) =>
      indented(note.trim(), text),
    )
    .replace(/^> (.+)$/gm, (_, message: string) => `  → ${message}`);
}

const marksWords = {
  zh: "⟦ ⟧ 里是查出问题的文字；里面空着的，是缺东西的地方。",
  en: "⟦ ⟧ holds the words found at fault; empty, it shows where something is missing.",
};

/** An example, the marked words still between ⟦ ⟧; what it was answered, or 改后, stands above it. */
function indented(note: string, text: string): string {
  const lines = text.split("\n").map((line) => `    ${line}`);
  return (note === "" ? lines : [`  ${note}：`, ...lines]).join("\n");
}
