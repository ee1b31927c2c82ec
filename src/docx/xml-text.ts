import { DocxError } from "./docx-error";

/**
 * The characters a stretch of XML stands for: entities and numeric references resolved, line ends made `\n`.
 * `from` and `to` are offsets into `source`; throws DocxError on an entity XML does not define.
 */
export function decodeText(source: string, from: number, to: number, part: string): string {
  const raw = source.slice(from, to);
  const ended = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return ended.includes("&") ? decodeReferences(ended, part) : ended;
}

/** An attribute's value: as text, and white space is a space (XML 1.0 § 3.3.3). */
export function decodeAttribute(raw: string, part: string): string {
  const flat = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw;
  return flat.includes("&") ? decodeReferences(flat, part) : flat;
}

/** One reference (`&amp;`, `&#x4E00;`) as the characters it stands for; undefined where it is none. */
export function decodeReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  const named = entities.get(name);
  if (named !== undefined) return named;
  const code = codePoint(name);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decodeReferences(text: string, part: string): string {
  return text.replace(/&[^;&]{0,12};?/g, (reference) => {
    const decoded = reference.endsWith(";") ? decodeReference(reference) : undefined;
    if (decoded === undefined) throw new DocxError("broken-xml", part);
    return decoded;
  });
}

function codePoint(name: string): number | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,10}))$/.exec(name);
  if (!digits) return undefined;
  const code =
    digits[1] === undefined ? Number.parseInt(digits[2] ?? "", 10) : Number.parseInt(digits[1], 16);
  return isXmlCharacter(code) ? code : undefined;
}

/** Whether XML 1.0 allows the character in a document (§ 2.2). */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
