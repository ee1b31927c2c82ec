import { compact, parseDate } from "../elements";
import { type Found, piece, whole } from "./found";
import type { Line } from "./lines";
import { areAllAddressees, looksLikeOrgan } from "./organs";

/** 版记: lines `start..` to the end of those given. */
export interface Colophon {
  readonly start: number;
  readonly found: readonly Found[];
}

const copied =
  /^抄\s*[送报]\s+\S|^(?:抄\s*[送报]|分\s*送|发\s*送|报\s*送|呈\s*[报送]|本期[发送报]|[报送发])\s*[：:]/;
const addressed = /^主\s*送\s*[：:]/;
const printed =
  /^(.*?)[\s，,]*((?:\d{2,4}|[×xX〇○零一二三四五六七八九]{2,4}|)\s*年.{1,16}?)\s*(?:印发|印制|印)$/;
const extra =
  /^(?:[（(]?\s*共?印\s*[\d×\s]+份\s*[）)]?|(?:校对|打字|打印|责任编辑|编辑|审核|责编|核稿|主题词|存档)[人]?\s*[：:].*)$/;
const mostContinued = 8;

/** 版记 at the end of lines `from..to`: 抄送 lines with those they run over, 印发机关 and 印发日期. Words alone decide. */
export function readColophon(lines: readonly Line[], from: number, to: number): Colophon {
  let start = to;
  let told = false;
  for (let index = to - 1; index >= from && start - index <= mostContinued + 1; index--) {
    const line = lines[index];
    if (!line) break;
    if (isOpening(line, lines[index + 1], index + 1 < to)) {
      start = index;
      told ||= !extra.test(line.text);
    } else if (!mayRunOver(line.text)) break;
  }
  return told ? { start, found: readColophonLines(lines.slice(start, to)) } : { start: to, found: [] };
}

/** 版记 standing wrongly before the attachments, from line `from`: how many lines of it there are is `start` less `from`. */
export function readColophonBelow(lines: readonly Line[], from: number, to: number): Colophon {
  let end = from;
  while (end < to && isNext(lines, from, end, to)) end++;
  return { start: end, found: readColophonLines(lines.slice(from, end)) };
}

function isNext(lines: readonly Line[], from: number, index: number, to: number): boolean {
  const line = lines[index];
  if (!line) return false;
  return (
    isOpening(line, lines[index + 1], index + 1 < to) ||
    (index > from && mayRunOver(line.text) && copied.test(lines[from]?.text ?? ""))
  );
}

function isOpening({ text }: Line, next: Line | undefined, hasNext: boolean): boolean {
  if (text.length > 2000) return false;
  if (copied.test(text) || addressed.test(text) || extra.test(text) || isPrinted(text)) return true;
  return (
    hasNext && next !== undefined && looksLikeOrgan(text) && isPrinted(next.text) && !printingUnit(next.text)
  );
}

function isPrinted(text: string): boolean {
  const match = text.length <= 80 ? printed.exec(text) : undefined;
  return match?.[2] !== undefined && parseDate(match[2]) !== undefined;
}

function printingUnit(text: string): string {
  return (printed.exec(text)?.[1] ?? "").trim();
}

/** A line of a list begun above: names, or the list's last. */
function mayRunOver(text: string): boolean {
  return (
    text.length <= 200 &&
    !/[；;：:]|。./.test(text) &&
    (areAllAddressees(text) || /^[^。]{1,60}[，、。]$/.test(text))
  );
}

/** The elements on lines that are known to be of a 版记. */
function readColophonLines(lines: readonly Line[]): readonly Found[] {
  const found: Found[] = [];
  let list: "copyRecipients" | "mainRecipients" | undefined;
  lines.forEach((line, index) => {
    if (copied.test(line.text)) list = "copyRecipients";
    else if (addressed.test(line.text)) list = "mainRecipients";
    else if (isPrinted(line.text) || extra.test(line.text) || isOpening(line, lines[index + 1], true))
      list = undefined;
    if (list) found.push(whole(list, line));
    else found.push(...readPrinting(line, lines[index + 1]));
  });
  return found;
}

function readPrinting(line: Line, next: Line | undefined): readonly Found[] {
  const match = isPrinted(line.text) ? printed.exec(line.text) : undefined;
  if (!match) {
    const isUnit = looksLikeOrgan(line.text) && next !== undefined && isPrinted(next.text);
    return isUnit ? [whole("printingOffice", line)] : [];
  }
  const [, unit = "", date = ""] = match;
  const at = line.text.indexOf(date, unit.length);
  const dated = piece("printDate", line, at, at + date.length);
  return compact(unit) === "" ? [dated] : [piece("printingOffice", line, 0, unit.length), dated];
}
