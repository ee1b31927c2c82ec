import { resolve } from "node:path";
import type { Roster } from "../facts/roster";
import type { Pack } from "../packs/pack";
import type { SigningTables } from "../routing/chain";
import { choosePack } from "./choose-pack";
import { chooseRoster } from "./choose-roster";
import { chooseSigning } from "./choose-signing";
import type { Command } from "commander";
import type { Say } from "./phrase";
import {
  readSettings,
  type ReviewFlags,
  type ReviewSettings,
  reviewSettings,
  takesReviewSettings,
} from "./review-settings";

/** What working out who signs goes by, as options give it. */
export interface SigningFlags extends ReviewFlags {
  readonly roster?: string;
}

/** What `chain` and `slip` go by beside the draft: how it is read, whose tables decide, who fills the posts. */
export interface SigningSettings {
  readonly review: ReviewSettings;
  readonly pack: Pack;
  readonly tables: SigningTables;
  readonly roster?: Roster;
  /** Every file named by an option, absolute: nothing is written over them. */
  readonly inputs: readonly string[];
}

/** Adds the options of every command that works out who signs. */
export function takesSigningSettings(command: Command, say: Say): Command {
  return takesReviewSettings(command, say).option("--roster <FILE>", say(rosterWords));
}

const rosterWords = {
  zh: "名册（.csv、.json）：写出姓名，查分管领导",
  en: "the roster (.csv, .json): names the people and finds who is in charge",
};

/** Adds `--roster`, for commands that only look up which organ stands above which. */
export function takesRoster(command: Command, say: Say): Command {
  const words = {
    zh: "名册（.csv、.json）：查谁是谁的上级",
    en: "the roster (.csv, .json): who is above whom",
  };
  return command.option("--roster <FILE>", say(words));
}

/** The roster of `--roster`, read by the posts of the pack; empty where none is given. Throws CliError as it is faulty. */
export function rosterSetting(flags: SigningFlags, cwd: string): { readonly roster?: Roster } {
  if (flags.roster === undefined) return {};
  const tables = chooseSigning(flags.pack, choosePack(flags.pack, cwd), cwd);
  const roster = chooseRoster(flags.roster, tables.routing.posts, cwd);
  return roster ? { roster } : {};
}

/** Throws CliError where the pack has no tables or faulty ones, the roster is faulty, or an answer is none. */
export function signingSettings(flags: SigningFlags, cwd: string): SigningSettings {
  const pack = choosePack(flags.pack, cwd);
  const tables = chooseSigning(flags.pack, pack, cwd);
  const roster = chooseRoster(flags.roster, tables.routing.posts, cwd);
  const named = [flags.roster, flags.answers].filter((file) => file !== undefined);
  return {
    review: reviewSettings({ ...readSettings(flags, cwd), ...(roster && { roster }) }),
    pack,
    tables,
    ...(roster && { roster }),
    inputs: named.map((file) => resolve(cwd, file)),
  };
}
