import { Command } from "commander";
import { review } from "../../host/review";
import type { CheckedFile, Report } from "../checked-file";
import { CliError } from "../cli-error";
import type { Context } from "../context";
import { findFiles, shownPath } from "../find-files";
import { jsonReport } from "../formats/json";
import { textReport } from "../formats/text";
import type { ExitStatus, Io } from "../io";
import { oneOf, wholeNumber } from "../option-values";
import { paintFor, plain } from "../paint";
import type { Phrase, Say } from "../phrase";
import { readFile } from "../read-file";
import {
  type ReviewSettings,
  reviewSettings,
  settingsFor,
  takesReviewSettings,
  takesWords,
} from "../review-settings";
import { rosterSetting, type SigningFlags, takesRoster } from "../signing-settings";
import { openSink } from "../sink";
import { Tally } from "../tally";

const formats = ["text", "json"] as const;

/** `check`: what breaks the work rules in files, folders and patterns. */
export function checkCommand(context: Context): Command {
  const { say, finish } = context;
  const command = new Command("check")
    .description(
      say({ zh: "核校文件，列出不合规定的地方", en: "check documents and list what breaks the rules" }),
    )
    .argument("<paths...>", say(pathsWords));
  return takesRoster(takesWords(takesReviewSettings(command, say), say), say)
    .option("--pages <N>", say({ zh: "排版后的页数", en: "pages as laid out" }), wholeNumber("--pages", 1))
    .option(
      "--stats",
      say({ zh: "附字数，各条规则的处数和用时", en: "add counts, and findings and time by rule" }),
    )
    .option("--format <text|json>", say(formatWords), oneOf("--format", formats), "text")
    .option("--output <FILE>", say({ zh: "输出写到文件", en: "write the output to a file" }))
    .option("--max-warnings <N>", say(maxWarningsWords), wholeNumber("--max-warnings", 0))
    .action((paths: readonly string[], options: CheckOptions) => finish(check(paths, options, context)));
}

const pathsWords = {
  zh: "文件、文件夹或者通配符（.docx、.txt）",
  en: "files, folders or patterns (.docx, .txt)",
};
const formatWords = { zh: "输出的格式", en: "output format" };
const maxWarningsWords = { zh: "“宜改”多于 N 处算没有通过", en: "fail on more than N warnings" };

interface CheckOptions extends SigningFlags {
  readonly stats?: boolean;
  readonly format: (typeof formats)[number];
  readonly output?: string;
  readonly maxWarnings?: number;
}

function check(paths: readonly string[], options: CheckOptions, context: Context): ExitStatus {
  const { io, say } = context;
  const clock = options.stats ? { now: () => performance.now() } : {};
  const settings = { ...reviewSettings(options, io.cwd), ...rosterSetting(options, io.cwd), ...clock };
  const found = findFiles(paths, io.cwd);
  for (const note of found.notes) io.stderr(`${say(note)}\n`);
  const several = found.files.length + found.faults.length > 1;
  const report = reportFor(options, context, settings, several);
  const sink = openSink(options.output, io, found.files);
  const tally = new Tally();
  const add = (file: CheckedFile): void => {
    tally.add(file);
    sink.write(report.file(file));
  };
  sink.write(report.begin);
  for (const { path, phrase } of found.faults) add(complain(io, say, path, phrase));
  for (const path of found.files) add(checkFile(path, settings, io, say));
  sink.write(report.end());
  sink.close();
  return tally.status(options.maxWarnings);
}

function reportFor(
  { format, stats = false, output }: CheckOptions,
  { io, lang, say }: Context,
  { packId, register, rules }: ReviewSettings,
  several: boolean,
): Report {
  if (format === "json") return jsonReport({ pack: packId, stats });
  const toTerminal = output === undefined;
  return textReport({
    lang,
    say,
    stats,
    several,
    register,
    rules,
    paint: toTerminal ? paintFor(io) : plain,
    withUnreadable: !toTerminal,
    columns: toTerminal && io.isTty ? (io.columns ?? 80) : 80,
  });
}

function checkFile(path: string, settings: ReviewSettings, io: Io, say: Say): CheckedFile {
  const shown = shownPath(path, io.cwd);
  try {
    const file = readFile(path);
    const reviewed = review(file.manuscript, settingsFor(file, settings));
    return { kind: "checked", path: shown, notes: file.notes, review: reviewed };
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
