import { compact } from "../elements";
import { closesOtherTitle, typeOfTitle } from "./document-type";
import { headingNumber } from "./heading-number";

const label =
  /^(?:会议)?(?:时\s*间|地\s*点|主\s*持|出\s*席|列\s*席|参\s*加|记\s*录|联系人|抄\s*送)(?:人员|人)?\s*[：:]/;

/** Whether a line may be (a line of) a title: no sentence, no numbered heading, no label. */
export function mayBeTitle(text: string): boolean {
  if (text.length > 120 || /[：:？?]$/.test(text) || headingNumber(text)) return false;
  if (label.test(text)) return false;
  const sentenceMark = text.search(/[。；;！？]/);
  if (sentenceMark < 0) return text.length <= 50 || closesTitle(text);
  // A title wrongly ended with 。 or ； is a title still; a sentence that happens to end in 通知 is not one.
  return (
    sentenceMark === text.length - 1 &&
    text.length <= 60 &&
    /关于/.test(text) &&
    typeOfTitle(text) !== undefined
  );
}

/** The words end as a title ends. */
export function closesTitle(text: string): boolean {
  return typeOfTitle(text) !== undefined || closesOtherTitle(text);
}

/** In one pair of round brackets from end to end, or the first line of such. */
export function opensBracket(text: string): boolean {
  return /^[（(]/.test(text);
}

/** How many lines from `index` a bracketed remark takes; 0 where the brackets never close within `limit` lines. */
export function bracketedLines(
  texts: (index: number) => string | undefined,
  index: number,
  limit: number,
): number {
  let depth = 0;
  for (let count = 0; count < limit; count++) {
    const text = texts(index + count);
    if (text === undefined || (count === 0 && !opensBracket(text))) return 0;
    for (const char of text) depth += "（(".includes(char) ? 1 : "）)".includes(char) ? -1 : 0;
    if (depth <= 0) return /[）)][。]?$/.test(text) ? count + 1 : 0;
  }
  return 0;
}

/** Words to compare names by: no spaces, no book-title or quotation marks, no trial mark after it. */
export function nameKey(text: string): string {
  return compact(text)
    .replace(/[《》〈〉“”‘’"]/g, "")
    .replace(/[(（](?:试行|暂行|草案|修订|修订版)[)）]$/, "");
}
