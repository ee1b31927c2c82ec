import type { Range } from "../../draft/draft";
import { defineRule } from "../rule";
import { isOfficialReport } from "../upward";

interface Options {
  /** Set closings that ask for a decision, wherever they stand. */
  readonly closings: readonly string[];
  /** What is asked for after 请, 恳请 and the like, at the head of a clause. */
  readonly asked: readonly string[];
  /** Who may stand between 请 and what is asked: a superior, never a colleague. */
  readonly superiors: readonly string[];
}

/** 报告夹带请示：报告不写请求批准、解决的事项。 */
export const reportRequest = defineRule<Options>({
  id: "report-request",
  title: { zh: "报告不夹带请示事项", en: "A report asks for nothing" },
  group: "行文",
  severity: "error",
  basis: ["条例15"],
  documentTypes: ["报告"],
  defaults: {
    closings: ["妥否，请", "当否，请", "可否，请", "如无不妥，请", "以上请示", "特此请示"],
    asked: [
      "批示",
      "批复",
      "批准",
      "审批",
      "核准",
      "审定",
      "核拨",
      "拨付",
      "拨款",
      "解决",
      "支持",
      "帮助",
      "协调",
      "同意",
      "指示",
      "追加",
      "增拨",
      "增加",
      "安排",
    ],
    superiors: ["区政府", "区人民政府", "区委", "市政府", "市人民政府", "市委", "上级", "领导", "市局"],
  },
  words: ({ closings }) => [...closings, "恳请", "请求", "请"],
  *check({ draft, prepared, hits }, { closings, asked, superiors }) {
    if (!isOfficialReport(draft)) return;
    const [{ body }] = draft.parts;
    const asking = new RegExp(
      `^(?:${superiors.join("|")})?(?:尽快|及时|酌情|适当|研究|协调)?(?:予以?|给予)?(?:研究|协调|尽快)?(?:${asked.join("|")})`,
    );
    let said: Range | undefined;
    for (const { word, range } of hits) {
      if (range.paragraph < body.from || range.paragraph >= body.to) continue;
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      if (said && said.paragraph === range.paragraph && range.from < said.to) continue;
      const isAsked = closings.includes(word) || asksAtHead(text, range, asking);
      if (!isAsked || prepared.isQuoted(range.paragraph, range.from)) continue;
      said = clauseAt(text, range);
      yield {
        message: `报告中有“${text.slice(said.from, said.to)}”，不得在报告等非请示性公文中夹带请示事项`,
        range: said,
      };
    }
  },
});

/** 请 at the head of its clause, what is asked for right after: what somebody else asked for stands elsewhere. */
function asksAtHead(text: string, { from, to }: Range, asking: RegExp): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  return (
    /(?:^|[。；，：、\s　])(?:为此，?|现|特|故|谨|敬|恳)?$/.test(before) &&
    asking.test(text.slice(to, to + 30))
  );
}

function clauseAt(text: string, { paragraph, from, to }: Range): Range {
  const rest = text.slice(to, to + 40).search(/[。；！]/);
  return { paragraph, from, to: rest < 0 ? Math.min(text.length, to + 40) : to + rest };
}
