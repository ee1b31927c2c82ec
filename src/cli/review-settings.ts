import { resolve } from "node:path";
import type { Command } from "commander";
import type { Answers } from "../facts/facts";
import type { ReviewOptions } from "../host/review";
import { allRules } from "../linter/rule-list";
import type { Pack } from "../packs/pack";
import { rulesOf } from "../packs/pack-rules";
import { withWords } from "../packs/word-list";
import { choosePack, type PackFlag, takesPack } from "./choose-pack";
import { chooseWords } from "./choose-words";
import { collectAnswers } from "./collect-answers";
import { several } from "./option-values";
import type { Say } from "./phrase";
import type { ReadFile } from "./read-file";

/** What a review goes by, as options give it. */
export interface ReviewFlags extends PackFlag {
  readonly answer?: readonly string[];
  readonly answers?: string;
  readonly pages?: number;
  readonly words?: string;
}

/** A review's settings, and the id of the pack they come from. */
export type ReviewSettings = ReviewOptions & { readonly packId: string };

/** What options and the files they name come to, all of it plain data: another thread can be told it. */
export interface GivenSettings extends Pick<ReviewOptions, "pages" | "roster"> {
  readonly pack: Pack;
  readonly answers: Answers;
}

/** Adds the options of every command that reviews a document. */
export function takesReviewSettings(command: Command, say: Say): Command {
  const answer = { zh: "回答一项情况，可写多次", en: "answer one fact; may be repeated" };
  return takesPack(command, say)
    .option("--answer <key=value>", say(answer), several)
    .option("--answers <FILE>", say({ zh: "回答写在文件里", en: "answers from a file" }));
}

/** Adds `--words`, which every command that checks wording takes. */
export function takesWords(command: Command, say: Say): Command {
  const words = {
    zh: "本单位的词表（.csv、.txt）：不用的写法,改用的写法",
    en: "a word list of your own (.csv, .txt)",
  };
  return command.option("--words <FILE>", say(words));
}

/** The settings for one file: what it keeps of its own laid under them. The command line outranks the document. */
export function settingsFor({ stored }: ReadFile, settings: ReviewSettings): ReviewSettings {
  if (!stored) return settings;
  const { answers, suppressions } = stored;
  return { ...settings, answers: { ...answers, ...settings.answers }, suppressions };
}

/**
 * What the options say, the files they name read: once, for some can be read but once (a pipe) and none is to change while a
 * folder is checked. Throws CliError where the pack or the words are faulty or an answer is none.
 */
export function readSettings(
  { pack: named, answer = [], answers, pages, words }: ReviewFlags,
  cwd: string,
): GivenSettings {
  return {
    pack: withOwnWords(choosePack(named, cwd), words, cwd),
    answers: collectAnswers(answer, answers, cwd),
    ...(pages !== undefined && { pages: { value: pages, measured: "given" } }),
  };
}

function withOwnWords(pack: Pack, file: string | undefined, cwd: string): Pack {
  return file === undefined ? pack : withWords(pack, chooseWords(resolve(cwd, file)));
}

/** The settings of a review by what was given. */
export function reviewSettings({ pack, ...given }: GivenSettings): ReviewSettings {
  const { id, register, reading } = pack;
  return { packId: id, rules: rulesOf(pack, allRules), register, reading, ...given };
}
