import { compact } from "../elements";
import { type Found, whole } from "./found";
import { headingNumber } from "./heading-number";
import type { Line } from "./lines";
import { areAllAddressees, isAddressees, looksLikeOrgan } from "./organs";

/** 主送机关 as they were found, and the line after them. */
export interface Recipients {
  readonly found: readonly Found[];
  readonly next: number;
}

const longestList = 6;

/**
 * 主送机关 at line `from`, right under the title or the number. With its colon, a list of organs or people; without,
 * every word of it must be an addressee, running text must follow, and it must not be the issuer's own name.
 */
export function readRecipients(
  lines: readonly Line[],
  from: number,
  to: number,
  issuers: readonly string[],
): Recipients {
  const numbered = headingNumber(lines[from]?.text ?? "") !== undefined;
  const end = numbered
    ? from
    : (withColon(lines, from, to) ?? withoutColon(lines, from, to, issuers) ?? from);
  return { found: lines.slice(from, end).map((line) => whole("mainRecipients", line)), next: end };
}

/** A list may take several lines, each but the last ending with 、 or ，. */
function withColon(lines: readonly Line[], from: number, to: number): number | undefined {
  let list = "";
  for (let index = from; index < Math.min(to, from + longestList); index++) {
    const text = lines[index]?.text ?? "";
    list += text;
    if (/[：:]$/.test(text)) return isAddressees(list) && !/[：:]./.test(list) ? index + 1 : undefined;
    if (!/[、，,]$/.test(text)) return undefined;
  }
  return undefined;
}

function withoutColon(
  lines: readonly Line[],
  from: number,
  to: number,
  issuers: readonly string[],
): number | undefined {
  const [line, next] = [lines[from], lines[from + 1]];
  if (!line || !next || from + 1 >= to || line.inCell || line.text.length > 120) return undefined;
  const list = line.text.replace(/[，,；;。]$/, "");
  if (!areAllAddressees(list) || !isRunningText(next.text)) return undefined;
  if (!/[、，,]/.test(list) && !isSuperior(compact(list))) return undefined;
  return issuers.includes(compact(list)) ? undefined : from + 1;
}

/** A lone organ under a title is as often the author; only a government, a committee or 各… is taken for the addressee. */
function isSuperior(name: string): boolean {
  return (
    /^(?:各|有关)/.test(name) ||
    (looksLikeOrgan(name) && /(?:人民政府|政府办公[室厅]|[市区县]委|国务院)$/.test(name))
  );
}

function isRunningText(text: string): boolean {
  return text.length >= 10 && /[。：:，]/.test(text);
}
