import type { Slip } from "../../slip/slip";
import type { SlipForm } from "../../slip/slip-form";
import type { FilledTemplate } from "../../slip/template";
import type { Say } from "../phrase";

/** What was filled, and what of the form was not. */
export function templateReport(
  { filled, unknown, missing, empty, unfilled }: FilledTemplate,
  { output, template }: { readonly output: string; readonly template: string },
  say: Say,
): readonly string[] {
  const list = (names: readonly string[], zh: string, en: string): readonly string[] =>
    names.length === 0
      ? []
      : [say({ zh: `${zh}：${names.join("、")}。`, en: `${en}: ${names.join(", ")}.` })];
  const strange = unknown.map(({ name, like }) => (like === undefined ? name : `${name}（是不是“${like}”）`));
  const head = say({
    zh: `已按 ${template} 填写 ${filled.length} 项：${output}`,
    en: `Filled ${filled.length} fields of ${template}: ${output}`,
  });
  return [
    head,
    ...list(strange, "不认识的控件名称，没有填", "unknown names, left as they are"),
    ...unfilled,
    ...list(empty, "没有内容，留给手填", "nothing known, left to a hand"),
    ...list(missing, "模板里没有的栏目", "fields the template has no control for"),
  ];
}

/** What was made, what to look at in it, and what else fits. */
export function slipReport(slip: Slip, form: SlipForm, output: string, say: Say): readonly string[] {
  const { forms } = slip;
  const usual = forms[0] ?? form;
  return [
    say({ zh: `已生成${form}：${output}`, en: `Made ${form}: ${output}` }),
    ...(forms.includes(form) || form === "会签单" ? [] : [unusual(form, usual, say)]),
    ...slipNotes(slip, say),
    ...forms.filter((each) => each !== form).map((each) => alsoFits(each, say)),
  ];
}

/** What in a slip a person has to look at before it goes round. */
export function slipNotes(slip: Slip, say: Say): readonly string[] {
  const { chain, countersigners } = slip;
  const proposed = countersigners.filter(({ isSure }) => !isSure).map(({ name }) => name);
  return [
    ...(chain.kind === "provisional" ? [provisional(slip, say)] : []),
    ...(proposed.length > 0 ? [proposal(proposed, say)] : []),
    ...chain.contradictions.map((each) => say({ zh: `互相矛盾：${each}`, en: `Contradiction: ${each}` })),
  ];
}

function unusual(form: SlipForm, usual: SlipForm, say: Say): string {
  return say({
    zh: `这份文稿照事项和文种通常用${usual}，请核对要不要用${form}。`,
    en: `By matter and type ${usual} is usual for this draft; check whether ${form} is meant.`,
  });
}

function provisional({ chain: { steps, questions, notes } }: Slip, say: Say): string {
  if (steps.length === 0)
    return say({
      zh: `由谁签批没有定下来：${notes.join("")}`,
      en: `No row of the tables speaks: ${notes.join("")}`,
    });
  const open = questions.map(({ heading }) => heading).join("；");
  return say({
    zh: `签批顺序是暂定的，还要弄清：${open}。`,
    en: `The order of signing is provisional; still open: ${open}.`,
  });
}

function proposal(names: readonly string[], say: Say): string {
  return say({
    zh: `会签单位照文稿列出：${names.join("、")}；请核对，不对的用 --unit 写明。`,
    en: `Countersigning units were found in the draft: ${names.join(", ")}; give --unit to say otherwise.`,
  });
}

function alsoFits(form: SlipForm, say: Say): string {
  return say({ zh: `还可以生成${form}（--form ${form}）。`, en: `${form} fits as well (--form ${form}).` });
}
