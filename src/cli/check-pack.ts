import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parsedJson } from "../facts/json";
import { allRules } from "../linter/rule-list";
import { builtInPacks } from "../packs/built-in";
import { loadPack } from "../packs/load-pack";
import { withOwnTables } from "../packs/own-tables";
import type { Pack } from "../packs/pack";
import { readWordList } from "../packs/word-list";
import { faultInWords } from "../routing/fault";
import type { Posts } from "../routing/posts";
import type { Proof } from "../routing/prove";
import { readRoster } from "../routing/read-roster";
import { ownTablesIn } from "./choose-pack";
import { signingIn } from "./choose-signing";
import { CliError } from "./cli-error";
import { readText } from "./read-file";

/** What `packs check` finds in a folder: every fault, a Chinese sentence each naming file, row and heading. */
export interface PackReport {
  readonly faults: readonly string[];
  /** As far as pack.json can be read; absent where it cannot, and nothing else can be held to it. */
  readonly pack?: Pack;
  /** Of routing.csv, where the pack has tables. */
  readonly proof?: Proof;
}

/** Checks a pack's folder whole: pack.json, the regulation's text, the tables together, and rosters beside them. */
export function checkPack(folder: string): PackReport {
  const faults: string[] = [];
  const pack = loadFrom(folder, faults);
  if (!pack) return { faults: [...faults, ...wordFaults(folder)] };
  faults.push(...ownTableFaults(folder, pack));
  try {
    const signing = signingIn(folder, pack);
    if (!signing) return { faults: [...faults, ...missingTables(folder)], pack };
    const { faults: found, proof } = signing.check();
    faults.push(...found.map(faultInWords), ...rosterFaults(folder, signing.tables.routing.posts));
    return { faults, pack, ...(proof && { proof }) };
  } catch (error) {
    return { faults: [...faults, sentenceOf(error)], pack };
  }
}

/** Throws CliError where the folder is no pack at all. */
function loadFrom(folder: string, faults: string[]): Pack | undefined {
  if (!existsSync(join(folder, "pack.json"))) {
    throw new CliError({
      zh: `${folder} 里没有 pack.json，不是规则包，请核对文件夹。`,
      en: `${folder} holds no pack.json; it is not a pack.`,
    });
  }
  const definition = readJson(folder, "pack.json", faults);
  const articles = existsSync(join(folder, "articles.json"))
    ? readJson(folder, "articles.json", faults)
    : undefined;
  if (faults.length > 0) return undefined;
  const files = { definition, ...(articles !== undefined && { articles }) };
  const loaded = loadPack(files, { rules: allRules, packs: builtInPacks() });
  if (loaded.kind === "pack") return loaded.pack;
  faults.push(...loaded.faults);
  return loaded.readable;
}

function readJson(folder: string, name: string, faults: string[]): unknown {
  try {
    const json = parsedJson(readText(join(folder, name)));
    if (json === undefined) faults.push(`${name}：不是完整的 JSON，请检查括号、引号和逗号。`);
    return json;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    faults.push(`${name}：${error.phrase.zh}`);
    return undefined;
  }
}

const tables = ["routing.csv", "matters.csv", "preparations.csv", "posts.json"];

/** A pack may do without tables; with one of them it needs all. */
function missingTables(folder: string): readonly string[] {
  const has = (name: string): boolean => existsSync(join(folder, name));
  if (!tables.some(has)) return [];
  return tables.filter((name) => !has(name)).map((name) => `缺 ${name}：签批的表要四个齐全，请补上。`);
}

/** The word list rests on nothing of the pack's. */
function wordFaults(folder: string): readonly string[] {
  const { "words.csv": text } = ownTablesIn(folder);
  const read = text === undefined ? undefined : readWordList("words.csv", text);
  return read?.kind === "faults" ? read.faults : [];
}

function ownTableFaults(folder: string, pack: Pack): readonly string[] {
  const read = withOwnTables(pack, ownTablesIn(folder));
  return read.kind === "faults" ? read.faults : [];
}

function rosterFaults(folder: string, posts: Posts): readonly string[] {
  const rosters = readdirSync(folder).filter((name) => /^roster.*\.(?:csv|json)$/i.test(name));
  return rosters.flatMap((name) => {
    const read = readRoster(name, readText(join(folder, name)), posts);
    return read.kind === "faults" ? read.faults.map(faultInWords) : [];
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof CliError) return error.phrase.zh;
  throw error;
}
