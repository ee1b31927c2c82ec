import { doubleQuote, equals, greaterThan, isSpace, lessThan, singleQuote, slash } from "./xml-characters";

/**
 * Where the `>` stands that ends the tag whose name ends at `from` or after: one inside quotes is not it. -1 where there is
 * none. `doubleQuotes`: the part has no single quotes.
 */
export function tagEnd(source: string, from: number, doubleQuotes: boolean): number {
  if (source.charCodeAt(from) === greaterThan) return from;
  const end = source.indexOf(">", from);
  return doubleQuotes && followsValue(source, from, end) ? end : endAmongQuotes(source, from);
}

/** Whether no single quote stands in a part that begins at `start`, its XML declaration aside. */
export function hasDoubleQuotesOnly(source: string, start: number): boolean {
  const from = source.startsWith("<?xml", start) ? Math.max(start, source.indexOf("?>")) : start;
  return source.indexOf("'", from) < 0;
}

/**
 * Whether the `>` at `end` follows a closing quote: among double quotes alone every one is, unless `=` or a space
 * stands before it. Most tags end so, and need not be gone through.
 */
function followsValue(source: string, from: number, end: number): boolean {
  const quote = source.charCodeAt(end - 1) === slash ? end - 2 : end - 1;
  if (quote <= from || source.charCodeAt(quote) !== doubleQuote) return false;
  const before = source.charCodeAt(quote - 1);
  const next = source.indexOf("<", from);
  return before !== equals && !isSpace(before) && (next < 0 || next > end);
}

function endAmongQuotes(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === greaterThan) return at;
    if (code === lessThan) return -1;
    if (code !== doubleQuote && code !== singleQuote) continue;
    at = source.indexOf(code === doubleQuote ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}
