/** Columns a text takes on a terminal set in Chinese: wide characters two, marks such as “”…— two as well. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += widthOfChar(char.codePointAt(0) ?? 0);
  return width;
}

function widthOfChar(code: number): number {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0xa0) return 1;
  if (isIn(zeroWidth, code)) return 0;
  return isIn(wide, code) ? 2 : 1;
}

type Ranges = readonly (readonly [first: number, last: number])[];

function isIn(ranges: Ranges, code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Combining marks, zero-width spaces and joiners, variation selectors. */
const zeroWidth: Ranges = [
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** East Asian Width W and F, and of A the marks that Chinese faces draw full width. Source: UAX #11. */
const wide: Ranges = [
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x1100, 0x115f],
  [0x2013, 0x2016],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2025, 0x2026],
  [0x2030, 0x2030],
  [0x2103, 0x2103],
  [0x2116, 0x2116],
  [0x2160, 0x217f],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
