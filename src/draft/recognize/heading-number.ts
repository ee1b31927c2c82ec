import type { NumberKind } from "../draft";
import { chineseNumber } from "../elements";

/** A number at the head of a paragraph: what shape it has, what it counts, how many characters it takes. */
export interface HeadingNumber {
  readonly kind: NumberKind;
  readonly value: number;
  /** Length of the number with its own marks: 一、 is 2; white space after it is not counted. */
  readonly length: number;
  /** 1.2.3 has depth 3; other shapes 1. */
  readonly depth: number;
}

type Shape = readonly [RegExp, NumberKind];

const notReference = "(?!规定|所|的|和|、|，|第|中|至|及|或|款|明确|要求)";

const ordinalShapes: readonly Shape[] = [
  [/^第([一二三四五六七八九十百零〇\d]{1,7})编(?=\s|$)/, "编"],
  [new RegExp(`^第([一二三四五六七八九十百零〇\\d]{1,7})章${notReference}(?=[\\s\\u3400-\\u9fff]|$)`), "章"],
  [new RegExp(`^第([一二三四五六七八九十百零〇\\d]{1,7})节${notReference}(?=[\\s\\u3400-\\u9fff]|$)`), "节"],
  [
    new RegExp(
      `^第([一二三四五六七八九十百千零〇\\d]{1,9})条(?:之[一二三四五六七八九十]{1,2})?${notReference}`,
    ),
    "条",
  ],
  [/^第([一二三四五六七八九十]{1,3})[，、,：:]/, "第一、"],
];
const chineseShapes: readonly Shape[] = [
  [/^([一二三四五六七八九十]{1,3})(?:是|要)(?=[\u3400-\u9fff])/, "一是"],
  [
    /^([一二三四五六七八九十百]{1,5})[、.．，,:：](?![一二三四五六七八九十]+[、个项年月日季级线次类期层批名位产])/,
    "一、",
  ],
  [/^([一二三四五六七八九十百]{1,5})\s+(?=[\u3400-\u9fff])/, "一、"],
];
const bracketShapes: readonly Shape[] = [
  [/^[（(]\s{0,4}([一二三四五六七八九十百]{1,5})\s{0,4}[）)][、，.．:：]?/, "（一）"],
  [/^[（(]\s{0,4}(\d{1,3})\s{0,4}[）)][、，.．:：]?/, "（1）"],
];
const arabicShapes: readonly Shape[] = [
  [/^(\d{1,3})[.．](?![\d.．])[、，]?/, "1."],
  [/^(\d{1,3})[、，,](?!\d)/, "1."],
  [/^(\d{1,3})[）)]/, "其他"],
];

function shapesFor(char: string): readonly Shape[] {
  if (char === "第") return ordinalShapes;
  if (char === "（" || char === "(") return bracketShapes;
  return /\d/.test(char) ? arabicShapes : chineseShapes;
}

const decimal = /^\d{1,3}(?:[.．]\d{1,3}){1,4}(?=[\s\u3400-\u9fff]|$)/;
const bareNumber = /^(\d{1,2})\s+(?=[\u3400-\u9fff“《])/;
/** No heading is 1.5倍 or 3.2亿元: decimals followed at once by a unit. */
const unitAfter = /^\s*(?:[倍个万亿元名户人次件米吨亩年月日号级]|公|平|立|千|百|[%％‰℃])/;
const mayBegin = /^[第（(一二三四五六七八九十\d①-⒛]/;

/** The 层次序数 a paragraph begins with, misformed ones too (1、 （一）、 ⑴ 一.); undefined where there is none. */
export function headingNumber(text: string): HeadingNumber | undefined {
  if (!mayBegin.test(text)) return undefined;
  const enclosed = enclosedNumber(text.charCodeAt(0));
  if (enclosed) return enclosed;
  for (const [shape, kind] of shapesFor(text.charAt(0))) {
    const match = shape.exec(text);
    if (!match) continue;
    const value = chineseNumber(match[1] ?? "");
    if (value !== undefined) return { kind, value, length: match[0].trimEnd().length, depth: 1 };
  }
  return decimalNumber(text);
}

/** ① ⑴ ⒈: one character that is a number with its mark. */
function enclosedNumber(code: number): HeadingNumber | undefined {
  if (code >= 0x2460 && code <= 0x2473) return { kind: "①", value: code - 0x245f, length: 1, depth: 1 };
  if (code >= 0x2474 && code <= 0x2487) return { kind: "（1）", value: code - 0x2473, length: 1, depth: 1 };
  if (code >= 0x2488 && code <= 0x249b) return { kind: "1.", value: code - 0x2487, length: 1, depth: 1 };
  return undefined;
}

function decimalNumber(text: string): HeadingNumber | undefined {
  const match = decimal.exec(text);
  if (!match || unitAfter.test(text.slice(match[0].length))) return undefined;
  const counts = match[0].split(/[.．]/);
  return { kind: "其他", value: Number(counts.at(-1)), length: match[0].length, depth: counts.length };
}

/** 1　总则: a bare number, which is a heading only in a document numbered 1 → 1.1 → 1.1.1. */
export function bareHeadingNumber(text: string): HeadingNumber | undefined {
  const match = bareNumber.exec(text);
  return match
    ? { kind: "其他", value: Number(match[1]), length: match[1]?.length ?? 0, depth: 1 }
    : undefined;
}
