import type { Draft, ElementKind, Range } from "../../draft/draft";
import type { TextEdit } from "../../draft/edit";
import type { Fix, Problem } from "../finding";
import { defineRule } from "../rule";

/** 半角标点：中文里的逗号、分号、冒号、问号、叹号、括号用全角。 */
export const halfwidthPunctuation = defineRule({
  id: "halfwidth-punctuation",
  title: { zh: "中文用全角标点", en: "Chinese text takes full-width punctuation" },
  group: "标点",
  severity: "warning",
  basis: ["标点"],
  fix: "safe",
  *check({ draft, prepared }) {
    for (const paragraph of prepared.proseWith(",;:?!()")) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      const marks = Array.from(text.matchAll(/[,;:?!()（）]/g), ({ index }) => index);
      const addresses = addressesIn(text);
      const own = marks.filter((at) => !isWithin(addresses, at));
      yield* stopProblems(draft, paragraph, own);
      yield* bracketProblems(draft, paragraph, own);
    }
  },
});

const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

function* stopProblems(draft: Draft, paragraph: number, marks: readonly number[]): Generator<Problem> {
  const text = draft.paragraphs[paragraph]?.text ?? "";
  for (const from of marks) {
    const mark = text.charAt(from);
    const range = { paragraph, from, to: from + 1 };
    if (!",;:?!".includes(mark) || !isInChinese(text, range) || isElementColon(draft, range, mark)) continue;
    const after = fullWidth[mark] ?? mark;
    const fix: Fix = { title: `改为“${after}”`, safety: "safe", edits: [widen(range, mark)] };
    yield { message: `半角“${mark}”，中文用全角“${after}”`, range, fix };
  }
}

/** A pair is one finding: half of it set right would be worse than none. */
function* bracketProblems(draft: Draft, paragraph: number, marks: readonly number[]): Generator<Problem> {
  const text = draft.paragraphs[paragraph]?.text ?? "";
  for (const { from, to } of bracketPairs(text, marks)) {
    const range = { paragraph, from, to };
    const halves = [from, to - 1].filter((at) => "()".includes(text.charAt(at)));
    if (halves.length === 0 || !isChineseBracket(text, range, halves.length)) continue;
    if (isInElement(draft, range, ["note", "documentNumber"])) continue;
    const edits = halves.map((at) => widen({ paragraph, from: at, to: at + 1 }, text.charAt(at)));
    yield {
      message: "半角“()”，中文用全角“（）”",
      range,
      fix: { title: "改为“（）”", safety: "safe", edits },
    };
  }
}

function bracketPairs(text: string, marks: readonly number[]): { from: number; to: number }[] {
  const open: number[] = [];
  const pairs: { from: number; to: number }[] = [];
  for (const at of marks) {
    const mark = text.charAt(at);
    if ("(（".includes(mark)) open.push(at);
    if (!")）".includes(mark)) continue;
    const from = open.pop();
    if (from !== undefined) pairs.push({ from, to: at + 1 });
  }
  return pairs;
}

/** Round Chinese words, beside a full-width other half, or round the number that opens a paragraph: (1)加强…… */
function isChineseBracket(text: string, { from, to }: Range, halves: number): boolean {
  const words = text.slice(from, Math.min(to, from + longestLookedAt));
  if (halves === 1 || han.test(words)) return true;
  return text.slice(0, from).trim() === "" && /^\(\d{1,2}\)$/.test(words) && han.test(text.charAt(to));
}

const longestLookedAt = 200;

function widen(range: Range, before: string): TextEdit {
  return { kind: "text", range, before, after: fullWidth[before] ?? before };
}

const han = /[\u3400-\u9fff]/;
const chinese = /[\u3400-\u9fff，。、；：？！《》〈〉（）〔〕【】]/;
const lookAround = 8;

/** Whether a Chinese character or mark stands beside it; spaces, and the quotes both languages use, do not count. */
function isInChinese(text: string, { from, to }: Range): boolean {
  const before = text.slice(Math.max(0, from - lookAround), from).replace(/[\s“”‘’…—]+$/, "");
  const after = text.slice(to, to + lookAround).replace(/^[\s“”‘’…—]+/, "");
  if (chinese.test(before.slice(-1))) return true;
  return chinese.test(after.charAt(0)) && !endsEnglish(text.slice(Math.max(0, from - 40), from));
}

/** Two Latin words running: an English sentence, whatever follows its comma. */
function endsEnglish(before: string): boolean {
  return /[A-Za-z][\w'’-]*[,.;:]? [\w'’-]*[A-Za-z]$/.test(before);
}

/** Web and mail addresses, a mark that only follows them left out. */
function addressesIn(text: string): { from: number; to: number }[] {
  if (!/:\/\/|www\.|@/.test(text)) return [];
  return Array.from(text.matchAll(/(?:https?:\/\/|www\.|[\w.]{1,64}@)[!-~]+/g), ({ index, 0: address }) => ({
    from: index,
    to: index + address.replace(/[,;:?!)]+$/, "").length,
  }));
}

/** Both come in order: an address that ends before the mark is done with. */
function isWithin(addresses: { from: number; to: number }[], at: number): boolean {
  while (addresses[0] && addresses[0].to <= at) addresses.shift();
  return addresses[0] !== undefined && addresses[0].from <= at;
}

/** The colons of these elements have their own rules, which say more. */
const elementsWithColon: readonly ElementKind[] = [
  "mainRecipients",
  "copyRecipients",
  "attachmentList",
  "signatory",
];

function isElementColon(draft: Draft, range: Range, mark: string): boolean {
  return mark === ":" && isInElement(draft, range, elementsWithColon);
}

function isInElement(
  { elements }: Draft,
  { paragraph, from }: Range,
  kinds: readonly ElementKind[],
): boolean {
  return kinds.some((kind) =>
    elements[kind]?.some(
      (stretch) => stretch.paragraph === paragraph && from >= stretch.from && from <= stretch.to,
    ),
  );
}
