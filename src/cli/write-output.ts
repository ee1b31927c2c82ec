import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CliError } from "./cli-error";
import { codeOf, fileError } from "./read-file";

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
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    // Renaming asks nothing of the file it replaces: one made read-only is meant to stay.
    if (there) accessSync(path, constants.W_OK);
    if (there && isDevice(there)) writeFileSync(path, content);
    else writeWhole(there ? realpathSync(path) : path, content, there?.mode);
  } catch (error) {
    const { zh, en } = outputErrors[codeOf(error)] ?? fileError(error).phrase;
    throw new CliError({ zh: `--output ${path}：${zh}`, en: `--output ${path}: ${en}` });
  }
}

/** Beside the file first, so that a full disk or a broken link leaves no half of one. `mode` of the file it replaces. */
function writeWhole(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const half = join(dirname(path), `.${process.pid}-${Date.now()}.part`);
  try {
    writeFileSync(half, content, { mode });
    // What a new file is refused by the mask, an old one may have been given.
    if (mode !== undefined) chmodSync(half, mode);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** A terminal, a pipe, the null device: written to, never replaced by a file. */
function isDevice(there: Stats): boolean {
  return !there.isFile() && !there.isDirectory();
}

const noFolder = {
  zh: "它所在的文件夹不存在，请先建好，或者换个位置。",
  en: "Its folder does not exist; make it, or choose another place.",
};
const notWritable = {
  zh: "写不进去：没有权限，或者它正在 Word、WPS 里打开着；请关闭它，或者换个位置。",
  en: "It cannot be written: no permission, or it is open in another program.",
};

const outputErrors: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EACCES: notWritable,
  EPERM: notWritable,
  EBUSY: notWritable,
  EROFS: notWritable,
};

/** Whether two paths lead to one file, through links and other spellings too. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [first, second] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}
