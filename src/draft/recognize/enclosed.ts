import type { Line } from "./lines";
import { nameKey } from "./prose";

const carrying = /印发|转发|批转|公布|发布|颁布|下发|制定了|修订通过|现予/;
const carriedInTitle = /(?:印发|转发|批转|发布|公布|颁布|下发)(.{4,80}?)的?(?:通知|函|决定|令|公告|通告)$/;
const bookTitle = /《((?:[^《》]|《[^《》]*》){2,100})》/g;

/** What a document says it carries: 现将《…》印发给你们. */
export interface Carried {
  /** It says that it carries another document, named or not. */
  readonly any: boolean;
  /** The names it gives, by `nameKey`. */
  readonly names: ReadonlySet<string>;
}

/** Reads from the title and the first lines of the body whether and what the document carries. */
export function readCarried(title: string, body: readonly Line[]): Carried {
  const sentences = body.map(({ text }) => text.slice(0, 600)).filter((text) => carrying.test(text));
  const names = [...namesIn(title), ...sentences.flatMap(namesIn)];
  const inTitle = carriedInTitle.exec(title)?.[1];
  const keys = [...names, ...(inTitle ? [inTitle] : [])].map(nameKey).filter((key) => key.length >= 4);
  return { any: carrying.test(title) || sentences.length > 0, names: new Set(keys) };
}

function namesIn(text: string): string[] {
  return carrying.test(text) ? Array.from(text.matchAll(bookTitle), (match) => match[1] ?? "") : [];
}
