import { DocxError } from "./docx-error";
import { standsAt } from "./xml-names";

const exclamation = 0x21;
const question = 0x3f;

const cdataOpen = "<![CDATA[";
const cdataClose = "]]>";

/** Whether a `<` followed by this character opens neither a tag nor ends one: `<!` or `<?`. */
export function isNoTag(next: number): boolean {
  return next === exclamation || next === question;
}

/** Whether a `<![CDATA[…]]>` begins here. */
export function opensCdata(source: string, mark: number): boolean {
  return standsAt(cdataOpen, source, mark);
}

/** Past the CDATA, comment or instruction that begins here. Throws DocxError where it is none, or does not end. */
export function pastMark(source: string, mark: number, part: string): number {
  if (source.charCodeAt(mark + 1) === question) return after("?>", mark + 2, source, part);
  if (standsAt("<!--", source, mark)) return after("-->", mark + 4, source, part);
  if (opensCdata(source, mark)) return after(cdataClose, mark, source, part);
  const isDoctype = /^<!doctype/i.test(source.slice(mark, mark + 9));
  throw isDoctype ? new DocxError("doctype", part) : brokenAt(mark, part);
}

/** The characters a CDATA stands for: offsets of its marks in the source. */
export function cdataText(source: string, start: number, end: number): string {
  return source.slice(start + cdataOpen.length, end - cdataClose.length).replace(/\r\n?/g, "\n");
}

/** What is thrown where a part is not well formed; says which part, and where in it. */
export function brokenAt(at: number, part: string): DocxError {
  return new DocxError("broken-xml", placeIn(part, at));
}

/** A place in a part, as errors call it. */
export function placeIn(part: string, at: number): string {
  return `${part}（第 ${at + 1} 个字符处）`;
}

function after(closing: string, from: number, source: string, part: string): number {
  const found = source.indexOf(closing, from);
  if (found < 0) throw brokenAt(from, part);
  return found + closing.length;
}
