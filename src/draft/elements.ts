import type { Draft, Part, Stretch } from "./draft";

/** 发文字号 taken apart: 东丽政发〔2026〕5号. Every piece is as written; one that is missing is an empty string. */
export interface DocumentNumberParts {
  /** 发文机关代字: 东丽政发. */
  readonly issuerCode: string;
  readonly open: string;
  readonly close: string;
  /** Digits, or the blanks standing for them. */
  readonly year: string;
  /** The 第 that does not belong there. */
  readonly prefix: string;
  /** 发文顺序号: digits, or the blanks (××, spaces) that stand for them before it is given. */
  readonly serial: string;
  readonly suffix: string;
}

/** A date as written: 2026年3月5日, 二〇〇四年六月二十六日, 2026年　月　日. */
export interface WrittenDate {
  /** Absent where blanks stand for it. A two-digit year is given as written (26). */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly numerals: "阿拉伯" | "汉字";
  /** Four-digit year, month and day are all there. */
  readonly complete: boolean;
}

/** One entry of 附件说明: its number where it has one, and the attachment's name, lines joined. */
export interface ListedAttachment {
  readonly number?: number;
  readonly name: string;
}

/** The words without any white space: 国 务 院 → 国务院. */
export function compact(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The organs of the 署名, in its order. */
export function issuerNames({ elements }: Pick<Draft | Part, "elements">): readonly string[] {
  return (elements.issuerName ?? []).map(({ text }) => compact(text));
}

/** 标题 in one piece, line ends and the spaces that stretch a line (东 丽 区) taken out; empty where there is none. */
export function titleText({ elements }: Pick<Draft | Part, "elements">): string {
  return joinedTitle((elements.title ?? []).map(({ text }) => text));
}

/** Title lines put together: spaces between two ideographs are setting, those between other characters are words. */
export function joinedTitle(lines: readonly string[]): string {
  const joined = lines.reduce(
    (title, line) => title + (/\w$/.test(title) && /^\w/.test(line) ? " " : "") + line,
    "",
  );
  const title = joined.trim();
  if (!/\s/.test(title)) return title;
  return title.replace(/(\S)\s+(?=(\S))/g, (_, before: string, after: string) =>
    isLatin(before) && isLatin(after) ? `${before} ` : before,
  );
}

function isLatin(char: string): boolean {
  return char > " " && char <= "~";
}

const numberPattern =
  /^([\u3400-\u9fff\s]{0,20}?)\s*([〔［[（(【〖{〈]?)\s*(\d{2,4}|[×xX*＊_＿○〇]{1,4}|[〇○零一二三四五六七八九]{4}|)\s*年?\s*([〕］\]）)】〗}〉]?)\s*(第?)\s*(\d*|[×xX*＊_＿○〇\s]*)\s*(号?)$/;

/** Takes a 发文字号 apart, misformed ones too; undefined where the words are no such thing (第5号, 2026年第1号). */
export function documentNumberParts(text: string): DocumentNumberParts | undefined {
  const match = numberPattern.exec(halfwidthDigits(text.trim()));
  if (!match) return undefined;
  const [, code = "", open = "", year = "", close = "", prefix = "", serial = "", suffix = ""] = match;
  if (!isNumberShape(compact(code), open, close, year, serial + suffix)) return undefined;
  return { issuerCode: compact(code), open, close, year, prefix, serial: serial.trim(), suffix };
}

/** Brackets round a year make the number; with one or none of them, only a code, a year and 号 do. */
function isNumberShape(code: string, open: string, close: string, year: string, rest: string): boolean {
  if (/[第年月日号]/.test(code)) return false;
  if (open !== "" && close !== "") return rest !== "" && (code !== "" || year !== "");
  return code.length >= 2 && /^\d{4}$/.test(year) && rest.endsWith("号");
}

const chineseDigits = "〇一二三四五六七八九";

const arabicDate =
  /^(\d{2,4}|[×xX*＊_＿○〇]{1,4}|)年(\d{1,2}|[×xX*＊_＿○〇]{1,4}|)(?:月(?:(\d{1,2}|[×xX*＊_＿○〇]{1,4}|)[日号]?)?)?$/;
const separatedDate = /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/;
const chineseDate =
  /^([〇○零Ｏ0一二三四五六七八九]{2,4})年(?:([正元〇○零十一二三四五六七八九]{1,3}|[×xX*＊_＿]{1,4}|)月(?:([廿卅〇○零十一二三四五六七八九]{1,4}|[×xX*＊_＿]{1,4}|)[日号]?)?)?$/;
const mixedDate =
  /^(\d{2,4})年([正元〇○零十一二三四五六七八九]{1,3})月(?:([廿卅〇○零十一二三四五六七八九]{1,4}|\d{1,2})[日号]?)?$/;

/** Reads words that are a date and nothing else; undefined for anything more or less. Says nothing of whether the day exists. */
export function parseDate(text: string): WrittenDate | undefined {
  if (text.length > 40) return undefined;
  const words = halfwidthDigits(compact(text));
  const arabic = arabicDate.exec(words);
  if (arabic && /月/.test(words)) return writtenDate("阿拉伯", arabic[1], arabic[2], arabic[3]);
  const separated = separatedDate.exec(words);
  if (separated) return writtenDate("阿拉伯", separated[1], separated[3], separated[4]);
  const chinese = chineseDate.exec(words) ?? mixedDate.exec(words);
  if (chinese && /月/.test(words)) return writtenDate("汉字", chinese[1], chinese[2], chinese[3]);
  return undefined;
}

function writtenDate(
  numerals: "阿拉伯" | "汉字",
  yearWords = "",
  monthWords = "",
  dayWords = "",
): WrittenDate {
  const year = yearValue(yearWords);
  const month = chineseNumber(monthWords);
  const day = chineseNumber(dayWords);
  const complete = yearWords.length === 4 && year !== undefined && month !== undefined && day !== undefined;
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    numerals,
    complete,
  };
}

function yearValue(words: string): number | undefined {
  const digits = [...words].map((char) => {
    if (/\d/.test(char)) return char;
    const value = chineseDigits.indexOf("○零Ｏ".includes(char) ? "〇" : char);
    return value < 0 ? "" : String(value);
  });
  return digits.length > 0 && digits.every((digit) => digit !== "") ? Number(digits.join("")) : undefined;
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 → 12, 一百零六 → 106, 12 → 12; undefined for words that are no whole number below ten thousand. */
export function chineseNumber(words: string): number | undefined {
  if (/^\d{1,4}$/.test(words)) return Number(words);
  if (!/^[〇○零一二三四五六七八九十百千廿卅正元两]+$/.test(words)) return undefined;
  if (/^[正元]$/.test(words)) return 1;
  let total = 0;
  let digit = 0;
  for (const char of words.replace("廿", "二十").replace("卅", "三十")) {
    const scale = scales[char];
    if (scale === undefined) {
      digit = "○零".includes(char) ? 0 : char === "两" ? 2 : chineseDigits.indexOf(char);
    } else {
      total += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

/** ２０２６ → 2026: some input methods leave full-width digits. Keeps every offset. */
export function halfwidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

const listHead = /^(?:主\s*送|抄\s*送|抄\s*报|分\s*送|发\s*送|报\s*送|报|送|发)\s*[：:]/;

/** The organs of a 主送 or 抄送 line, in order: split at 、，； outside brackets, the line's head and closing mark left out. */
export function organsIn(recipientsText: string): readonly string[] {
  const list = recipientsText
    .trim()
    .replace(listHead, "")
    .replace(/[：:。.；;，,\s]+$/, "");
  const organs: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at++) {
    const char = list.charAt(at);
    if ("（(《“".includes(char) && char !== "") depth++;
    else if ("）)》”".includes(char) && char !== "") depth--;
    if (at < list.length && (depth > 0 || !"、，；,;\n".includes(char))) continue;
    const organ = compact(list.slice(from, at));
    if (organ !== "") organs.push(organ);
    from = at + 1;
  }
  return organs;
}

const listPrefix = /^附\s*件?\s*[：:]?\s*/;
/** 1. and what people write for it: 1、 （1） ① 一、 附件2：. Digits with no mark after them belong to the name (12345热线). */
const itemNumber =
  /^(?:附\s*件\s*)?(?:(\d{1,3})(?:\s*[.．、，,:：)）]|(?=\s))|[（(]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|([一二三四五六七八九十]{1,3})[、.．]|([①-⑳]))[\s、.．]*/;

/** The entries of 附件说明, wrapped lines joined to the entry they continue; marks after a name are left out. */
export function listedAttachments(stretches: readonly Stretch[]): readonly ListedAttachment[] {
  const items: { number?: number; name: string }[] = [];
  stretches.forEach(({ text }, index) => {
    const words = halfwidthDigits(index === 0 ? text.replace(listPrefix, "") : text).trim();
    const [written = "", ...shapes] = itemNumber.exec(words) ?? [];
    const number = itemValue(shapes.find((shape) => shape !== undefined) ?? "");
    const last = items.at(-1);
    if (number !== undefined) items.push({ number, name: words.slice(written.length) });
    else if (last) last.name += words;
    else if (words !== "") items.push({ name: words });
  });
  return items.map((item) => ({ ...item, name: item.name.replace(/[。；;，,、.\s]+$/, "") }));
}

function itemValue(number: string): number | undefined {
  return /^[①-⑳]$/.test(number) ? number.charCodeAt(0) - 0x245f : chineseNumber(number);
}
