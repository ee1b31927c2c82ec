import { resolve } from "node:path";
import { Command } from "commander";
import type { Draft } from "../../draft/draft";
import { recognize } from "../../draft/recognize";
import { compareDrafts, type DraftComparison, revisionFact } from "../../facts/compare-drafts";
import { type Facts, sure, withAnswers } from "../../facts/facts";
import { readFacts } from "../../facts/read-facts";
import { type Signing, signingOf } from "../../routing/signing";
import { CliError } from "../cli-error";
import type { Context } from "../context";
import { chainText } from "../formats/chain-text";
import { comparisonText } from "../formats/comparison-text";
import { factsJson } from "../formats/json";
import { oneOf } from "../option-values";
import { paintFor, plain } from "../paint";
import { readNamed } from "../read-file";
import { type ReviewSettings, settingsFor } from "../review-settings";
import {
  type SigningFlags,
  type SigningSettings,
  signingSettings,
  takesSigningSettings,
} from "../signing-settings";
import { openSink } from "../sink";

const formats = ["text", "json"] as const;

/** `chain`: who signs, in what order and why; from a draft, from answers, or both. */
export function chainCommand(context: Context): Command {
  const { say, finish } = context;
  const command = new Command("chain")
    .description(
      say({ zh: "推算签批链：由谁签、先过谁、为什么", en: "work out who signs, in what order and why" }),
    )
    .argument("[file]", say(fileWords));
  return takesSigningSettings(command, say)
    .option("--format <text|json>", say(formatWords), oneOf("--format", formats), "text")
    .option("--passed <FILE>", say(passedWords))
    .option("--output <FILE>", say({ zh: "输出写到文件", en: "write the output to a file" }))
    .action((file: string | undefined, options: ChainOptions) => {
      chain(file, options, context);
      finish(0);
    });
}

const fileWords = {
  zh: "文稿（.docx、.txt），没有的只照回答推算",
  en: "the draft; without one, answers alone decide",
};
const passedWords = {
  zh: "会议审议通过的那一稿，用来比对会后改了什么",
  en: "the draft a meeting passed, to see what changed since",
};
const formatWords = { zh: "输出的格式", en: "output format" };

interface ChainOptions extends SigningFlags {
  readonly format: (typeof formats)[number];
  readonly output?: string;
  readonly passed?: string;
}

function chain(file: string | undefined, options: ChainOptions, context: Context): void {
  const { io } = context;
  const settings = signingSettings(options, io.cwd);
  const named = [file, options.passed].filter((each) => each !== undefined);
  const inputs = [...settings.inputs, ...named.map((each) => resolve(io.cwd, each))];
  const { draft, facts: read } = circumstances(file, settings.review, io.cwd);
  const comparison = comparisonOf(draft, options.passed, io.cwd);
  const facts = comparison ? withComparison(read, comparison) : read;
  const { tables, roster } = settings;
  const signing = signingOf({ tables, facts, ...(draft && { draft }), ...(roster && { roster }) });
  const sink = openSink(options.output, io, inputs);
  const shown = { signing, settings, ...(comparison && { comparison }) };
  sink.write(options.format === "json" ? jsonOf(shown) : textOf(shown, options, context));
  sink.close();
}

/** What the draft shows, its own stored answers and those of the command line over it. */
function circumstances(
  file: string | undefined,
  settings: ReviewSettings,
  cwd: string,
): { readonly draft?: Draft; readonly facts: Facts } {
  if (file === undefined) return { facts: withAnswers({}, settings.answers ?? {}) };
  const read = readNamed(file, cwd);
  const draft = recognize(read.manuscript);
  const { answers = {}, reading } = settingsFor(read, settings);
  return { draft, facts: withAnswers(readFacts(draft, reading), answers) };
}

function comparisonOf(
  draft: Draft | undefined,
  passed: string | undefined,
  cwd: string,
): DraftComparison | undefined {
  if (passed === undefined) return undefined;
  if (draft) return compareDrafts(recognize(readNamed(passed, cwd).manuscript), draft);
  throw new CliError({
    zh: "--passed 要和送签的文稿比，请在 chain 后面写上文稿。",
    en: "--passed is compared with the draft to be signed; name that draft too.",
  });
}

/** The comparison is a proposal: it gives way to an answer and to what the draft says outright. */
function withComparison(facts: Facts, comparison: DraftComparison): Facts {
  return sure(facts, "revision") === undefined ? { ...facts, ...revisionFact(comparison) } : facts;
}

interface Shown {
  readonly signing: Signing;
  readonly settings: SigningSettings;
  readonly comparison?: DraftComparison;
}

function jsonOf({ signing: { chain: decided, facts }, settings, comparison }: Shown): string {
  const whole = {
    ...decided,
    pack: settings.pack.id,
    facts: factsJson(facts),
    ...(comparison && { comparison }),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function textOf(
  { signing, settings, comparison }: Shown,
  { output }: ChainOptions,
  context: Context,
): string {
  const { io, say } = context;
  const paint = output === undefined ? paintFor(io) : plain;
  const { tables, pack } = settings;
  const options = { say, paint, register: pack.register, posts: tables.routing.posts };
  const text = chainText(signing.chain, signing.facts, options);
  return comparison ? `${comparisonText(comparison, say, paint)}\n${text}` : text;
}
