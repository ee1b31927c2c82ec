import type { Any } from "./any";
import type { Paper, PaperKind } from "./paper";
import type { Circumstances } from "./review-text";

/**
 * A fault put into a clean paper: the words its rule is to find stand between ⟦ ⟧, and after → what they read once
 * mended (⟦帐户→账户⟧). Where no → stands the rule mends nothing.
 */
export interface Fault {
  readonly rule: string;
  readonly into: readonly PaperKind[];
  inject(paper: Paper, any: Any): Paper;
  readonly circumstances?: (any: Any) => Circumstances;
}

/** Words of a fault: fixed, or made up anew each time. */
export type Words = string | ((any: Any) => string);

/** A sentence with a fault in it, put somewhere into the body: between two sentences, or as a paragraph. */
export function inText(rule: string, ...sentences: readonly Words[]): Fault {
  return {
    rule,
    into: ["通知", "印发", "请示", "报告", "函", "批复", "简报"],
    inject: (paper, any) => intoBody(paper, said(any.of(sentences), any), any),
  };
}

/** A fault in an element of certain papers; `change` gives what is other than in the clean paper. */
export function inPaper(
  rule: string,
  into: readonly PaperKind[],
  change: (paper: Paper, any: Any) => Partial<Paper>,
  circumstances?: (any: Any) => Circumstances,
): Fault {
  return {
    rule,
    into,
    inject: (paper, any) => ({ ...paper, ...change(paper, any) }),
    ...(circumstances && { circumstances }),
  };
}

/** The same fault where something is known that the words do not say. */
export function knowing(fault: Fault, circumstances: Circumstances): Fault {
  return { ...fault, circumstances: () => circumstances };
}

/** The paper with a sentence put into its body. */
function intoBody(paper: Paper, sentence: string, any: Any): Paper {
  if (paper.enclosed.length > 0) {
    const { body } = intoBody({ ...paper, body: paper.enclosed, enclosed: [] }, sentence, any);
    return { ...paper, enclosed: body };
  }
  const { body } = paper;
  const places = body.flatMap((text, index) => (text.endsWith("。") ? [index] : []));
  const at = any.of(places);
  const text = body[at] ?? "";
  const changed = any.of([
    [`${text}${sentence}`],
    [sentence + text],
    [text, sentence],
    [within(text, sentence)],
  ]);
  return { ...paper, body: [...body.slice(0, at), ...changed, ...body.slice(at + 1)] };
}

/** The words, made up where they are not fixed. */
function said(words: Words, any: Any): string {
  return typeof words === "string" ? words : words(any);
}

function within(text: string, sentence: string): string {
  const at = text.indexOf("。") + 1;
  return text.slice(0, at) + sentence + text.slice(at);
}
