import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type DocxReading, readDocx } from "../docx/read-docx";
import { isDocxError } from "../docx/docx-error";
import { decodeTextFile } from "../docx/text-file";
import type { Manuscript } from "../draft/draft";
import { manuscriptFromText } from "../draft/plain-text";
import { isStoredState, type StoredState, storedStateIn } from "../host/stored-state";
import { CliError } from "./cli-error";
import { docxErrorInEnglish } from "./docx-error-in-english";
import { same } from "./phrase";

/** A file read: its words, and what could not be read of it. `docx` where it can be edited. */
export interface ReadFile {
  readonly manuscript: Manuscript;
  readonly notes: readonly string[];
  readonly docx?: DocxReading;
  /** What the program keeps in the document: answers, and findings set aside. */
  readonly stored?: StoredState;
}

/** Reads a .docx, or plain text of a line a paragraph (.txt). Throws CliError, one sentence, where it cannot. */
export function readFile(path: string): ReadFile {
  const bytes = readBytes(path);
  return /\.txt$/i.test(path)
    ? { manuscript: manuscriptFromText(decode(bytes)), notes: [] }
    : readPackage(bytes, path);
}

/** A file as the command line names it. Throws CliError with the name before what is wrong. */
export function readNamed(named: string, cwd: string): ReadFile {
  try {
    return readFile(resolve(cwd, named));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { zh, en } = error.phrase;
    throw new CliError({ zh: `${named}：${zh}`, en: `${named}: ${en}` });
  }
}

/** A file's bytes. Throws CliError where it is not there, not to be read, or held by another program. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error);
  }
}

/** A file of text in UTF-8, UTF-16 with a mark, or GB18030 (as old Windows programs save Chinese). */
export function readText(path: string): string {
  return decode(readBytes(path));
}

/** What went wrong with a file, in a sentence for the person at the keyboard. */
export function fileError(error: unknown): CliError {
  return new CliError(
    fileErrors[codeOf(error)] ?? same(error instanceof Error ? error.message : String(error)),
  );
}

/** The system's name of what went wrong, as ENOENT; empty where it gives none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

const fileErrors: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOENT: { zh: "找不到，请核对文件名和所在文件夹。", en: "Not found; check its name and folder." },
  ENOTDIR: { zh: "找不到，请核对文件名和所在文件夹。", en: "Not found; check its name and folder." },
  EISDIR: { zh: "是文件夹，请写出文件名。", en: "It is a folder; name a file in it." },
  EACCES: {
    zh: "没有读写它的权限，请换个位置或者请管理员开通。",
    en: "Permission denied; move it or ask for access.",
  },
  EPERM: {
    zh: "没有读写它的权限，请换个位置或者请管理员开通。",
    en: "Permission denied; move it or ask for access.",
  },
  EBUSY: {
    zh: "正被别的程序占用，请在那个程序里关闭后再试。",
    en: "Another program holds it; close it there.",
  },
  ENOSPC: { zh: "磁盘满了，请腾出空间后再试。", en: "The disk is full; make room and try again." },
  ENAMETOOLONG: { zh: "名称太长，请改短后再试。", en: "The name is too long; shorten it." },
  ERR_FS_FILE_TOO_LARGE: {
    zh: "文件太大，请核对是不是文档。",
    en: "The file is too large; is it a document?",
  },
};

function readPackage(bytes: Uint8Array, path: string): ReadFile {
  try {
    const docx = readDocx(bytes, basename(path));
    const stored = storedStateIn(docx.customXml.map(({ text }) => text));
    const isLost = !stored && docx.customXml.some(({ text }) => isStoredState(text));
    const notes = isLost ? [...docx.notes, lostState] : docx.notes;
    return { manuscript: docx.manuscript, notes, docx, ...(stored && { stored }) };
  } catch (error) {
    if (isDocxError(error)) throw new CliError({ zh: error.message, en: docxErrorInEnglish(error) });
    throw error;
  }
}

const lostState = "文件里存着回答和忽略，读不出来，这次没有用上；请打开核校，重新回答、重新忽略。";

function decode(bytes: Uint8Array): string {
  if (isOfficeFile(bytes)) throw new CliError(officeFile);
  const text = decodeTextFile(bytes);
  if (text !== undefined) return text;
  throw new CliError({
    zh: "不是 UTF-8 也不是 GB18030 编码的文本，请另存为 UTF-8 再试。",
    en: "Text is neither UTF-8 nor GB18030; save it as UTF-8.",
  });
}

/** A zip (.xlsx, .docx) or a compound file (.xls, .et), whatever its name says. */
function isOfficeFile([first, second, third, fourth]: Uint8Array): boolean {
  const zip = first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
  return zip || (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0);
}

const officeFile = {
  zh: "是 Excel、Word 或者 WPS 的文件，不是文本；表格请打开后另存为“CSV UTF-8（逗号分隔）”，只改文件名不行。",
  en: "A file of Excel, Word or WPS and not text; open a sheet and save it as CSV UTF-8: renaming will not do.",
};
