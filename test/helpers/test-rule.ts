import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countDraft, type Pages } from "../../src/draft/count";
import type { Draft } from "../../src/draft/draft";
import { editManuscript, type TextEdit } from "../../src/draft/edit";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { parseAnswer } from "../../src/facts/answers";
import { type Answers, withAnswers } from "../../src/facts/facts";
import { readFacts } from "../../src/facts/read-facts";
import type { Roster } from "../../src/facts/roster";
import { configureRules } from "../../src/linter/configure";
import type { Finding } from "../../src/linter/finding";
import { lint } from "../../src/linter/lint";
import type { Rule } from "../../src/linter/rule";
import { parseRulePage, type RuleExample } from "../../src/linter/rule-page";

/** A document to check. ⟦ ⟧ mark the words a finding stands on; `fragment` sets sentences into a plain notice. */
export interface RuleCase {
  readonly document?: string;
  readonly fragment?: string;
  readonly answers?: Answers;
  readonly options?: object;
  readonly pages?: number;
  /** How `pages` was had; as given where it is not said. */
  readonly measured?: Pages["measured"];
  /** Where each page ends. */
  readonly ends?: Pages["ends"];
  readonly roster?: Roster;
}

export interface RejectCase extends RuleCase {
  /** One message a finding, in document order. */
  readonly messages: readonly string[];
  readonly severity?: Finding["severity"];
  /** The same document or fragment after every fix of this rule, safe or not. */
  readonly fixed?: string;
}

export interface RuleCases {
  readonly accept?: readonly (RuleCase | string)[];
  readonly reject?: readonly RejectCase[];
}

/** Tests a rule by its page and by cases the page does not need to show. A bare string is a fragment. */
export function testRule(rule: Rule, { accept = [], reject = [] }: RuleCases = {}): void {
  describe(rule.id, () => {
    testPage(rule);
    accept.forEach((each) => {
      const example = typeof each === "string" ? { fragment: each } : each;
      test(`accepts ${shortened(example)}`, () => expect(describeFindings(check(rule, example))).toEqual([]));
    });
    reject.forEach((each) => test(`rejects ${shortened(each)}`, () => expectRejected(rule, each)));
  });
}

function testPage(rule: Rule): void {
  const page = parseRulePage(readFileSync(join(__dirname, "../../docs/rules", `${rule.id}.md`), "utf8"));
  test("its page says what the rule declares", () => expect(page.header).toEqual(headerOf(rule)));
  test("its page shows what is wrong and what is right", () => {
    expect(page.bad.length).toBeGreaterThan(0);
    expect(page.good.length).toBeGreaterThan(0);
  });
  test("its page says what is left alone", () => expect(page.exempt).not.toEqual([]));
  test("its page says what the fix does, and why it is safe or what to look at first", () =>
    expect(page.fix).toEqual(rule.fix ? [expect.stringMatching(/.。$/), fixReasons[rule.fix]] : []));
  page.bad.forEach((example, index) => {
    test(`its page's wrong example ${index + 1} is found`, () =>
      expectRejected(rule, {
        ...caseOf(example),
        messages: example.messages,
        ...(example.fixed !== undefined && { fixed: example.fixed }),
      }));
  });
  page.good.forEach((example, index) => {
    test(`its page's right example ${index + 1} is clean`, () =>
      expect(describeFindings(check(rule, caseOf(example)))).toEqual([]));
  });
}

const severityWords = { error: "应改", warning: "宜改", advice: "可改" };
const safetyWords = { safe: "可放心改", review: "改前请看" };
/** How the last paragraph of 修改 reads. */
const fixReasons = {
  safe: expect.stringMatching(/^可放心改：.{6,}。$/),
  review: expect.stringMatching(/^改前请看：.{6,}。$/),
};

/** What the list at the head of a rule's page must say. */
function headerOf(rule: Rule): readonly string[] {
  return [
    `${rule.id} ${rule.title.zh}`,
    `级别：${severityWords[rule.severity]}`,
    `依据：${rule.basis.join("、")}`,
    ...(rule.documentTypes ? [`文种：${rule.documentTypes.join("、")}`] : []),
    `修改：${rule.fix ? safetyWords[rule.fix] : "无"}`,
    ...(rule.off ? ["默认：不查"] : []),
  ];
}

function caseOf(example: RuleExample): RuleCase {
  const figures = new Map(
    example.answers.map((answer) => answer.split("=")).map(([key = "", value]) => [key, Number(value)]),
  );
  const [pages, words] = [figures.get("页数"), figures.get("字数")];
  const answers = Object.assign(
    {},
    ...example.answers.filter((answer) => !/^(?:页数|字数)=/.test(answer)).map(answerOf),
  );
  const text = words === undefined ? example.text : filledUp(example.text, words);
  return {
    answers,
    [example.kind === "片段" ? "fragment" : "document"]: text,
    ...(pages !== undefined && { pages }),
  };
}

/** The document with its line …… made so long that the 正文 of its last part comes to `words`. */
export function filledUp(document: string, words: number): string {
  const filledBy = (length: number) => document.replace(/^……$/m, "字".repeat(length));
  const { parts } = countDraft(recognize(manuscriptFromText(withoutMarks(filledBy(1)))), "Word");
  return filledBy(words - (parts.at(-1)?.words ?? 0) + 1);
}

function answerOf(answer: string): Answers {
  const parsed = parseAnswer(answer);
  if (parsed.kind === "fault") throw new Error(parsed.message);
  return parsed.answers;
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly draft: Draft;
}

function expectRejected(rule: Rule, example: RejectCase): void {
  const checked = check(rule, example);
  expect(describeFindings(checked)).toEqual(
    example.messages.map((message) => ({ message })).map((each) => expect.objectContaining(each)),
  );
  const marked = marksOf(example);
  if (marked.length > 0) expect(checked.findings.map(({ text }) => text)).toEqual(marked);
  if (example.severity)
    expect(checked.findings.map(({ severity }) => severity)).toEqual(
      example.messages.map(() => example.severity),
    );
  if (!rule.fix) expect(checked.findings.filter(({ fix }) => fix)).toEqual([]);
  if (example.fixed !== undefined) expectFixed(rule, example, checked);
}

/** The fixed text reads as said, nothing else changed, and the rule has no more to fix in it. */
function expectFixed(rule: Rule, example: RejectCase, { draft, findings }: Checked): void {
  const edits = findings
    .flatMap(({ fix }) => fix?.edits ?? [])
    .filter((edit): edit is TextEdit => edit.kind === "text");
  const edited = editManuscript(draft, edits);
  expect(edited.refused).toEqual([]);
  const fixed = { ...example, [example.fragment === undefined ? "document" : "fragment"]: example.fixed };
  expect(edited.manuscript.paragraphs.map(({ text }) => text).join("\n")).toBe(documentText(fixed));
  expect(check(rule, fixed).findings.filter(({ fix }) => fix)).toEqual([]);
}

function describeFindings({ findings }: Checked): { message: string; text: string }[] {
  return findings.map(({ message, text }) => ({ message, text }));
}

/** Runs one rule over an example. Throws where the rule fails: a failure is never a clean result. */
function check(rule: Rule, example: RuleCase): Checked {
  const draft = recognize(manuscriptFromText(documentText(example)));
  const facts = withAnswers(readFacts(draft), example.answers ?? {});
  const rules = configureRules([rule], { [rule.id]: { off: false, options: { ...example.options } } });
  const counts = countDraft(draft, "Word");
  const pages = pagesOf(example);
  const given = { ...(pages && { pages }), ...(example.roster && { roster: example.roster }) };
  const { findings, failures } = lint({ draft, facts, rules, register: [], counts, ...given });
  if (failures[0]) throw new Error(failures[0].message);
  return { findings, draft };
}

function pagesOf({ pages, measured = "given", ends }: RuleCase): Pages | undefined {
  return pages === undefined ? undefined : { value: pages, measured, ...(ends && { ends }) };
}

/** A notice with nothing wrong, for sentences that are tested in running text. */
function documentText({ document, fragment }: RuleCase): string {
  if (document !== undefined) return withoutMarks(document);
  const lines = [
    "天津市东丽区人民政府关于做好测试工作的通知",
    "各街道办事处，各委、办、局，各直属单位：",
    withoutMarks(fragment ?? ""),
    "天津市东丽区人民政府",
    "2026年3月5日",
  ];
  return lines.join("\n");
}

function withoutMarks(text: string): string {
  return text.replace(/[⟦⟧]/g, "");
}

function marksOf({ document, fragment }: RuleCase): string[] {
  return Array.from((document ?? fragment ?? "").matchAll(/⟦([^⟧]*)⟧/g), ([, words = ""]) => words);
}

function shortened({ document, fragment }: RuleCase): string {
  const text = (document ?? fragment ?? "").replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
