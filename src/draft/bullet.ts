/**
 * Whether an automatic label is a bullet (项目符号), which is counted as a character and no word. It is one character: a
 * symbol, or a Latin letter, for Wingdings bullets are saved as l, n, u and a lettered list has its stop or bracket.
 * Digits, Chinese numerals and enclosed numbers are numbers, and a plain - is text.
 */
export function isBullet(label: string): boolean {
  const code = label.codePointAt(0);
  if (code === undefined || label.length > (code > 0xffff ? 2 : 1)) return false;
  return !texts.some(([first, last]) => code >= first && code <= last);
}

/** ASCII but letters; Ⅰ–ↈ, ①–⓿, ❶–➓, 〇, 〡–〩, ㈠–㋋, ideographs, full-width digits. */
const texts: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0x2160, 0x2188],
  [0x2460, 0x24ff],
  [0x2776, 0x2793],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3220, 0x32cb],
  [0x3400, 0x9fff],
  [0xff10, 0xff19],
];
