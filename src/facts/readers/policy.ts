import type { Draft, Part, Stretch } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import type { Facts } from "../facts";
import { classifyOrgan } from "../organs";
import { clue, type FactReader, reading, type ReadingContext } from "../reading";
import { around, findInTitle, firstInBodies, placesOf } from "../search";

/**
 * What must precede signing (规则20, 23—25, 51, 54): 行政规范性文件, 重大行政决策, 公平竞争审查, 稳定风险, 其他部门, 分歧, 发文计划.
 * Words only hint at each, so each is a clue with the words it rests on.
 */
export const readPolicyTraits: FactReader = (context): Facts => {
  const { draft } = context;
  const normative = firstInTitles(draft, normativeTitle);
  const major =
    firstInTitles(draft, /[^，。]{0,12}规划(?:纲要)?$/) ??
    firstInBodies(draft, ["属于重大行政决策", "本决策"]);
  const market = firstInTitles(draft, marketTitle) ?? firstInBodies(draft, marketWords);
  const social = firstInTitles(draft, socialTitle) ?? firstInBodies(draft, socialWords);
  return {
    ...(normative && { normative: clue("是", normative) }),
    ...(major && { majorDecision: clue("是", major) }),
    ...(market && { marketActivity: clue("是", market) }),
    ...(social && { socialRisk: clue("是", social) }),
    ...readDissent(draft),
    ...readPlan(draft),
    ...readOtherDepartments(context),
  };
};

/** Titles of rules for everyone; an office's own rules and plans are none. */
const normativeTitle =
  /(?<!考核|会议|值班|考勤|工作)(?:管理办法|实施办法|暂行办法|暂行规定|管理规定|实施细则|办法|规定)(?=$|[（(][^（）()]*[）)]$)|关于[^的]{2,30}的通告$/;
const marketTitle =
  /市场准入|招商引资|招标投标|政府采购|(?:产业|企业)[^的]{0,10}(?:扶持|奖励|补贴)|特许经营|经营者|营商环境/;
const marketWords = ["市场准入条件", "特许经营", "资质标准", "对企业给予", "给予企业", "招商引资优惠"];
const socialTitle =
  /征收|拆迁|搬迁|补偿安置|垃圾焚烧|限行|停车收费|学区|划片|(?:教育|医疗|供[水热气])[^的]{0,6}价格/;
const socialWords = ["补偿安置方案", "房屋征收", "土地征收", "征地拆迁", "机动车限行"];

function firstInTitles(draft: Draft, pattern: RegExp): Stretch | undefined {
  for (const part of draft.parts) {
    const words = findInTitle(part, pattern) ?? carriedTitle(part, pattern);
    if (words) return words;
  }
  return undefined;
}

/** 关于印发《…管理办法》的通知: what it carries or changes, where the text of it is not in the file. */
function carriedTitle(part: Part, pattern: RegExp): Stretch | undefined {
  const carried = /(?:印发|发布|公布|修改|修订)《?([^》]{2,60}?)》?的(?:通知|函|决定)$/.exec(
    titleText(part),
  )?.[1];
  const words = carried === undefined ? undefined : pattern.exec(carried)?.[0];
  return words === undefined ? undefined : findInTitle(part, new RegExp(escaped(words)));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const disagreements = ["分歧", "不同意见", "意见不一致", "未达成一致", "未取得一致"];

function readDissent(draft: Draft): Facts {
  for (const word of disagreements) {
    for (const { body } of draft.parts.slice(0, 1)) {
      for (const place of placesOf(draft, body.from, body.to, word)) {
        const { before } = around(draft, place);
        if (!/部门|单位|局|委|各方|经协商|征求|会签/.test(before)) continue;
        const none = /(?:无|没有|均无|未提出|未收到)(?:原则性|重大)?$/.test(before);
        return { dissent: clue(none ? "否" : "是", place) };
      }
    }
  }
  return {};
}

/** A sentence on this paper (已列入年度发文计划), not a rule on papers (未列入发文计划的，原则上不发). */
function readPlan(draft: Draft): Facts {
  for (const { body } of draft.parts.slice(0, 1)) {
    for (const place of placesOf(draft, body.from, body.to, "发文计划")) {
      const { before, after } = around(draft, place);
      const listed = /(已经?|未|没有)(?:列入|纳入)[^，]{0,16}$/.exec(before)?.[1];
      if (listed === undefined || after.startsWith("的")) continue;
      return { inPlan: reading(listed.startsWith("已") ? "是" : "否", place) };
    }
  }
  return {};
}

const departmentName = /(?:会同|商|征求|由|涉及)(区[\u4e00-\u9fff]{2,12}?(?:局|委|办))/;

/** Another department named as taking part: in a department's paper a hint that its powers are touched. */
function readOtherDepartments({ draft, carrier, options }: ReadingContext): Facts {
  if (carrier.documentType !== "请示" && carrier.documentType !== "意见") return {};
  for (let paragraph = carrier.body.from; paragraph < carrier.body.to; paragraph++) {
    const match = departmentName.exec(draft.paragraphs[paragraph]?.text ?? "");
    const name = match?.[1];
    if (!match || name === undefined || classifyOrgan(name, options) !== "部门") continue;
    return {
      otherDepartments: clue("是", {
        text: match[0],
        paragraph,
        from: match.index,
        to: match.index + match[0].length,
      }),
    };
  }
  return {};
}
