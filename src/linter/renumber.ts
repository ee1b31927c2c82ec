import { chineseNumeral } from "../regulations/numerals";

/** A heading number as it would read for another value, in the same form: 第十四章 → 第十三章, 1.2 → 1.3, ② → ③. */
export function renumbered(label: string, value: number): string {
  const enclosed = firstOfEnclosed.find(
    (first) => label.charCodeAt(0) >= first && label.charCodeAt(0) < first + 20,
  );
  if (enclosed !== undefined) return value <= 20 ? String.fromCharCode(enclosed + value - 1) : label;
  return label.replace(lastNumeral, (numeral) =>
    /\d/.test(numeral) ? String(value) : chineseNumeral(value),
  );
}

/** ① ⑴ ⒈, twenty of each. */
const firstOfEnclosed = [0x2460, 0x2474, 0x2488];
const lastNumeral = /(?:\d{1,4}|[〇零一二三四五六七八九十百千]{1,7})(?=\D{0,3}$)/;
