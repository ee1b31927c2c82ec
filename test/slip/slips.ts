import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manuscriptFromText } from "../../src/draft/plain-text";
import type { Answers } from "../../src/facts/facts";
import { review } from "../../src/host/review";
import { allRules } from "../../src/linter/rule-list";
import { builtInPacks } from "../../src/packs/built-in";
import { builtInSigning } from "../../src/packs/built-in-signing";
import { rulesOf } from "../../src/packs/pack-rules";
import { readRoster } from "../../src/routing/read-roster";
import { signingOf } from "../../src/routing/signing";
import { type Slip, slipFor, type SlipRefusal } from "../../src/slip/slip";
import { ordinary } from "../routing/dongli-tables";

export interface SlipOptions {
  readonly units?: readonly string[];
  /** Name the people from the example roster. */
  readonly named?: boolean;
  /** A finding set aside, and why. */
  readonly ignored?: { readonly message: string; readonly reason: string; readonly who: string };
}

/** The slip of a draft of plain text, in 东丽区. */
export function slipOf(
  text: string,
  answers: Answers,
  { units, named = false, ignored }: SlipOptions = {},
): Slip | SlipRefusal {
  const pack = builtInPacks().find(({ id }) => id === "dongli");
  const tables = pack && builtInSigning(pack)?.tables;
  if (!pack || !tables) throw new Error("the pack dongli is not there");
  const { posts } = tables.routing;
  const reviewed = review(manuscriptFromText(text), {
    ...{ rules: rulesOf(pack, allRules), register: pack.register, reading: pack.reading, answers },
    pages: { value: 3, measured: "given" },
  });
  const roster = named ? exampleRoster(posts) : undefined;
  const { facts, chain } = signingOf({
    tables,
    facts: reviewed.facts,
    draft: reviewed.draft,
    ...(roster && { roster }),
  });
  const { draft, counts, pages, findings } = reviewed;
  return slipFor({
    ...{ draft, facts, chain, pack, posts, counts, findings, failed: 0 },
    suppressed: ignored ? [{ finding: ignored, suppression: ignored }] : [],
    ...(pages && { pages }),
    ...(roster && { roster }),
    ...(units && { units }),
  });
}

/** A slip that is not refused. */
export function madeSlip(text: string, answers: Answers, options?: SlipOptions): Slip {
  const slip = slipOf(text, answers, options);
  if (slip.kind === "refused") throw new Error(slip.reason);
  return slip;
}

function exampleRoster(posts: Parameters<typeof readRoster>[2]) {
  const file = join(__dirname, "../../src/packs/dongli/roster-example.csv");
  const read = readRoster("roster-example.csv", readFileSync(file, "utf8"), posts);
  return read.kind === "roster" ? read.roster : undefined;
}

/** 请示 of the government to the municipality. */
export const request = {
  text: `天津市东丽区人民政府文件
东丽政发〔2026〕37号　　　签发人：李明
天津市东丽区人民政府关于恳请支持地铁沿线综合开发项目用地指标和建设资金的请示
市人民政府：
为加快推进东丽区地铁沿线综合开发，由区财政局、区住房建设委会同区水务局开展前期工作。现请示如下。
妥否，请批示。
附件：1. 用地指标明细表
2. 项目建设资金测算表
天津市东丽区人民政府
2026年5月6日
（联系人：刘洋，联系电话：022-84370000）`,
  answers: { ...ordinary, importantMatter: "是", draftingUnit: "区发展改革委", otherDepartments: "是" },
} as const;

/** 通知 passed by a 常务会议, two portfolios. */
export const notice = {
  text: `天津市东丽区人民政府文件
东丽政发〔2026〕　号
天津市东丽区人民政府关于印发东丽区公共停车场管理办法的通知
各街道办事处，各委、办、局：
《东丽区公共停车场管理办法》已经2026年4月28日区政府第52次常务会议审议通过，现印发给你们，由区城市管理委、区财政局负责，请遵照执行。
天津市东丽区人民政府
2026年5月6日
（此件主动公开）
抄送：区委办公室，区人大常委会办公室，区政协办公室。
天津市东丽区人民政府办公室　2026年5月7日印发`,
  answers: {
    ...ordinary,
    meeting: "常务会议",
    revision: "较小",
    viceMayors: 2,
    draftingUnit: "区城市管理委",
    urgency: "加急",
    marketActivity: "是",
  },
} as const;

/** 请示 of a department to the district government. */
export const incoming = {
  text: `天津市东丽区水务局文件
东丽水发〔2026〕6号　　　签发人：王某
天津市东丽区水务局关于增加防汛物资储备经费的请示
区人民政府：
现请示如下。
妥否，请批示。
天津市东丽区水务局
2026年5月8日`,
  answers: { majorMatter: "是", importantMatter: "否", majorDecision: "否" },
} as const;
