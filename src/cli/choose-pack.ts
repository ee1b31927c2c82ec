import { existsSync } from "node:fs";
import type { Command } from "commander";
import { nearest } from "../facts/nearest";
import { allRules } from "../linter/rule-list";
import { builtInPacks, defaultPackId } from "../packs/built-in";
import type { Pack } from "../packs/pack";
import { readPackFolder } from "../packs/pack-folder";
import { CliError } from "./cli-error";
import { packFilesIn, packFolder, requirePackIn } from "./pack-files";
import type { Say } from "./phrase";

/** The pack named, where one is. */
export interface PackFlag {
  readonly pack?: string;
}

/** Adds `--pack`, which every command that reads rules takes. */
export function takesPack(command: Command, say: Say): Command {
  const words = { zh: "规则包：名称，或者它的文件夹", en: "the pack: its id, or its folder" };
  return command.option("--pack <ID|FOLDER>", say(words));
}

/** The pack named by `--pack`: one that comes with the program, or a folder with a pack.json. */
export function choosePack(named: string | undefined, cwd: string): Pack {
  const packs = builtInPacks();
  const id = named ?? defaultPackId;
  const known = packs.find((pack) => pack.id === id);
  if (known) return known;
  const folder = packFolder(id, cwd);
  if (existsSync(folder)) {
    requirePackIn(folder);
    return packIn(folder, packs);
  }
  throw new CliError(
    unknownPack(
      id,
      packs.map((pack) => pack.id),
    ),
  );
}

function packIn(folder: string, packs: readonly Pack[]): Pack {
  const loaded = readPackFolder(packFilesIn(folder), { rules: allRules, packs });
  if (loaded.kind === "pack") return loaded.pack;
  const [first, ...others] = loaded.faults;
  throw new CliError({
    zh: `规则包 ${folder} 有错：${first}${others.length > 0 ? `（另有 ${others.length} 处，用 packs check 可以看全部）` : ""}`,
    en: `Pack ${folder} is faulty: ${first}${others.length > 0 ? ` (and ${others.length} more: see packs check)` : ""}`,
  });
}

function unknownPack(id: string, ids: readonly string[]) {
  const like = nearest(id, ids);
  return {
    zh: `没有“${id}”这个规则包，${like ? `是不是“${like}”？` : `可用的有 ${ids.join("、")}，`}也可以写一个有 pack.json 的文件夹。`,
    en: `There is no pack "${id}"; ${like ? `did you mean "${like}"?` : `known: ${ids.join(", ")}.`} A folder with a pack.json works too.`,
  };
}
