import { resolve } from "node:path";
import { Command } from "commander";
import type { Draft } from "../../draft/draft";
import { recognize } from "../../draft/recognize";
import { type Facts, withAnswers } from "../../facts/facts";
import { readFacts } from "../../facts/read-facts";
import { type Signing, signingOf } from "../../routing/signing";
import type { Context } from "../context";
import { chainText } from "../formats/chain-text";
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
const formatWords = { zh: "输出的格式", en: "output format" };

interface ChainOptions extends SigningFlags {
  readonly format: (typeof formats)[number];
  readonly output?: string;
}

function chain(file: string | undefined, options: ChainOptions, context: Context): void {
  const { io } = context;
  const settings = signingSettings(options, io.cwd);
  const inputs = [...settings.inputs, ...(file === undefined ? [] : [resolve(io.cwd, file)])];
  const { draft, facts } = circumstances(file, settings.review, io.cwd);
  const { tables, roster } = settings;
  const signing = signingOf({ tables, facts, ...(draft && { draft }), ...(roster && { roster }) });
  const sink = openSink(options.output, io, inputs);
  sink.write(
    options.format === "json" ? jsonOf(signing, settings) : textOf(signing, settings, options, context),
  );
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

function jsonOf({ chain: decided, facts }: Signing, { pack }: SigningSettings): string {
  return `${JSON.stringify({ ...decided, pack: pack.id, facts: factsJson(facts) }, undefined, 2)}\n`;
}

function textOf(
  { chain: decided, facts }: Signing,
  { pack, tables }: SigningSettings,
  { output }: ChainOptions,
  { io, say }: Context,
): string {
  const paint = output === undefined ? paintFor(io) : plain;
  const { posts } = tables.routing;
  return chainText(decided, facts, { say, paint, register: pack.register, posts });
}
