import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PackFolder, packFileNames } from "../packs/pack-folder";
import { CliError } from "./cli-error";
import { readText } from "./read-file";

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
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return { message: "这里要的是文件，放着的是文件夹，请核对。" };
  try {
    return { text: readText(path) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { message: error.phrase.zh };
  }
}
