import { basename } from "node:path";
import { readWordList, type WordList } from "../packs/word-list";
import { CliError } from "./cli-error";
import { readText } from "./read-file";

/** A unit's own word list. Throws CliError naming every fault by row: a faulty one is not used at all. */
export function chooseWords(path: string): WordList {
  const read = readWordList(basename(path), textOf(path));
  if (read.kind === "words") return read.words;
  const faults = read.faults.join("\n");
  throw new CliError({
    zh: `词表有 ${read.faults.length} 处错，没有用，请改正：\n${faults}`,
    en: `The word list has ${read.faults.length} faults and was not used; mend them:\n${faults}`,
  });
}

function textOf(path: string): string {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { zh, en } = error.phrase;
    throw new CliError({ zh: `词表 ${path}：${zh}`, en: `Word list ${path}: ${en}` });
  }
}
