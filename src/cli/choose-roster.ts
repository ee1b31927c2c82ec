import { basename, resolve } from "node:path";
import type { Roster } from "../facts/roster";
import { faultInWords } from "../routing/fault";
import type { Posts } from "../routing/posts";
import { readRoster } from "../routing/read-roster";
import { CliError } from "./cli-error";
import { readText } from "./read-file";

/** The roster of `--roster FILE`. Throws CliError naming every fault by row: a faulty one is not used at all. */
export function chooseRoster(file: string | undefined, posts: Posts, cwd: string): Roster | undefined {
  if (file === undefined) return undefined;
  const read = readRoster(basename(file), rosterText(file, cwd), posts);
  if (read.kind === "roster") return read.roster;
  const faults = read.faults.map(faultInWords).join("\n");
  throw new CliError({
    zh: `名册有 ${read.faults.length} 处错，没有用，请改正：\n${faults}`,
    en: `The roster has ${read.faults.length} faults and was not used; mend them:\n${faults}`,
  });
}

function rosterText(file: string, cwd: string): string {
  try {
    return readText(resolve(cwd, file));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { zh, en } = error.phrase;
    throw new CliError({ zh: `--roster ${file}：${zh}`, en: `--roster ${file}: ${en}` });
  }
}
