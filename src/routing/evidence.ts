import type { Draft, Range } from "../draft/draft";
import { type Facts, factDefinitions, type FactKey, sure } from "../facts/facts";
import { factKeyOf, splitValues } from "./condition";

/**
 * 草稿证据: how a draft would show that something is in hand. Words in the names of its attachments, words in its body (… for
 * up to twenty characters within a sentence), or a fact.
 */
export type Evidence =
  | { readonly kind: "attachment"; readonly words: readonly string[] }
  | { readonly kind: "body"; readonly patterns: readonly RegExp[] }
  | { readonly kind: "fact"; readonly key: FactKey; readonly values?: readonly string[] };

/** A cell of 草稿证据 read, or a sentence in Chinese on why it could not be. */
export type ParsedEvidence =
  | { readonly kind: "evidence"; readonly evidence: readonly Evidence[] }
  | { readonly kind: "fault"; readonly message: string };

/** Words of a draft that show it, and where they stand. */
export interface Sighting {
  readonly quote: string;
  /** Absent where an answer shows it. */
  readonly range?: Range;
}

/** Reads a cell: 附件：会签、书面意见；正文：经…会签；情况：审议通过的会议 常务会议. */
export function parseEvidence(cell: string): ParsedEvidence {
  if (cell === "无") return { kind: "evidence", evidence: [] };
  const evidence: Evidence[] = [];
  for (const words of cell.split("；")) {
    const one = parseOne(words.trim());
    if (!one) {
      const how = "请写成“附件：……”“正文：……”或者“情况：栏名 值”，几种之间用；隔开";
      return { kind: "fault", message: `“${words}”看不懂，${how}。` };
    }
    evidence.push(one);
  }
  return { kind: "evidence", evidence };
}

/** The first sign of it: in the facts, among the attachments, in the body of the carrying document. */
export function findEvidence(
  evidence: readonly Evidence[],
  facts: Facts,
  draft: Draft,
): Sighting | undefined {
  for (const each of evidence) {
    const seen =
      each.kind === "fact"
        ? seenInFacts(each, facts)
        : each.kind === "attachment"
          ? seenInAttachments(each.words, draft)
          : seenInBody(each.patterns, draft);
    if (seen) return seen;
  }
  return undefined;
}

const notYet = /(?:未|没有|拟|将|应|应当|须|需|需要|必须|待|不得|要)(?:先|依法|事先|按规定|及时|再|予以)?$/;
const onlyOnce = /^(?:后|才|方可|的[，,；。])/;

function parseOne(words: string): Evidence | undefined {
  const [kind, rest] = [words.slice(0, 3), words.slice(3).trim()];
  if (rest === "") return undefined;
  if (kind === "附件：") return { kind: "attachment", words: splitValues(rest) };
  if (kind === "正文：") return { kind: "body", patterns: splitValues(rest).map(patternOf) };
  if (kind !== "情况：") return undefined;
  const [heading = "", values] = rest.split(/[\s\u3000]+/);
  const key = factKeyOf(heading);
  return key && { kind: "fact", key, ...(values !== undefined && { values: splitValues(values) }) };
}

/** A gap stays within the sentence and is bounded, so matching is linear in the text. */
function patternOf(words: string): RegExp {
  const parts = words.split("…").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join("[^。；！？\\n]{0,20}?"), "g");
}

function seenInFacts({ key, values }: Evidence & { kind: "fact" }, facts: Facts): Sighting | undefined {
  const value = sure(facts, key);
  const fact = facts[key];
  if (value === undefined || !fact) return undefined;
  if (values && !values.includes(String(value))) return undefined;
  if (fact.source === "draft") return { quote: fact.evidence, ...(fact.range && { range: fact.range }) };
  return { quote: `${factDefinitions[key].heading}：${String(value)}` };
}

function seenInAttachments(words: readonly string[], draft: Draft): Sighting | undefined {
  const names = [
    ...(draft.elements.attachmentList ?? []),
    ...draft.attachments.flatMap(({ title }) => title),
  ];
  const name = names.find(({ text }) => words.some((each) => text.includes(each)));
  return name && { quote: name.text, range: { paragraph: name.paragraph, from: name.from, to: name.to } };
}

function seenInBody(patterns: readonly RegExp[], draft: Draft): Sighting | undefined {
  const { body } = draft.parts[0];
  for (let paragraph = body.from; paragraph < body.to; paragraph += 1) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (notYet.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
        const range = { paragraph, from: match.index, to: match.index + match[0].length };
        if (onlyOnce.test(text.slice(range.to, range.to + 3))) continue;
        return { quote: sentenceAround(text, range), range };
      }
    }
  }
  return undefined;
}

function sentenceAround(text: string, { from, to }: Range): string {
  const start = Math.max(...["。", "；", "！", "？"].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
  const ends = ["。", "；", "！", "？"].map((mark) => text.indexOf(mark, to)).filter((at) => at >= 0);
  return text.slice(from === 0 ? 0 : start, Math.min(text.length, ...ends.map((at) => at + 1))).trim();
}
