import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../linter/rule-list";
import { builtInPacks } from "../packs/built-in";
import { checkPackFolder, type PackReport } from "../packs/check-pack-folder";
import { faultInWords } from "../routing/fault";
import type { Posts } from "../routing/posts";
import { readRoster } from "../routing/read-roster";
import { CliError } from "./cli-error";
import { packFilesIn } from "./pack-files";
import { readText } from "./read-file";

/** Checks a pack's folder whole, and rosters beside it. Throws CliError where the folder is no pack at all. */
export function checkPack(folder: string): PackReport {
  if (!existsSync(join(folder, "pack.json"))) throw new CliError(noPack(folder));
  const report = checkPackFolder(packFilesIn(folder), { rules: allRules, packs: builtInPacks() });
  const { faults, posts } = report;
  return posts ? { ...report, faults: [...faults, ...rosterFaults(folder, posts)] } : report;
}

function noPack(folder: string) {
  return {
    zh: `${folder} 里没有 pack.json，不是规则包，请核对文件夹。`,
    en: `${folder} holds no pack.json; it is not a pack.`,
  };
}

function rosterFaults(folder: string, posts: Posts): readonly string[] {
  const rosters = readdirSync(folder).filter((name) => /^roster.*\.(?:csv|json)$/i.test(name));
  return rosters.flatMap((name) => {
    try {
      const read = readRoster(name, readText(join(folder, name)), posts);
      return read.kind === "faults" ? read.faults.map(faultInWords) : [];
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return [`${name}：${error.phrase.zh}`];
    }
  });
}
