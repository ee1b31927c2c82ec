import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CliError } from "./cli-error";
import { fileError } from "./read-file";

/** Throws CliError where `path` is one of the inputs: nothing is ever written over what was read. */
export function refuseOverInput(path: string, inputs: readonly string[]): void {
  if (!inputs.some((input) => isSameFile(input, path))) return;
  throw new CliError({
    zh: `--output ${path} 就是原文件，不能写在它上面，请换一个文件名。`,
    en: `--output ${path} is an input itself; give another name.`,
  });
}

/** Writes a file whole or not at all, never over one of `inputs`. Throws CliError where it cannot. */
export function writeOutput(path: string, content: string | Uint8Array, inputs: readonly string[]): void {
  refuseOverInput(path, inputs);
  const half = join(dirname(path), `.${process.pid}-${Date.now()}.part`);
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    const { zh, en } = fileError(error).phrase;
    throw new CliError({ zh: `--output ${path}：${zh}`, en: `--output ${path}: ${en}` });
  }
}

/** Whether two paths lead to one file, through links and other spellings too. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [first, second] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}
