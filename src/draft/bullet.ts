/**
 * Whether an automatic label is a bullet (项目符号) and not a number: one character that is no digit, no Chinese
 * numeral and no enclosed number. A single Latin letter is one: Wingdings bullets are saved as l, n, u, and a
 * lettered list has its full stop or bracket.
 */
export function isBullet(label: string): boolean {
  const code = label.codePointAt(0);
  if (code === undefined || label.length > (code > 0xffff ? 2 : 1)) return false;
  return !numbers.some(([first, last]) => code >= first && code <= last);
}

/** Digits, ①–⓿, ❶–➓, 〇, 〡–〩, ㈠–㉃, ㉑–㊰, ㋀–㋋, ideographs, full-width digits. */
const numbers: readonly (readonly [first: number, last: number])[] = [
  [0x30, 0x39],
  [0x2160, 0x2188],
  [0x2460, 0x24ff],
  [0x2776, 0x2793],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3220, 0x32cb],
  [0x3400, 0x9fff],
  [0xff10, 0xff19],
];
