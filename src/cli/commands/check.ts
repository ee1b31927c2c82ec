import { availableParallelism } from "node:os";
import { Command } from "commander";
import { checkInThreads } from "../check-threads";
import { checkFormats, type CheckRequest, createChecker, type FileOutcome } from "../checker";
import type { Context } from "../context";
import { findFiles } from "../find-files";
import type { ExitStatus } from "../io";
import { oneOf, wholeNumber } from "../option-values";
import { readSettings, takesReviewSettings, takesWords } from "../review-settings";
import { rosterSetting, type SigningFlags, takesRoster } from "../signing-settings";
import { openSink } from "../sink";
import { Tally } from "../tally";

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
      say({
        zh: "附字数、各条规则的处数、各步和各条规则的用时",
        en: "add counts, findings by rule, and time by stage and rule",
      }),
    )
    .option("--format <text|json>", say(formatWords), oneOf("--format", checkFormats), "text")
    .option("--output <FILE>", say({ zh: "输出写到文件", en: "write the output to a file" }))
    .option("--jobs <N>", say(jobsWords), wholeNumber("--jobs", 1))
    .option("--max-warnings <N>", say(maxWarningsWords), wholeNumber("--max-warnings", 0))
    .action(async (paths: readonly string[], options: CheckOptions) =>
      finish(await check(paths, options, context)),
    );
}

const pathsWords = {
  zh: "文件、文件夹或者通配符（.docx、.txt）",
  en: "files, folders or patterns (.docx, .txt)",
};
const formatWords = { zh: "输出的格式", en: "output format" };
const jobsWords = {
  zh: "同时核校几份；不写时文件多就按处理器的个数",
  en: "files checked at a time; many files: as many as processors, unless given",
};
const maxWarningsWords = { zh: "“宜改”多于 N 处算没有通过", en: "fail on more than N warnings" };

interface CheckOptions extends SigningFlags {
  readonly stats?: boolean;
  readonly format: CheckRequest["format"];
  readonly output?: string;
  readonly jobs?: number;
  readonly maxWarnings?: number;
}

async function check(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitStatus> {
  const { io, say } = context;
  const found = findFiles(paths, io.cwd);
  const before = found.faults.length;
  const request = requestFor(options, context, before + found.files.length > 1);
  const checker = createChecker(request);
  for (const note of found.notes) io.stderr(`${say(note)}\n`);
  const sink = openSink(options.output, io, found.files);
  const tally = new Tally();
  const take = ({ complaint, report, sum }: FileOutcome): void => {
    if (complaint !== "") io.stderr(complaint);
    tally.add(sum);
    sink.write(report);
  };
  sink.write(checker.report.begin);
  found.faults.forEach(({ path, phrase }, index) => take(checker.complain(path, phrase, index)));
  const threads = threadsFor(found.files.length, options.jobs, io.script);
  if (threads) await checkInThreads(found.files, before, { ...threads, request, checker }, take);
  else found.files.forEach((path, index) => take(checker.check(path, before + index)));
  sink.write(checker.report.end(tally));
  sink.close();
  return tally.status(options.maxWarnings);
}

/** Throws CliError where the pack, the words or the roster is faulty or an answer is none. */
function requestFor(options: CheckOptions, { io, lang }: Context, several: boolean): CheckRequest {
  const { stats = false, format, output } = options;
  const { cwd, isTty, columns, env } = io;
  return {
    given: { ...readSettings(options, cwd), ...rosterSetting(options, cwd) },
    ...{ stats, format, lang, several },
    toStdout: output === undefined,
    terminal: { cwd, isTty, env: { ...env }, ...(columns !== undefined && { columns }) },
  };
}

/** More threads than this gain nothing over files that lie on one disk. */
const mostJobs = 32;
/** A thread takes as long to begin as so many files of ordinary length to check. */
const filesWorthAThread = 25;

/** Threads to begin; undefined where this one does as well by itself. */
function threadsFor(files: number, asked: number | undefined, script: string | undefined) {
  const sensible = Math.min(availableParallelism(), Math.floor(files / filesWorthAThread));
  const jobs = Math.min(asked ?? sensible, files, mostJobs);
  return script !== undefined && jobs > 1 ? { jobs, script } : undefined;
}
