/** A rule's page as tests read it: docs/rules/<id>.md. Its shape is described in CONTRIBUTING.md. */
export interface RulePage {
  /** `id 标题`, then the items of the list under it. */
  readonly header: readonly string[];
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

export interface RuleExample {
  readonly kind: "公文" | "片段";
  readonly text: string;
  /** 阶段=定稿 … as the fence line gives them; 页数=12 and 字数=5326 (the line …… stands for the words left out) too. */
  readonly answers: readonly string[];
  /** The quoted lines after the fence, one a finding. */
  readonly messages: readonly string[];
  /** The 改后 fence after it. */
  readonly fixed?: string;
}

/** Reads a page. Throws where it lacks a part, naming it. */
export function parseRulePage(markdown: string): RulePage {
  const [head = "", ...sections] = markdown.split(/^## /m);
  const title = /^# (.+)$/m.exec(head)?.[1];
  if (title === undefined) throw new Error("the page has no # title");
  const items = Array.from(head.matchAll(/^- (.+)$/gm), ([, item = ""]) => item);
  return {
    header: [title, ...items],
    bad: examplesOf(sectionNamed(sections, "错例")),
    good: examplesOf(sectionNamed(sections, "对例")),
  };
}

function sectionNamed(sections: readonly string[], name: string): string {
  const found = sections.find((section) => section.startsWith(name));
  if (found === undefined) throw new Error(`the page has no ## ${name}`);
  return found;
}

const fence = /^```(公文|片段|改后)([^\n]*)\n([\s\S]*?)\n```$((?:\n+> [^\n]*)*)/gm;

function examplesOf(section: string): RuleExample[] {
  const examples: RuleExample[] = [];
  for (const [, kind = "", answers = "", text = "", quoted = ""] of section.matchAll(fence)) {
    const messages = Array.from(quoted.matchAll(/^> (.+)$/gm), ([, message = ""]) => message);
    const last = examples.at(-1);
    if (kind === "改后" && last) examples[examples.length - 1] = { ...last, fixed: text };
    else if (kind === "公文" || kind === "片段") {
      examples.push({ kind, text, answers: answers.trim().split(/\s+/).filter(Boolean), messages });
    }
  }
  return examples;
}
