import { preferredWord } from "../linter/rules/preferred-word";
import { readCsv } from "../routing/csv";
import { type Fault, faultInWords } from "../routing/fault";
import type { Pack } from "./pack";
import { runsIn } from "./pack-rules";

/** Words as a unit does not want them, and what it writes instead. */
export type WordList = Readonly<Record<string, string>>;

/** A word list, or every fault in it: a Chinese sentence each, naming file, row and mending. */
export type ReadWordList =
  | { readonly kind: "words"; readonly words: WordList }
  | { readonly kind: "faults"; readonly faults: readonly [string, ...string[]] };

/**
 * Reads a unit's own word list: a row a word, 不用的写法 then 改用的写法, and what the list's keeper wants to remember.
 * `.csv` as WPS and Excel write it, or text with the two parted by a comma, a tab or an arrow. A first row of headings
 * and rows that start with # are passed over.
 */
export function readWordList(file: string, text: string): ReadWordList {
  const { records, faults: broken } = readCsv(file, /\.csv$/i.test(file) ? text : text.replace(parters, ","));
  const words = new Map<string, string>();
  const faults: Fault[] = [...broken];
  for (const { row, cells } of records) {
    const [wrong = "", right = ""] = cells;
    if (wrong.startsWith("#") || (row === 1 && headings.has(wrong))) continue;
    const message = faultOf(wrong, right, words.get(wrong));
    if (message === undefined) words.set(wrong, right);
    else faults.push({ file, row, message });
  }
  if (words.size === 0 && faults.length === 0)
    faults.push({ file, message: "里面没有词，请每行写一对：不用的写法,改用的写法。" });
  const [first, ...others] = faults.map(faultInWords);
  return first === undefined
    ? { kind: "words", words: Object.fromEntries(words) }
    : { kind: "faults", faults: [first, ...others] };
}

/**
 * The pack with a unit's words added to its own; they are found by the rule on preferred words. Where the pack does not run
 * that rule the unit's words are looked for all the same, and no others.
 */
export function withWords(pack: Pack, words: WordList): Pack {
  const { id, defaults } = preferredWord;
  const setting = pack.ruleSettings[id];
  const isRun = runsIn(pack, preferredWord);
  const known = isRun ? setting?.options?.more : undefined;
  const more = { ...defaults.more, ...(typeof known === "object" ? known : {}), ...words };
  const options = { ...setting?.options, more, ...(isRun ? {} : { words: {} }) };
  const settings = { ...setting, off: false, options };
  return { ...pack, ruleSettings: { ...pack.ruleSettings, [id]: settings } };
}

/** What parts the two in a text file; a full-width comma is what a Chinese keyboard types. */
const parters = /[ \u3000]*(?:[\t，]|→|=>)[ \u3000]*/g;
const headings = new Set(["不用的写法", "写法", "错误写法", "原词", "wrong"]);

/** A word of one character stands in many others, and one that comes back in its own mending would be found for ever. */
function faultOf(wrong: string, right: string, known: string | undefined): string | undefined {
  if (wrong === "") return "缺不用的写法，请补上。";
  if (right === "") return `“${wrong}”没有写改成什么，请在第二格补上。`;
  if ([...wrong].length < 2) return `“${wrong}”只有一个字，别的词里也会有，请写成完整的词。`;
  if (right.includes(wrong)) return `“${right}”里还有“${wrong}”，改了还会再报，请换一种写法。`;
  if (known !== undefined && known !== right) return `“${wrong}”前面已写改为“${known}”，请只留一个。`;
  return undefined;
}
