import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import fastGlob from "fast-glob";
import type { Phrase } from "./phrase";
import { fileError } from "./read-file";

/** What the paths on a command line come to. */
export interface FoundFiles {
  /** Absolute paths, each once, in the order given; a folder's in the order of their names. */
  readonly files: readonly string[];
  /** Files passed over, and why. */
  readonly notes: readonly Phrase[];
  /** Paths that lead to nothing, and folders that may not be looked into. */
  readonly faults: readonly Fault[];
}

interface Fault {
  readonly path: string;
  readonly phrase: Phrase;
}

/** Files named, .docx of folders and what is in them, and what patterns (*.docx) match. */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const files = new Set<string>();
  const notes: Phrase[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    const found = expanded(path, cwd);
    if (found.kind === "none") {
      faults.push({ path, phrase: found.phrase });
      continue;
    }
    for (const file of found.files) files.add(file);
    notes.push(...found.skipped.map((file) => skippedNote(shownPath(file, cwd))));
    faults.push(...found.closed.map((fault) => ({ ...fault, path: shownPath(fault.path, cwd) })));
  }
  return { files: [...files], notes, faults };
}

/** A path as the person typed or would type it. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === "" || shown.startsWith(`..${sep}..`) ? path : shown;
}

type Expanded =
  | {
      readonly kind: "files";
      readonly files: readonly string[];
      readonly skipped: readonly string[];
      /** Folders in it that may not be looked into. */
      readonly closed: readonly Fault[];
    }
  | { readonly kind: "none"; readonly phrase: Phrase };

function expanded(path: string, cwd: string): Expanded {
  try {
    return expand(path, cwd);
  } catch (error) {
    return { kind: "none", phrase: fileError(error).phrase };
  }
}

function expand(path: string, cwd: string): Expanded {
  const full = resolve(cwd, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return expandFolder(full);
  if (stats) return { kind: "files", files: [full], skipped: [], closed: [] };
  if (fastGlob.isDynamicPattern(path)) return expandPattern(path, cwd);
  return { kind: "none", phrase: notFound };
}

function expandFolder(folder: string): Expanded {
  const closed: Fault[] = [];
  const found = documentsIn(folder, closed);
  if (found.length === 0 && closed.length === 0) return { kind: "none", phrase: emptyFolder };
  return sorted(found, closed);
}

function expandPattern(pattern: string, cwd: string): Expanded {
  // Patterns use / everywhere; on Windows people type \.
  const normal = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const found = fastGlob
    .sync(normal, { cwd, absolute: true, onlyFiles: true, suppressErrors: true })
    .map((file) => resolve(file));
  return found.length === 0 ? { kind: "none", phrase: noMatch } : sorted([...found].sort(byName));
}

/** Word's lock files (~$…) and other systems' shadows (._…) are no documents. */
function sorted(found: readonly string[], closed: readonly Fault[] = []): Expanded {
  const isShadow = (file: string): boolean => /^(~\$|\._)/.test(basename(file));
  const files = found.filter((file) => !isShadow(file));
  return { kind: "files", files, skipped: found.filter(isShadow), closed };
}

/** .docx of a folder and the folders in it, links not followed; what may not be looked into is added to `closed`. */
function documentsIn(folder: string, closed: Fault[]): readonly string[] {
  const entries = entriesOf(folder, closed).sort((a, b) => byName(a.name, b.name));
  return entries.flatMap((entry) => documentsAt(entry, join(folder, entry.name), closed));
}

function entriesOf(folder: string, closed: Fault[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    closed.push({ path: folder, phrase: fileError(error).phrase });
    return [];
  }
}

function documentsAt(entry: Dirent, path: string, closed: Fault[]): readonly string[] {
  if (entry.isDirectory())
    return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : documentsIn(path, closed);
  return entry.isFile() && /\.docx$/i.test(entry.name) ? [path] : [];
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const notFound: Phrase = {
  zh: "找不到，请核对文件名和所在文件夹。",
  en: "Not found; check its name and folder.",
};
const emptyFolder: Phrase = {
  zh: "文件夹里没有 .docx 文件，请核对，或者直接写出文件名。",
  en: "The folder holds no .docx; check it, or name the files.",
};
const noMatch: Phrase = {
  zh: "没有与它相合的文件，请核对写法，或者直接写出文件名。",
  en: "No file matches it; check the pattern, or name the files.",
};

function skippedNote(path: string): Phrase {
  return {
    zh: `跳过 ${path}：是程序打开文档时留下的临时文件，不是文档。`,
    en: `Skipped ${path}: a temporary file left beside an open document.`,
  };
}
