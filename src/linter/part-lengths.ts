import type { Counts } from "../draft/count";
import type { Draft, Part, Range } from "../draft/draft";
import type { LengthClass } from "../draft/terms";
import type { Facts, Known } from "../facts/facts";
import { lengthClassOf } from "../facts/readers/length-class";
import type { RuleContext } from "./rule";

/** One document of the file with what its length is held against (规则55). */
export interface PartLength {
  readonly part: Part;
  readonly words: number;
  readonly lengthClass: Known<LengthClass>;
  /** Whether the class may be acted on: answered, or what the paper is called (简报). */
  readonly isSure: boolean;
  /** The first line of its title: where a finding on its length stands. */
  readonly title: Range;
}

/** What is counted (规则55 does not say): 正文 of each document by itself, or 全文, the whole file, against the carrier's class. */
export const countScopes = ["正文", "全文"] as const;
export type CountScope = (typeof countScopes)[number];

/** The documents of the file whose length is limited, each with its own class and 字数. */
export function partLengths(
  { draft, facts, counts }: Pick<RuleContext, "draft" | "facts" | "counts">,
  countScope: string,
): readonly PartLength[] {
  if (isRegulation(draft)) return [];
  const whole = countScope === "全文";
  const parts: readonly Part[] = whole ? draft.parts.slice(0, 1) : draft.parts;
  return parts.flatMap((part, index) => {
    const lengthClass = classOf(part, facts);
    const counted: Counts | undefined = whole ? counts.whole : counts.parts[index];
    if (!lengthClass || !counted || isLoosePaper(part, lengthClass)) return [];
    const isSure = lengthClass.source === "answer" || !lengthClass.clue;
    return [{ part, words: counted.words, lengthClass, isSure, title: titleLine(draft, part) }];
  });
}

/** 5126字（Word计法）; with 约 where it is so little over the limit that another way of counting may say otherwise. */
export function countedWords(words: number, limit: number, rule: string): string {
  return `${words < limit * nearly ? "约" : ""}${words}字（${rule}计法）`;
}

const nearly = 1.03;

/**
 * The carrier's class is the fact. What it carries has its own; only an answer on the kind of 文件稿 reaches it, where
 * there is no more than a hint to set against the answer.
 */
function classOf(part: Part, facts: Facts): Known<LengthClass> | undefined {
  if (part.role === "carrier") return facts.lengthClass;
  const own = lengthClassOf(part);
  const answered = facts.lengthClass?.source === "answer" && generalClasses.has(facts.lengthClass.value);
  return answered && (!own || (own.source === "draft" && own.clue)) ? facts.lengthClass : own;
}

const generalClasses: ReadonlySet<LengthClass> = new Set([
  "全局性综合性工作",
  "一般",
  "专项工作或者具体任务",
  "不适用",
]);

/** A paper that is no 公文 by any sign (a statute, an article): rule 55 does not speak of it. */
function isLoosePaper({ role, documentType, elements }: Part, lengthClass: Known<LengthClass>): boolean {
  if (role !== "carrier" || documentType !== undefined || lengthClass.source === "answer") return false;
  const { documentNumber, mainRecipients, issuerName } = elements;
  return !documentNumber && !mainRecipients && !issuerName && lengthClass.value === "一般";
}

/** 法规, 规章 promulgated by an order (令): no 文件稿, and the order itself is the sentence that promulgates it. */
function isRegulation({ parts: [carrier, enclosed] }: Draft): boolean {
  return carrier.documentType === "命令" && enclosed !== undefined;
}

function titleLine({ paragraphs }: Draft, { elements, from, to }: Part): Range {
  const [line] = elements.title ?? elements.issuerMark ?? [];
  if (line) return { paragraph: line.paragraph, from: line.from, to: line.to };
  const first = paragraphs.findIndex(({ text }, index) => index >= from && index < to && text.trim() !== "");
  return { paragraph: Math.max(first, from), from: 0, to: 0 };
}
