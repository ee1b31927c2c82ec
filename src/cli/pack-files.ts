import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type PackFolder, packFileNames } from "../packs/pack-folder";
import { CliError } from "./cli-error";
import type { Phrase } from "./phrase";
import { readText } from "./read-file";

/** The folder a pack is named by, absolute; one named by its pack.json is meant as well. */
export function packFolder(named: string, cwd: string): string {
  const path = resolve(cwd, named);
  return basename(path) === "pack.json" && existsSync(path) && !isFolder(path) ? dirname(path) : path;
}

/** Throws CliError where the folder is none, or holds no pack. */
export function requirePackIn(folder: string): void {
  if (existsSync(join(folder, "pack.json"))) return;
  throw new CliError(isFolder(folder) ? noPack(folder) : noFolder(folder));
}

/** The files of a pack's folder; what cannot be read of them is told by name, and the others are read all the same. */
export function packFilesIn(folder: string): PackFolder {
  const read = packFileNames
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ name, ...textOf(join(folder, name)) }));
  return {
    texts: Object.fromEntries(read.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text]]))),
    unreadable: read.flatMap(({ name: file, message }) => (message === undefined ? [] : [{ file, message }])),
  };
}

function textOf(path: string): { readonly text?: string; readonly message?: string } {
  if (isFolder(path)) return { message: "这里要的是文件，放着的是文件夹，请核对。" };
  try {
    return { text: readText(path) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { message: error.phrase.zh };
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function noFolder(folder: string): Phrase {
  return {
    zh: `没有 ${folder} 这个文件夹，请核对。`,
    en: `There is no folder ${folder}; check the name.`,
  };
}

function noPack(folder: string): Phrase {
  return {
    zh: `${folder} 里没有 pack.json，不是规则包，请核对文件夹。`,
    en: `${folder} holds no pack.json; it is not a pack.`,
  };
}
