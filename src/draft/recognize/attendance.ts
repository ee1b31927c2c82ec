import { parseDate } from "../elements";
import { type Found, piece, whole } from "./found";
import type { Line } from "./lines";
import { headingNumber } from "./heading-number";

const present =
  /^(?:主\s*持|出\s*席|列\s*席|请\s*假|缺\s*席|参\s*加|参\s*会|与\s*会|记\s*录)(?:人员|单位|人|者|领导|同志)?\s*[：:]/;
const time = /^(?:会议)?时\s*间\s*[：:]\s*/;

/** 出席、列席、请假 (and 主持、记录) lines of a 纪要 in lines `from..to`, with the lines their lists run over. */
export function readAttendance(lines: readonly Line[], from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  let open = false;
  for (const line of lines.slice(from, to)) {
    open = present.test(line.text) || (open && runsOver(line.text));
    if (open) found.push(whole("attendance", line));
  }
  return found;
}

function runsOver(text: string): boolean {
  return text.length <= 120 && !/[。：:；]./.test(text) && !headingNumber(text) && !/[。：:]$/.test(text);
}

/** The first line of attendance that stands at the very end, after the text; `to` where none does. */
export function attendanceAtEnd(lines: readonly Line[], from: number, to: number): number {
  let start = to;
  for (let index = to - 1; index > from; index--) {
    const text = lines[index]?.text ?? "";
    if (present.test(text)) start = index;
    else if (!runsOver(text) || start - index > 6) break;
  }
  return start;
}

/** The meeting's date, on its 时间 line. */
export function meetingDate(lines: readonly Line[], from: number, to: number): readonly Found[] {
  for (const line of lines.slice(from, Math.min(to, from + 12))) {
    const label = time.exec(line.text);
    const date = label && /^[^日]{4,14}日/.exec(line.text.slice(label[0].length));
    if (label && date && parseDate(date[0])) {
      return [piece("documentDate", line, label[0].length, label[0].length + date[0].length)];
    }
  }
  return [];
}
