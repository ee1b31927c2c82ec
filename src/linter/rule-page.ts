/** A rule's page, docs/rules/<id>.md, as a value. Its shape is described in CONTRIBUTING.md. */
export interface RulePage {
  /** `id 标题`, then the items of the list under it. */
  readonly header: readonly string[];
  /** What is looked for and why, a paragraph each. */
  readonly why: readonly string[];
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** 不查什么. */
  readonly exempt: readonly string[];
  /** 修改: what the fix does, then why it is safe or what to look at first. Empty for a rule without one. */
  readonly fix: readonly string[];
}

/** An example of a rule's page: a block of words with what is known and what is found. */
export interface RuleExample {
  readonly kind: "公文" | "片段";
  /** The words a finding stands on are between ⟦ and ⟧. */
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
    why: paragraphsOf(head.replace(/^# .+$/m, "").replace(/^- .+$/gm, "")),
    bad: examplesOf(sectionNamed(sections, "错例")),
    good: examplesOf(sectionNamed(sections, "对例")),
    exempt: paragraphsOf(sectionNamed(sections, "不查什么")),
    fix: paragraphsOf(sections.some(isNamed("修改")) ? sectionNamed(sections, "修改") : ""),
  };
}

/** The words of a section, its heading left out. */
function sectionNamed(sections: readonly string[], name: string): string {
  const found = sections.find(isNamed(name));
  if (found === undefined) throw new Error(`the page has no ## ${name}`);
  return found.slice(name.length);
}

function isNamed(name: string): (section: string) => boolean {
  return (section) => section.startsWith(`${name}\n`);
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
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
