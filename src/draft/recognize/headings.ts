import type { Heading, NumberKind, Paragraph } from "../draft";
import { compact } from "../elements";
import { bareHeadingNumber, headingNumber, type HeadingNumber } from "./heading-number";

/** Paragraphs `from..to` numbered as one document: a part, or an attachment. */
export interface NumberedStretch {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

interface Numbered extends HeadingNumber {
  readonly paragraph: number;
  /** Where the typed number begins; absent for an automatic one. */
  readonly at?: number;
  readonly label: string;
  readonly bare: boolean;
}

/** The numbered headings and items of one stretch, tables and tables of contents left out, with their levels. */
export function headingsIn(paragraphs: readonly Paragraph[], stretch: NumberedStretch): readonly Heading[] {
  const numbered: Numbered[] = [];
  for (let index = stretch.from; index < stretch.to; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.place.kind !== "body") continue;
    if (isContentsTitle(paragraph)) index = lastOfContents(paragraphs, index, stretch.to);
    else if (!isContentsEntry(paragraph)) pushNumbered(numbered, paragraph, index);
  }
  const decimals = numbered.some(({ depth }) => depth > 1);
  const used = numbered.filter(({ bare }) => decimals || !bare);
  const ranks = [...new Set(used.map(rankOf))].sort((a, b) => a - b);
  return used.map((one) => heading(paragraphs, one, ranks.indexOf(rankOf(one)) + 1, stretch.part));
}

function pushNumbered(numbered: Numbered[], paragraph: Paragraph, index: number): void {
  const { text, label } = paragraph;
  if (label !== undefined) {
    const automatic = headingNumber(label);
    if (automatic) numbered.push({ ...automatic, paragraph: index, label, bare: false });
    if (automatic) return;
  }
  const words = text.trimStart();
  const typed = headingNumber(words);
  const found = typed ?? bareHeadingNumber(words);
  if (!found) return;
  const at = text.length - words.length;
  numbered.push({ ...found, paragraph: index, at, label: words.slice(0, found.length), bare: !typed });
}

const contentsTitle = /^\s*目\s*[录次]\s*$/;

function isContentsTitle({ text }: Paragraph): boolean {
  return text.length <= 12 && contentsTitle.test(text);
}

function isContentsEntry({ format, text }: Paragraph): boolean {
  if (format.styleName !== undefined && /^(?:toc|目录)\s*\d/i.test(format.styleName)) return true;
  const end = text.slice(-40).trimEnd();
  return /\d/.test(end.slice(-1)) && /(?:…{2,}|\.{6,}|·{6,})\s*\d{1,4}$/.test(end);
}

const longestContents = 400;

/** A table of contents runs until its first entry comes again as the heading it announces. */
function lastOfContents(paragraphs: readonly Paragraph[], index: number, to: number): number {
  let first: string | undefined;
  for (let next = index + 1; next < Math.min(to, index + longestContents); next++) {
    const entry = entryKey(paragraphs[next]);
    if (entry === "") continue;
    if (first === undefined) first = entry;
    else if (entry === first) return next - 1;
  }
  return index;
}

function entryKey(paragraph: Paragraph | undefined): string {
  if (!paragraph || paragraph.text.length > 120) return "";
  return compact((paragraph.label ?? "") + paragraph.text).replace(/[.…·]{2,}\d*$|\d+$/, "");
}

const ranks: Readonly<Record<NumberKind, number>> = {
  编: 0,
  章: 1,
  节: 2,
  条: 3,
  "一、": 4,
  其他: 5,
  "（一）": 11,
  "1.": 12,
  "（1）": 13,
  "①": 14,
  "第一、": 15,
  一是: 16,
};

/** The order of kinds; decimals (1.2.3) by their depth below 一、, a bare 1） under all else. */
function rankOf({ kind, depth, bare }: Numbered): number {
  if (kind === "其他" && depth === 1 && !bare) return 17;
  return ranks[kind] + (kind === "其他" ? depth - 1 : 0);
}

function heading(paragraphs: readonly Paragraph[], one: Numbered, level: number, part: number): Heading {
  const { paragraph, kind, value, label, at } = one;
  const text = paragraphs[paragraph]?.text ?? "";
  const from = at === undefined ? 0 : at + one.length;
  const title = titleRange(text, from);
  return {
    paragraph,
    kind,
    value,
    level,
    ...(at !== undefined && { number: { paragraph, from: at, to: at + one.length } }),
    label,
    title: { paragraph, from: title.from, to: title.to },
    apart: title.apart,
    part,
  };
}

/** The whole line with its closing mark where the heading is alone, else the lead sentence without it. */
function titleRange(
  text: string,
  after: number,
): { readonly from: number; readonly to: number; readonly apart: boolean } {
  const from = after + text.slice(after).length - text.slice(after).trimStart().length;
  const end = text.trimEnd().length;
  const mark = leadEnd(text, from);
  if (mark === undefined || text.slice(mark + 1, end).trim() === "")
    return { from, to: Math.max(from, end), apart: true };
  return { from, to: mark, apart: false };
}

const longestLabelTitle = 16;

/** Where the lead sentence ends: 。！？ outside brackets, or the ： of a short lead (一、元旦：…). */
function leadEnd(text: string, from: number): number | undefined {
  let depth = 0;
  marks.lastIndex = from;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const { 0: mark, index } = found;
    if ("（(《“".includes(mark)) depth++;
    else if ("）)》”".includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (!"：:".includes(mark) || index - from <= longestLabelTitle)) return index;
  }
  return undefined;
}

const marks = /[（(《“）)》”。！？\n：:]/g;
