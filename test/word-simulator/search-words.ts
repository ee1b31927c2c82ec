import { WordError } from "./word-error";

/** Word looks for no more characters than these. */
const longestSearch = 255;

/** What a search for `needle` looks for: its codes (^t) as the characters they mean. Throws WordError as Word does. */
export function unescapedSearch(needle: string): string {
  if (needle === "" || needle.length > longestSearch) throw new WordError("SearchStringInvalidOrTooLong");
  return needle.replace(/\^(.?)/g, (_, code: string) => {
    const meant = searchCodes[code];
    if (meant === undefined) throw new WordError("SearchStringInvalidOrTooLong");
    return meant;
  });
}

const searchCodes: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", m: "\f", n: "\u000E" };

/** Words as Find compares them: width, slant of quotation marks and, unless asked for, case make no difference. */
export function folded(text: string, matchCase: boolean): string {
  const narrow = text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
  return matchCase ? narrow : narrow.toLowerCase();
}
