import { DocxError } from "./docx-error";
import { doubleQuote, equals, isSpace, singleQuote } from "./xml-characters";
import { standsAt } from "./xml-names";

/** Where an attribute stands: offsets into the source; the value without its quotes. */
export interface AttributeSpan {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * The next attribute between `at` and `to` (the end of the tag's attributes), or undefined. Throws DocxError where
 * what stands there is no attribute.
 */
export function nextAttribute(
  source: string,
  at: number,
  to: number,
  part: string,
): AttributeSpan | undefined {
  const nameStart = skipSpace(source, at, to);
  if (nameStart >= to) return undefined;
  let nameEnd = nameStart;
  while (nameEnd < to && source.charCodeAt(nameEnd) !== equals && !isSpace(source.charCodeAt(nameEnd)))
    nameEnd++;
  const sign = skipSpace(source, nameEnd, to);
  const open = skipSpace(source, sign + 1, to);
  const quote = source.charCodeAt(open);
  const quoted = open < to && (quote === doubleQuote || quote === singleQuote);
  const valueEnd = quoted ? source.indexOf(quote === doubleQuote ? '"' : "'", open + 1) : -1;
  if (nameEnd === nameStart || source.charCodeAt(sign) !== equals || valueEnd < 0 || valueEnd >= to) {
    throw new DocxError("broken-xml", part);
  }
  return { nameStart, nameEnd, valueStart: open + 1, valueEnd };
}

/** The attribute spelt in one of the given ways, or undefined. */
export function findAttribute(
  source: string,
  from: number,
  to: number,
  spelt: readonly string[],
  part: string,
): AttributeSpan | undefined {
  let found = nextAttribute(source, from, to, part);
  while (found) {
    for (const name of spelt) {
      if (name.length === found.nameEnd - found.nameStart && standsAt(name, source, found.nameStart))
        return found;
    }
    found = nextAttribute(source, found.valueEnd + 1, to, part);
  }
  return undefined;
}

function skipSpace(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(source.charCodeAt(at))) at++;
  return at;
}
