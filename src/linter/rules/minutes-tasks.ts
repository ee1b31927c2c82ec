import type { Draft, Range } from "../../draft/draft";
import type { Problem } from "../finding";
import { numberedRuns } from "../numbered-runs";
import { defineRule } from "../rule";

interface Options {
  /** Words that open a decision. */
  readonly openings: readonly string[];
}

/** 议定事项：纪要的议定事项写明责任单位。 */
export const minutesTasks = defineRule<Options>({
  id: "minutes-tasks",
  title: { zh: "议定事项写明责任单位", en: "A decision in minutes names who carries it out" },
  group: "行文",
  severity: "advice",
  basis: ["规则48"],
  documentTypes: ["纪要"],
  defaults: { openings: ["会议决定", "会议议定", "会议确定", "会议明确"] },
  words: ({ openings }) => openings,
  *check({ draft, hits, prepared }) {
    for (const { range } of hits) {
      const { paragraph, from } = range;
      const text = draft.paragraphs[paragraph]?.text ?? "";
      const sentence = prepared.sentences(paragraph).find((each) => each.from <= from && from < each.to);
      const decision = text.slice(from, sentence?.to ?? text.length);
      const rest = text.slice(from) + goingOn(draft, paragraph + 1);
      if (sentence && /：\s*$/.test(decision) && !unit.test(decision)) yield* listedTasks(draft, paragraph);
      if (!sentence || prepared.isQuoted(paragraph, from) || !isTask.test(decision) || unit.test(rest))
        continue;
      yield problemOf(decision, { paragraph, from, to: sentence.to });
    }
  },
});

function problemOf(decision: string, range: Range): Problem {
  const message = `议定事项“${shortened(decision)}”没有写明责任单位，议定事项通常列明任务和责任单位`;
  return { message, range };
}

/** 会议议定：, and the numbered items under it; where a line after the last names the unit, it is for them all. */
function* listedTasks(draft: Draft, announced: number): Generator<Problem> {
  const run = numberedRuns(draft).find(({ headings: [first] }) => first.paragraph === announced + 1);
  const last = run?.headings.at(-1);
  if (!run || !last || unit.test(goingOn(draft, last.paragraph + 1))) return;
  for (const { paragraph, title } of run.headings) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    const item = text.slice(title.from);
    if (!isListedTask.test(item) || unit.test(item + goingOn(draft, paragraph + 1))) continue;
    yield problemOf(item, { paragraph, from: title.from, to: text.length });
  }
}

/** The next paragraph, where it may name the unit (责任单位：…); a numbered one is the next decision's. */
function goingOn({ paragraphs, headings }: Draft, next: number): string {
  return headings.some(({ paragraph }) => paragraph === next) ? "" : (paragraphs[next]?.text ?? "");
}

/** Something to be done (会议议定事项 names nothing); what is agreed to, passed or noted gives nobody a task. */
const isTask =
  /^会议..(?!事项|的)(?!.{0,6}(?:原则)?(?:同意|通过|听取|审议|成立|任命|免去)).*(?:要|加快|抓紧|尽快|做好|完成|制定|推进|开展|落实|组织|研究|整改|筹备|建设|补充|修改)/s;
const isListedTask =
  /^(?![^。]*(?:同意|通过|听取|审议|成立|任命|免去))[^。]*(?:加快|抓紧|尽快|做好|完成|制定|推进|开展|落实|组织|整改|筹备|补充)/;
const unit =
  /由|责成|牵头|负责|责任单位|[\u4e00-\u9fff](?:局|委|办|街道|办事处|办公室|园区|公司|部门|单位|政府|中心|支队|指挥部|小组)/;

function shortened(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24)}……` : words.replace(/[。；]$/, "");
}
