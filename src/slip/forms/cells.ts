import { citedAfter } from "../../regulations/basis-in-words";
import type { Chain } from "../../routing/chain";
import type { Countersigner } from "../countersigners";
import { fitted, line, type Room, type SheetCell, type SheetLine, smallSizePt } from "../sheet";
import type { SigningBox } from "../signing-boxes";
import type { Slip } from "../slip";

/** 规则52 asks for all three of every box. */
const hint = "请签署明确意见、姓名和日期";
const shortHint = "意见、姓名、日期";

/** A box to sign in, empty but for what is printed in it. */
export function signedCell(span: number, label: string, ...words: readonly string[]): SheetCell {
  const lines = words.map((each) => line(each, smallSizePt));
  return { span, label, lines, signed: true, hint: span >= 3 ? hint : shortHint };
}

/**
 * A box for a step of the chain, with its post and its place in annex 1; one that is not in the chain says so, where there is
 * a chain at all.
 */
export function boxCell(
  span: number,
  label: string,
  box: SigningBox | undefined,
  { steps }: Pick<Chain, "steps">,
): SheetCell {
  if (box) return signedCell(span, label, postOf(box));
  return signedCell(span, label, ...(steps.length > 0 ? ["（签批顺序中没有这一环节）"] : []));
}

/** The box of the one who signs; a chain that is not decided says so where the pen is. */
export function signerCell(span: number, label: string, { boxes, chain }: Slip): SheetCell {
  if (chain.steps.length === 0) return signedCell(span, label, "（由谁签没有定下来，见附页1）");
  const cell = boxCell(span, label, boxes.signing, chain);
  const open = chain.kind === "provisional" ? [line("（暂定，尚缺事实见附页1）", smallSizePt)] : [];
  return { ...cell, lines: [...(cell.lines ?? []), ...open] };
}

/** ④分管副区长　孙立（审批，可省） */
export function postOf({ post, person, order, optional, action }: SigningBox): string {
  const named = person === undefined ? post : `${post}　${person}`;
  const does = [...(action === "签发" ? [] : [action]), ...(optional ? ["可省"] : [])].join("，");
  return `${circled(order)}${named}${does === "" ? "" : `（${does}）`}`;
}

/** ① to ⑳, as the order of signing is marked in the boxes. */
export function circled(order: number): string {
  return order >= 1 && order <= 20 ? String.fromCharCode(0x245f + order) : `(${order})`;
}

/** More than these go to an annex. */
export const mostLeaders = 3;
const mostCountersigners = 4;

/** 1. 区财政局　　签名　　月　日: one line for each unit, in a size that holds all of it; empty where none does. */
export function unitLine(name: string, index: number): SheetLine {
  const text = `${index + 1}. ${name}`;
  const room = { span: 6, lines: 1, largestPt: smallSizePt, shorten: () => "" };
  const whole = fitted(`${text}${unitSignature}`, room);
  return { ...whole, text: whole.text === "" ? "" : text, right: unitSignature, heightMm: 8 };
}

const unitSignature = "签名　　　　月　日";

/** Whether the units go to an annex: more than four, or a name the box cannot hold whole. */
export function needAnnex(countersigners: readonly Countersigner[]): boolean {
  return (
    countersigners.length > mostCountersigners ||
    countersigners.some(({ name }, index) => unitLine(name, index).text === "")
  );
}

/** The leaders' boxes side by side; more than three go to an annex, where each has a row to sign in. */
export function leaderCells(
  label: string,
  { boxes: { leaders: boxes }, chain }: Slip,
  annex: string,
): readonly SheetCell[] {
  if (boxes.length === 0) return [boxCell(6, label, undefined, chain)];
  if (boxes.length > mostLeaders)
    return [{ span: 6, label, lines: [line(`共${boxes.length}位，见${annex}`)] }];
  return boxes.map((box) => boxCell(6 / boxes.length, label, box, chain));
}

/** A list as the draft writes it; one too long is cut between two names: 区财政局，区水务局等，见文稿. */
export function listLine(text: string, room: Pick<Room, "span" | "lines">, none: string): SheetLine {
  if (text === "") return line(none);
  return fitted(text, { ...room, shorten: (mostEm) => shortened(text, mostEm) });
}

function shortened(text: string, most: number): string {
  const tail = "等，见文稿";
  const head = text.slice(0, Math.max(0, most - tail.length));
  const end = Math.max(...["，", "、", "；", ","].map((mark) => head.lastIndexOf(mark)));
  return `${end > 0 ? head.slice(0, end) : head}${tail}`;
}

/** 1. 明细表；2. 测算表 */
export function attachmentsText({ attachments }: Slip): string {
  if (attachments.length < 2) return attachments.join("");
  return attachments.map((name, index) => `${index + 1}. ${name}`).join("；");
}

/**
 * 正文6页、3126字（Word计法），上限10页、5000字（规则第五十五条）; with what it carries counted apart: 通知126字（上限5000字）、所附文件
 * 4126字（上限5000字），Word计法；共8页，上限10页（规则第五十五条）.
 */
export function lengthText(slip: Slip): string {
  return slip.length.enclosed.length > 0 ? lengthOfParts(slip) : lengthOfOne(slip);
}

function lengthOfParts({ length, register, documentType }: Slip): string {
  const { words, pages, wordLimit, pageLimit, rule, enclosed } = length;
  const limited = (name: string, count: number, most: number | undefined) =>
    `${name}${count}字${most === undefined ? "" : `（上限${most}字）`}`;
  const parts = [
    limited(documentType ?? "正文", words, wordLimit),
    ...enclosed.map((part) => limited("所附文件", part.words, part.wordLimit)),
  ];
  const limit = pageLimit === undefined ? "" : `，上限${pageLimit}页`;
  const paper = pages ? `；共${pagesText(pages)}${limit}` : "";
  const isLimited = [pageLimit, wordLimit, ...enclosed.map((part) => part.wordLimit)].some(Boolean);
  return `${parts.join("、")}，${rule}计法${paper}${isLimited ? citedAfter(register, "规则55") : ""}`;
}

function lengthOfOne({ length, register }: Slip): string {
  const { words, pages, wordLimit, pageLimit, rule } = length;
  const measured = [...(pages ? [pagesText(pages)] : []), `${words}字（${rule}计法）`].join("、");
  const limits = [...(pageLimit ? [`${pageLimit}页`] : []), ...(wordLimit ? [`${wordLimit}字`] : [])].join(
    "、",
  );
  return `正文${measured}${limits === "" ? "" : `，上限${limits}${citedAfter(register, "规则55")}`}`;
}

function pagesText({ value, measured }: { readonly value: number; readonly measured: string }): string {
  return `${measured === "laid out" || measured === "given" ? "" : "约"}${value}页`;
}

/** 核校：应改2处，忽略1处，见存档。 The one line of the check that goes on the page for leaders. */
export function footLine({ check, chain }: Slip): string {
  const { open, ignored, failed, pack } = check;
  const broken = failed > 0 ? `，有${failed}条规则没有查成` : "";
  const clash = chain.contradictions.length > 0 ? "所填情况互相矛盾，见附页1。" : "";
  return `${clash}核校：应改${open}处，忽略${ignored}处${broken}，见存档（规则包 ${pack}）。本单由软件生成，不构成审批意见。`;
}
