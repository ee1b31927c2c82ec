import { readdirSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../linter/rule-list";
import { builtInPacks } from "../packs/built-in";
import { checkPackFolder, type PackReport } from "../packs/check-pack-folder";
import { faultInWords } from "../routing/fault";
import type { Posts } from "../routing/posts";
import { readRoster } from "../routing/read-roster";
import { CliError } from "./cli-error";
import { packFilesIn, requirePackIn } from "./pack-files";
import { readText } from "./read-file";

/** Checks a pack's folder whole, and rosters beside it. Throws CliError where the folder is no pack at all. */
export function checkPack(folder: string): PackReport {
  requirePackIn(folder);
  const report = checkPackFolder(packFilesIn(folder), { rules: allRules, packs: builtInPacks() });
  const { faults, posts } = report;
  return posts ? { ...report, faults: [...faults, ...rosterFaults(folder, posts)] } : report;
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
