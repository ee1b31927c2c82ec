import { basename, resolve } from "node:path";
import { Command } from "commander";
import { isDocxError } from "../../docx/docx-error";
import { review } from "../../host/review";
import { signingOf } from "../../routing/signing";
import { type Slip, slipFor } from "../../slip/slip";
import { type SlipForm, slipForms } from "../../slip/slip-form";
import { slipHtml } from "../../slip/slip-html";
import { slipPages } from "../../slip/slip-pages";
import { type FilledTemplate, fillTemplate } from "../../slip/template";
import { CliError } from "../cli-error";
import type { Context } from "../context";
import { docxErrorInEnglish } from "../docx-error-in-english";
import { slipNotes, slipReport, templateReport } from "../formats/slip-text";
import { oneOf, several, wholeNumber } from "../option-values";
import { same } from "../phrase";
import { readBytes, readNamed } from "../read-file";
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
    .option("--template <FILE>", say(templateWords))
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
const templateWords = {
  zh: "本单位的单据（.docx），按内容控件的名称填写",
  en: "the office's own form (.docx), filled by the names of its content controls",
};
const unitWords = {
  zh: "会签单位，可写多次；不写的照文稿列出",
  en: "a unit that countersigns; may be repeated",
};

interface SlipOptions extends SigningFlags {
  readonly output: string;
  readonly form?: SlipForm;
  readonly template?: string;
  readonly unit?: readonly string[];
}

async function makeSlip(file: string, options: SlipOptions, { io, say }: Context): Promise<void> {
  const format = formatOf(options);
  const settings = signingSettings(options, io.cwd);
  const output = resolve(io.cwd, options.output);
  const named = [file, options.template].filter((each) => each !== undefined);
  const inputs = [...settings.inputs, ...named.map((each) => resolve(io.cwd, each))];
  refuseOverInput(output, inputs);
  const slip = slipOf(file, options, settings, io.cwd);
  if (options.template !== undefined) {
    const filled = templateFrom(options.template, slip, io.cwd);
    writeOutput(output, filled.bytes, inputs);
    const report = templateReport(filled, { output: options.output, template: options.template }, say);
    return io.stdout(`${[...report, ...slipNotes(slip, say)].join("\n")}\n`);
  }
  const form = options.form ?? slip.forms[0] ?? "发文稿纸";
  const pages = slipPages(slip, form);
  const title = `${form}：${basename(file)}`;
  writeOutput(output, format === "html" ? slipHtml(pages, title) : await docxOf(pages, title), inputs);
  io.stdout(`${slipReport(slip, form, options.output, say).join("\n")}\n`);
}

function formatOf({ output, template }: SlipOptions): "docx" | "html" {
  if (/\.docx$/i.test(output)) return "docx";
  if (template !== undefined) {
    throw new CliError({
      zh: `--output ${output}：按模板填的单据是 .docx，请改文件名的后缀。`,
      en: `--output ${output}: a filled template is a .docx; change the ending.`,
    });
  }
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
    suppressed: reviewed.suppressed,
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

const noControls = {
  zh: "里面没有一个能填的内容控件，没有生成单据，请照 docs/slip.md 给要填的地方加上内容控件并写好名称。",
  en: "It has no content control that can be filled, so no slip was made; see docs/slip.md for their names.",
};

function templateFrom(template: string, slip: Slip, cwd: string): FilledTemplate {
  try {
    const filled = fillTemplate(readBytes(resolve(cwd, template)), slip, basename(template));
    if (filled.filled.length > 0 || filled.unfilled.length > 0) return filled;
    throw new CliError(noControls);
  } catch (error) {
    const phrase = isDocxError(error)
      ? { zh: error.message, en: docxErrorInEnglish(error) }
      : error instanceof CliError
        ? error.phrase
        : undefined;
    if (!phrase) throw error;
    throw new CliError({
      zh: `--template ${template}：${phrase.zh}`,
      en: `--template ${template}: ${phrase.en}`,
    });
  }
}
