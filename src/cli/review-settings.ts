import type { Command } from "commander";
import type { ReviewOptions } from "../host/review";
import { allRules } from "../linter/rule-list";
import { rulesOf } from "../packs/pack-rules";
import { choosePack, type PackFlag, takesPack } from "./choose-pack";
import { collectAnswers } from "./collect-answers";
import { several } from "./option-values";
import type { Say } from "./phrase";
import type { ReadFile } from "./read-file";

/** What a review goes by, as options give it. */
export interface ReviewFlags extends PackFlag {
  readonly answer?: readonly string[];
  readonly answers?: string;
  readonly pages?: number;
}

/** A review's settings, and the id of the pack they come from. */
export type ReviewSettings = ReviewOptions & { readonly packId: string };

/** Adds the options of every command that reviews a document. */
export function takesReviewSettings(command: Command, say: Say): Command {
  const answer = { zh: "回答一项情况，可写多次", en: "answer one fact; may be repeated" };
  return takesPack(command, say)
    .option("--answer <key=value>", say(answer), several)
    .option("--answers <FILE>", say({ zh: "回答写在文件里", en: "answers from a file" }));
}

/** The settings for one file: what it keeps of its own laid under them. The command line outranks the document. */
export function settingsFor({ stored }: ReadFile, settings: ReviewSettings): ReviewSettings {
  if (!stored) return settings;
  const { answers, suppressions } = stored;
  return { ...settings, answers: { ...answers, ...settings.answers }, suppressions };
}

/** Throws CliError where the pack is faulty or an answer is none. */
export function reviewSettings(
  { pack: named, answer = [], answers, pages }: ReviewFlags,
  cwd: string,
): ReviewSettings {
  const pack = choosePack(named, cwd);
  return {
    packId: pack.id,
    rules: rulesOf(pack, allRules),
    register: pack.register,
    reading: pack.reading,
    answers: collectAnswers(answer, answers, cwd),
    ...(pages !== undefined && { pages: { value: pages, measured: "given" } }),
  };
}
