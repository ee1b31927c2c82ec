import { resolve } from "node:path";
import { Command } from "commander";
import type { Draft } from "../../draft/draft";
import { recognize } from "../../draft/recognize";
import { type Answers, withAnswers } from "../../facts/facts";
import { readFacts } from "../../facts/read-facts";
import type { Pack } from "../../packs/pack";
import { signingOf } from "../../routing/signing";
import { choosePack } from "../choose-pack";
import { chooseRoster } from "../choose-roster";
import { chooseSigning } from "../choose-signing";
import { collectAnswers } from "../collect-answers";
import type { Context } from "../context";
import { chainText } from "../formats/chain-text";
import { factsJson } from "../formats/json";
import { oneOf } from "../option-values";
import { paintFor, plain } from "../paint";
import { readNamed } from "../read-file";
import { type ReviewFlags, takesReviewSettings } from "../review-settings";
import { openSink } from "../sink";

const formats = ["text", "json"] as const;

/** `chain`: who signs, in what order and why; from a draft, from answers, or both. */
export function chainCommand(context: Context): Command {
  const { say, finish } = context;
  const command = new Command("chain")
    .description(
      say({ zh: "推算签批链：由谁签、先过谁、为什么", en: "work out who signs, in what order and why" }),
    )
    .argument(
      "[file]",
      say({
        zh: "文稿（.docx、.txt），没有的只照回答推算",
        en: "the draft; without one, answers alone decide",
      }),
    );
  return takesReviewSettings(command, say)
    .option("--roster <FILE>", say(rosterWords))
    .option(
      "--format <text|json>",
      say({ zh: "输出的格式", en: "output format" }),
      oneOf("--format", formats),
      "text",
    )
    .option("--output <FILE>", say({ zh: "输出写到文件", en: "write the output to a file" }))
    .action((file: string | undefined, options: ChainOptions) => {
      chain(file, options, context);
      finish(0);
    });
}

/** How `--roster` is described, wherever it is taken. */
export const rosterWords = {
  zh: "名册（.csv、.json）：写出姓名，查分管领导",
  en: "the roster (.csv, .json): names the people and finds who is in charge",
};

interface ChainOptions extends ReviewFlags {
  readonly roster?: string;
  readonly format: (typeof formats)[number];
  readonly output?: string;
}

function chain(file: string | undefined, options: ChainOptions, { io, say }: Context): void {
  const pack = choosePack(options.pack, io.cwd);
  const tables = chooseSigning(options.pack, pack, io.cwd);
  const roster = chooseRoster(options.roster, tables.routing.posts, io.cwd);
  const read = file === undefined ? undefined : readNamed(file, io.cwd);
  const answers = {
    ...read?.stored?.answers,
    ...collectAnswers(options.answer ?? [], options.answers, io.cwd),
  };
  const draft = read && recognize(read.manuscript);
  const facts = factsOf(draft, answers, pack);
  const signing = signingOf({ tables, facts, ...(draft && { draft }), ...(roster && { roster }) });
  const inputs = [file, options.roster, options.answers].flatMap((each) =>
    each === undefined ? [] : [resolve(io.cwd, each)],
  );
  const sink = openSink(options.output, io, inputs);
  const paint = options.output === undefined ? paintFor(io) : plain;
  sink.write(
    options.format === "json"
      ? `${JSON.stringify({ ...signing.chain, pack: pack.id, facts: factsJson(signing.facts) }, undefined, 2)}\n`
      : chainText(signing.chain, signing.facts, {
          say,
          paint,
          register: pack.register,
          posts: tables.routing.posts,
        }),
  );
  sink.close();
}

function factsOf(draft: Draft | undefined, answers: Answers, { reading }: Pack) {
  return withAnswers(draft ? readFacts(draft, reading) : {}, answers);
}
