import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import fastGlob from "fast-glob";
import type { Phrase } from "./phrase";

/** What the paths on a command line come to. */
export interface FoundFiles {
  /** Absolute paths, each once, in the order given; a folder's in the order of their names. */
  readonly files: readonly string[];
  /** Files passed over, and why. */
  readonly notes: readonly Phrase[];
  /** Paths that lead to nothing. */
  readonly faults: readonly { readonly path: string; readonly phrase: Phrase }[];
}

/** Files named, .docx of folders and what is in them, and what patterns (*.docx) match. */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const files = new Set<string>();
  const notes: Phrase[] = [];
  const faults: { path: string; phrase: Phrase }[] = [];
  for (const path of paths) {
    const found = expand(path, cwd);
    if (found.kind === "none") faults.push({ path, phrase: found.phrase });
    else for (const file of found.files) files.add(file);
    if (found.kind === "files") notes.push(...found.skipped.map((file) => skippedNote(shownPath(file, cwd))));
  }
  return { files: [...files], notes, faults };
}

/** A path as the person typed or would type it. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === "" || shown.startsWith(`..${sep}..`) ? path : shown;
}

type Expanded =
  | { readonly kind: "files"; readonly files: readonly string[]; readonly skipped: readonly string[] }
  | { readonly kind: "none"; readonly phrase: Phrase };

function expand(path: string, cwd: string): Expanded {
  const full = resolve(cwd, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return expandFolder(full);
  if (stats) return { kind: "files", files: [full], skipped: [] };
  if (fastGlob.isDynamicPattern(path)) return expandPattern(path, cwd);
  return { kind: "none", phrase: notFound };
}

function expandFolder(folder: string): Expanded {
  const found = documentsIn(folder);
  if (found.length === 0) return { kind: "none", phrase: emptyFolder };
  return sorted(found);
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
function sorted(found: readonly string[]): Expanded {
  const isShadow = (file: string): boolean => /^(~\$|\._)/.test(basename(file));
  return { kind: "files", files: found.filter((file) => !isShadow(file)), skipped: found.filter(isShadow) };
}

/** .docx of a folder and the folders in it, links not followed. */
function documentsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  return entries.flatMap((entry) => documentsAt(entry, join(folder, entry.name)));
}

function documentsAt(entry: Dirent, path: string): string[] {
  if (entry.isDirectory())
    return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : documentsIn(path);
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
