import { basename, resolve } from "node:path";
import { Command } from "commander";
import { review } from "../../host/review";
import { signingOf } from "../../routing/signing";
import { type Slip, slipFor } from "../../slip/slip";
import { type SlipForm, slipForms } from "../../slip/slip-form";
import { slipHtml } from "../../slip/slip-html";
import { slipPages } from "../../slip/slip-pages";
import { CliError } from "../cli-error";
import type { Context } from "../context";
import { oneOf, several, wholeNumber } from "../option-values";
import { type Say, same } from "../phrase";
import { readNamed } from "../read-file";
import { settingsFor } from "../review-settings";
import {
  type SigningFlags,
  type SigningSettings,
  signingSettings,
  takesSigningSettings,
} from "../signing-settings";
import { refuseOverInput, writeOutput } from "../write-output";

/** `slip`: the paper a draft travels with, filled with what is known and empty where a hand signs. */
export function slipCommand(context: Context): Command {
  const { say, finish } = context;
  const command = new Command("slip")
    .description(
      say({
        zh: "生成发文稿纸、会签单、审批单",
        en: "make the routing slip: issuing, countersigning, approval",
      }),
    )
    .argument("<file>", say({ zh: "文稿（.docx、.txt）", en: "the draft" }))
    .requiredOption("--output <FILE>", say(outputWords))
    .option("--form <FORM>", say(formWords), oneOf("--form", slipForms))
    .option("--unit <NAME>", say(unitWords), several);
  return takesSigningSettings(command, say)
    .option("--pages <N>", say({ zh: "排版后的页数", en: "pages as laid out" }), wholeNumber("--pages", 1))
    .action(async (file: string, options: SlipOptions) => {
      await makeSlip(file, options, context);
      finish(0);
    });
}

const outputWords = { zh: "单据存到哪里（.docx、.html）", en: "where the slip goes (.docx, .html)" };
const formWords = {
  zh: `用哪一种：${slipForms.join("、")}；不写的照事项和文种选`,
  en: "which form; chosen by matter and document type unless given",
};
const unitWords = {
  zh: "会签单位，可写多次；不写的照文稿列出",
  en: "a unit that countersigns; may be repeated",
};

interface SlipOptions extends SigningFlags {
  readonly output: string;
  readonly form?: SlipForm;
  readonly unit?: readonly string[];
}

async function makeSlip(file: string, options: SlipOptions, { io, say }: Context): Promise<void> {
  const format = formatOf(options.output);
  const settings = signingSettings(options, io.cwd);
  const [input, output] = [resolve(io.cwd, file), resolve(io.cwd, options.output)];
  const inputs = [input, ...settings.inputs];
  refuseOverInput(output, inputs);
  const slip = slipOf(file, options, settings, io.cwd);
  const form = options.form ?? slip.forms[0] ?? "发文稿纸";
  const pages = slipPages(slip, form);
  const title = `${form}：${basename(file)}`;
  writeOutput(output, format === "html" ? slipHtml(pages, title) : await docxOf(pages, title), inputs);
  io.stdout(`${reportText(slip, form, options.output, say).join("\n")}\n`);
}

function formatOf(output: string): "docx" | "html" {
  if (/\.docx$/i.test(output)) return "docx";
  if (/\.html?$/i.test(output)) return "html";
  throw new CliError({
    zh: `--output ${output}：单据只写成 .docx 或者 .html，请改文件名的后缀。`,
    en: `--output ${output}: a slip is written as .docx or .html; change the ending.`,
  });
}

function slipOf(file: string, { unit }: SlipOptions, settings: SigningSettings, cwd: string): Slip {
  const { pack, tables, roster } = settings;
  const read = readNamed(file, cwd);
  const reviewed = review(read.manuscript, settingsFor(read, settings.review));
  const { draft, counts, pages, findings } = reviewed;
  const { facts, chain } = signingOf({ tables, facts: reviewed.facts, draft, ...(roster && { roster }) });
  const slip = slipFor({
    ...{ draft, facts, chain, pack, counts, findings, posts: tables.routing.posts },
    ignored: reviewed.suppressed.length,
    failed: reviewed.failures.length,
    ...(pages && { pages }),
    ...(roster && { roster }),
    ...(unit && { units: unit }),
  });
  if (slip.kind === "refused") throw new CliError(same(slip.reason));
  return slip;
}

/** The docx library is large and only asked for here. */
async function docxOf(pages: Parameters<typeof slipHtml>[0], title: string): Promise<Uint8Array> {
  const { slipDocx } = await import(/* webpackMode: "eager" */ "../../slip/slip-docx");
  return slipDocx(pages, title);
}

/** What was made, and what in it a person has to look at before it goes round. */
function reportText(slip: Slip, form: SlipForm, output: string, say: Say): readonly string[] {
  const { chain, countersigners, forms } = slip;
  const usual = forms[0] ?? form;
  const proposed = countersigners.filter(({ isSure }) => !isSure).map(({ name }) => name);
  return [
    say({ zh: `已生成${form}：${output}`, en: `Made ${form}: ${output}` }),
    ...(forms.includes(form) || form === "会签单" ? [] : [unusual(form, usual, say)]),
    ...(chain.kind === "provisional" ? [provisional(slip, say)] : []),
    ...(proposed.length > 0 ? [proposal(proposed, say)] : []),
    ...chain.contradictions.map((each) => say({ zh: `互相矛盾：${each}`, en: `Contradiction: ${each}` })),
    ...forms.filter((each) => each !== form).map((each) => alsoFits(each, say)),
  ];
}

function unusual(form: SlipForm, usual: SlipForm, say: Say): string {
  return say({
    zh: `这份文稿照事项和文种通常用${usual}，请核对要不要用${form}。`,
    en: `By matter and type ${usual} is usual for this draft; check whether ${form} is meant.`,
  });
}

function provisional({ chain: { questions } }: Slip, say: Say): string {
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
