/** The characters XML is written with, as UTF-16 units: `<`. */
export const lessThan = 0x3c;
/** `>`. */
export const greaterThan = 0x3e;
/** `/`. */
export const slash = 0x2f;
/** `=`. */
export const equals = 0x3d;
/** `"`. */
export const doubleQuote = 0x22;
/** `'`. */
export const singleQuote = 0x27;

/** XML's white space: space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** White space, `/`, `>`, `<`, `=`, quotes, or the end of the source (NaN). */
export function endsName(code: number): boolean {
  if (code > greaterThan) return false;
  if (code >= lessThan || code <= 0x20 || code === slash) return true;
  return code === doubleQuote || code === singleQuote || code !== code;
}
