import { Command } from "commander";
import type { Pages } from "../../draft/count";
import { review, type ReviewOptions } from "../../host/review";
import { allRules } from "../../linter/rule-list";
import { rulesOf } from "../../packs/pack-rules";
import { choosePack } from "../choose-pack";
import { CliError } from "../cli-error";
import { collectAnswers } from "../collect-answers";
import type { Context } from "../context";
import type { CheckedFile } from "../checked-file";
import { findFiles, shownPath } from "../find-files";
import { jsonReport } from "../formats/json";
import { textReport } from "../formats/text";
import type { ExitStatus, Io } from "../io";
import { oneOf, several, wholeNumber } from "../option-values";
import { paintFor, plain } from "../paint";
import { readFile } from "../read-file";
import { openSink } from "../sink";
import type { Phrase, Say } from "../phrase";

const formats = ["text", "json"] as const;

/** `check`: what breaks the work rules in files, folders and patterns. */
export function checkCommand({ io, lang, say, finish }: Context): Command {
  return new Command("check")
    .description(
      say({ zh: "核校文件，列出不合规定的地方", en: "check documents and list what breaks the rules" }),
    )
    .argument(
      "<paths...>",
      say({ zh: "文件、文件夹或者通配符（.docx、.txt）", en: "files, folders or patterns (.docx, .txt)" }),
    )
    .option(
      "--pack <ID|FOLDER>",
      say({ zh: "规则包：名称，或者它的文件夹", en: "the pack: its id, or its folder" }),
    )
    .option(
      "--answer <key=value>",
      say({ zh: "回答一项情况，可写多次", en: "answer one fact; may be repeated" }),
      several,
    )
    .option("--answers <FILE>", say({ zh: "回答写在文件里", en: "answers from a file" }))
    .option("--pages <N>", say({ zh: "排版后的页数", en: "pages as laid out" }), wholeNumber("--pages", 1))
    .option("--stats", say({ zh: "附字数和各条规则的处数", en: "add counts, and findings by rule" }))
    .option(
      "--format <text|json>",
      say({ zh: "输出的格式", en: "output format" }),
      oneOf("--format", formats),
      "text",
    )
    .option("--output <FILE>", say({ zh: "输出写到文件", en: "write the output to a file" }))
    .option(
      "--max-warnings <N>",
      say({ zh: "“宜改”多于 N 处算没有通过", en: "fail on more than N warnings" }),
      wholeNumber("--max-warnings", 0),
    )
    .action((paths: readonly string[], options: CheckOptions) =>
      finish(check(paths, options, { io, lang, say })),
    );
}

interface CheckOptions {
  readonly pack?: string;
  readonly answer?: readonly string[];
  readonly answers?: string;
  readonly pages?: number;
  readonly stats?: boolean;
  readonly format: (typeof formats)[number];
  readonly output?: string;
  readonly maxWarnings?: number;
}

type CheckContext = Omit<Context, "finish">;

function check(paths: readonly string[], options: CheckOptions, context: CheckContext): ExitStatus {
  const { io, say } = context;
  const reviewOptions = reviewOptionsOf(options, io.cwd);
  const found = findFiles(paths, io.cwd);
  for (const note of found.notes) io.stderr(`${say(note)}\n`);
  const report = reportFor(options, context, reviewOptions);
  const sink = openSink(options.output, io, found.files);
  const tally: Tally = { unreadable: 0, failures: 0, errors: 0, warnings: 0 };
  const add = (file: CheckedFile): void => {
    count(tally, file);
    sink.write(report.file(file));
  };
  sink.write(report.begin);
  for (const { path, phrase } of found.faults) add(complain(io, say, path, phrase));
  for (const path of found.files) add(checkFile(path, reviewOptions, io, say));
  sink.write(report.end());
  sink.close();
  return statusOf(tally, options.maxWarnings);
}

function reviewOptionsOf(options: CheckOptions, cwd: string): ReviewOptions & { readonly packId: string } {
  const pack = choosePack(options.pack, cwd);
  const pages: Pages | undefined =
    options.pages === undefined ? undefined : { value: options.pages, measured: "given" };
  return {
    packId: pack.id,
    rules: rulesOf(pack, allRules),
    register: pack.register,
    reading: pack.reading,
    answers: collectAnswers(options.answer ?? [], options.answers, cwd),
    ...(pages && { pages }),
  };
}

function reportFor(
  { format, stats = false, output }: CheckOptions,
  { io, lang, say }: CheckContext,
  { packId, register }: ReviewOptions & { readonly packId: string },
) {
  if (format === "json") return jsonReport({ pack: packId, stats });
  const toTerminal = output === undefined;
  return textReport({
    lang,
    say,
    stats,
    register,
    paint: toTerminal ? paintFor(io) : plain,
    withUnreadable: !toTerminal,
    columns: toTerminal && io.isTty ? (io.columns ?? 80) : 80,
  });
}

function checkFile(path: string, options: ReviewOptions, io: Io, say: Say): CheckedFile {
  const shown = shownPath(path, io.cwd);
  try {
    const { manuscript, notes } = readFile(path);
    return { kind: "checked", path: shown, notes, review: review(manuscript, options) };
  } catch (error) {
    return complain(io, say, shown, error instanceof CliError ? error.phrase : unexpected(error));
  }
}

/** The other files are still checked. */
function complain(io: Io, say: Say, path: string, phrase: Phrase): CheckedFile {
  io.stderr(`${path}${say({ zh: "：", en: ": " })}${say(phrase)}\n`);
  return { kind: "unreadable", path, error: say(phrase) };
}

function unexpected(error: unknown): Phrase {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `没有核校成，是程序的错（${reason}），请把这份文件的情况告诉维护的人。`,
    en: `Could not be checked, which is the program's fault (${reason}); please report it.`,
  };
}

interface Tally {
  unreadable: number;
  failures: number;
  errors: number;
  warnings: number;
}

function count(tally: Tally, file: CheckedFile): void {
  if (file.kind === "unreadable") {
    tally.unreadable++;
    return;
  }
  tally.failures += file.review.failures.length;
  for (const { severity } of file.review.findings) {
    if (severity === "error") tally.errors++;
    if (severity === "warning") tally.warnings++;
  }
}

/** A rule that broke counts with what could not be done: a draft is not clean because a check failed. */
function statusOf(tally: Tally, maxWarnings = Infinity): ExitStatus {
  if (tally.unreadable > 0 || tally.failures > 0) return 2;
  return tally.errors > 0 || tally.warnings > maxWarnings ? 1 : 0;
}
