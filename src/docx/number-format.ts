/**
 * A number as Word prints it in one of its numbering formats (`ST_NumberFormat`, ISO/IEC 29500-1 § 17.18.59);
 * `undefined` for a format that is not known here, so that nobody takes a guess for what stands on the page.
 */
export function formatNumber(value: number, format: string): string | undefined {
  if (format === "none") return "";
  const writer = writers.get(format);
  if (!writer) return undefined;
  // The sets begin at 1: a level that starts at 0 prints a plain 0, save where digits are replaced one by one.
  return value < 1 && !positional.has(format) ? String(value) : writer(value);
}

type Writer = (value: number) => string;

const circled = oneOf("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const positional = new Set([
  "decimal",
  "decimalZero",
  "decimalHalfWidth",
  "decimalFullWidth",
  "decimalFullWidth2",
]);

/** 一百零一: the zero is written, the one is written. 百一: neither is. */
interface Counting {
  readonly digits: string;
  readonly units: string;
  readonly writesZero: boolean;
  readonly writesOne: boolean;
  /** 十一 rather than 一十一 at the head of the number. */
  readonly shortTen: boolean;
}

const simplified: Counting = {
  digits: "零一二三四五六七八九",
  units: "十百千万亿",
  writesZero: true,
  writesOne: true,
  shortTen: true,
};
const traditional: Counting = { ...simplified, units: "十百千萬億" };
const japanese: Counting = { ...simplified, units: "十百千万億", writesZero: false, writesOne: false };
const legalSimplified: Counting = {
  ...simplified,
  digits: "零壹贰叁肆伍陆柒捌玖",
  units: "拾佰仟万亿",
  shortTen: false,
};
const legalTraditional: Counting = {
  ...legalSimplified,
  digits: "零壹貳參肆伍陸柒捌玖",
  units: "拾佰仟萬億",
};
const legalJapanese: Counting = {
  ...legalSimplified,
  digits: "零壱弐参四伍六七八九",
  units: "拾百阡萬億",
  writesZero: false,
};

const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["decimal", String],
  ["decimalHalfWidth", String],
  ["decimalZero", (value) => (value < 10 ? `0${value}` : String(value))],
  ["decimalFullWidth", digitByDigit("０１２３４５６７８９")],
  ["decimalFullWidth2", digitByDigit("０１２３４５６７８９")],
  ["decimalEnclosedCircle", circled],
  ["decimalEnclosedCircleChinese", oneOf("①②③④⑤⑥⑦⑧⑨⑩")],
  ["decimalEnclosedParen", oneOf("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")],
  ["decimalEnclosedFullstop", oneOf("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")],
  ["ideographEnclosedCircle", oneOf("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")],
  ["ideographDigital", digitByDigit("〇一二三四五六七八九")],
  ["japaneseDigitalTenThousand", digitByDigit("〇一二三四五六七八九")],
  ["taiwaneseDigital", digitByDigit("○一二三四五六七八九")],
  ["koreanDigital2", digitByDigit("零一二三四五六七八九")],
  ["chineseCounting", shortCounting("○一二三四五六七八九")],
  ["taiwaneseCounting", shortCounting("○一二三四五六七八九")],
  ["chineseCountingThousand", counting(simplified)],
  ["taiwaneseCountingThousand", counting(traditional)],
  ["japaneseCounting", counting(japanese)],
  ["chineseLegalSimplified", counting(legalSimplified)],
  ["ideographLegalTraditional", counting(legalTraditional)],
  ["japaneseLegal", counting(legalJapanese)],
  ["ideographTraditional", oneOf(stems)],
  ["ideographZodiac", oneOf(branches)],
  ["ideographZodiacTraditional", sexagenary],
  ["upperRoman", roman],
  ["lowerRoman", (value) => roman(value).toLowerCase()],
  ["upperLetter", letters],
  ["lowerLetter", (value) => letters(value).toLowerCase()],
  ["ordinal", ordinal],
  ["numberInDash", (value) => `- ${value} -`],
  ["hex", (value) => value.toString(16).toUpperCase()],
]);

/** Past the end of a set Word goes on in plain digits (§ 17.18.59). */
function oneOf(set: string): Writer {
  const glyphs = [...set];
  return (value) => glyphs[value - 1] ?? String(value);
}

function digitByDigit(digits: string): Writer {
  return (value) => Array.from(String(value), (digit) => digits[Number(digit)] ?? digit).join("");
}

/** 九十九, and from a hundred on digit by digit: 一○○. */
function shortCounting(digits: string): Writer {
  const each = digitByDigit(digits);
  const spelled = counting({ ...simplified, digits });
  return (value) => (value < 100 ? spelled(value) : each(value));
}

function counting(style: Counting): Writer {
  return (value) => {
    const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
    let text = "";
    groups.forEach((group, index) => {
      if (group === 0) return;
      const gap = text !== "" && group < 1000 && style.writesZero ? style.digits[0] : "";
      const unit = index === 2 ? "" : style.units[4 - index];
      text += `${gap}${belowTenThousand(group, style, text === "")}${unit}`;
    });
    return text;
  };
}

function belowTenThousand(value: number, style: Counting, leads: boolean): string {
  let text = "";
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    if (gap && style.writesZero) text += style.digits.charAt(0);
    gap = false;
    const elided =
      digit === 1 &&
      place > 0 &&
      (!style.writesOne || (place === 1 && text === "" && leads && style.shortTen));
    text += (elided ? "" : style.digits.charAt(digit)) + style.units.charAt(place - 1);
  }
  return text;
}

function sexagenary(value: number): string {
  return value > 60 ? String(value) : `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}`;
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Past 32,767 Word's own counter ends: plain digits, rather than a row of M without end. */
function roman(value: number): string {
  if (value > 32767) return String(value);
  let text = "";
  let rest = value;
  for (const [size, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value > 32767) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function ordinal(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
