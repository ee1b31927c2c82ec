import { review } from "../host/review";
import type { CheckedFile } from "./checked-file";
import type { Report } from "./report";
import { CliError } from "./cli-error";
import { shownPath } from "./find-files";
import { jsonReport } from "./formats/json";
import { textReport } from "./formats/text";
import type { Io } from "./io";
import { paintFor, plain } from "./paint";
import type { Lang, Phrase, Say } from "./phrase";
import { readFile } from "./read-file";
import { type GivenSettings, type ReviewSettings, reviewSettings, settingsFor } from "./review-settings";
import { type FileSum, sumOf } from "./tally";

/** The formats of `check`. */
export const checkFormats = ["text", "json"] as const;

/** What a check goes by, all of it plain data: another thread can be told it. */
export interface CheckRequest {
  readonly given: GivenSettings;
  readonly stats: boolean;
  readonly format: (typeof checkFormats)[number];
  /** The report goes to standard output and not to a file. */
  readonly toStdout: boolean;
  /** More than one file is checked. */
  readonly several: boolean;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/** Where paths begin, and what the report may be set with. */
export type Terminal = Pick<Io, "cwd" | "isTty" | "columns" | "env">;

/** What checking one file gives, all of it plain data. */
export interface FileOutcome {
  /** Its piece of the report. */
  readonly report: string;
  /** What standard error is to say of it. */
  readonly complaint: string;
  readonly sum: FileSum;
}

/** Checks files one by one and words what is found. */
export interface Checker {
  readonly report: Report;
  /** Checks a file by its absolute path; `index` is how many files are before it. Never throws. */
  check(path: string, index: number): FileOutcome;
  /** A path that leads to nothing, or a file whose check was broken off. */
  complain(path: string, phrase: Phrase, index: number): FileOutcome;
}

/** A checker by what was asked for. */
export function createChecker(request: CheckRequest): Checker {
  const { given, lang, stats, terminal } = request;
  const say: Say = (phrase) => phrase[lang];
  const clock = stats ? { now: () => performance.now() } : {};
  const { cwd } = terminal;
  const settings = { ...reviewSettings(given), ...clock };
  const report = reportFor(request, settings, say);
  const complain: Checker["complain"] = (path, phrase, index) => {
    const file = { kind: "unreadable", path, error: say(phrase) } as const;
    const complaint = `${path}${say({ zh: "：", en: ": " })}${say(phrase)}\n`;
    return { report: report.file(file, index), complaint, sum: sumOf(file) };
  };
  return {
    report,
    complain,
    check(path, index) {
      const shown = shownPath(path, cwd);
      try {
        const file = checkFile(path, shown, settings);
        return { report: report.file(file, index), complaint: "", sum: sumOf(file) };
      } catch (error) {
        return complain(shown, error instanceof CliError ? error.phrase : unexpected(error), index);
      }
    },
  };
}

function reportFor(
  { format, stats, toStdout, several, lang, terminal }: CheckRequest,
  { packId, register, rules }: ReviewSettings,
  say: Say,
): Report {
  if (format === "json") return jsonReport({ pack: packId, stats });
  return textReport({
    lang,
    say,
    stats,
    several,
    register,
    rules,
    paint: toStdout ? paintFor(terminal) : plain,
    withUnreadable: !toStdout,
    columns: toStdout && terminal.isTty ? (terminal.columns ?? 80) : 80,
  });
}

function checkFile(path: string, shown: string, settings: ReviewSettings): CheckedFile {
  const { now } = settings;
  const started = now?.() ?? 0;
  const file = readFile(path);
  const own = settingsFor(file, settings);
  const time = now && { readingMs: now() - started };
  return { kind: "checked", path: shown, notes: file.notes, review: review(file.manuscript, own), ...time };
}

/** A fault of the program, in words for whoever ran it. */
export function unexpected(error: unknown): Phrase {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `没有核校成，是程序的错（${reason}），请把这份文件的情况告诉维护的人。`,
    en: `Could not be checked, which is the program's fault (${reason}); please report it.`,
  };
}
