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
import { ruleSettingsText } from "../rule-settings-text";

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
    ...ruleSettingsText(rule, pack, context.say),
    ...(page === undefined ? [] : [pageText(page, context, paint)]),
  ].join("\n\n");
}

/** The bases that hold in this pack; the rule's own where the pack does not run it. */
function basisOf(rule: Rule, pack: Pack): readonly Basis[] {
  return rulesOf(pack, [rule])[0]?.rule.basis ?? rule.basis;
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
