import type { Draft, Range } from "../../draft/draft";
import { chineseNumber } from "../../draft/elements";
import { countries, countryOf } from "../countries";
import { leadersJourney } from "../leaders-journey";
import { defineRule, type WordHit } from "../rule";

interface Options {
  readonly limit: number;
  readonly countries: readonly string[];
}

/** 出访国家：区长、副区长每次出访不超过3个国家和地区，经停的算在内。 */
export const delegationCountries = defineRule<Options>({
  id: "delegation-countries",
  title: {
    zh: "区长、副区长出访不超过3个国家和地区",
    en: "A leader's journey goes to at most three countries",
  },
  group: "活动",
  severity: "error",
  basis: ["规则63"],
  defaults: { limit: 3, countries },
  words: (options) => options.countries,
  *check(context, { limit }) {
    const { draft, hits } = context;
    const journey = leadersJourney(context);
    if (!journey) return;
    const visited = new Map<string, Range>();
    for (const { word, range } of route(draft, hits)) {
      if (!visited.has(countryOf(word))) visited.set(countryOf(word), range);
    }
    const names = [...visited.keys()];
    const first = [...visited.values()][limit];
    const { severity } = journey;
    if (first) {
      yield {
        message: `出访${names.join("、")}${names.length}个国家和地区（含经停），限${limit}个`,
        range: first,
        severity,
      };
      return;
    }
    const said = saidInAll(draft, journey.paragraphs);
    if (!said || said.count <= limit) return;
    yield { message: `出访${said.count}个国家和地区，限${limit}个`, range: said.range, severity };
  },
});

const goesTo =
  /(?:赴|出访|访问|前往|途经|途径|经停|经由|转机|抵达?|飞往|飞抵|过境|取道|离开)(?:了|至|于)?[（(]?$/;
/** 出访国家：日本、韩国. */
const namesThem = /(?:出访|访问|前往|经停)(?:的?国家|国别|地区|国)(?:和地区|（地区）)?(?:为|是|有)?[：:]?$/;
const stopsAt = /^[^，。；、]{0,6}(?:转机|经停|中转|过境|停留)/;

/** The countries the journey goes to or through: those after 赴, 经停 and the like, and the rest of their list. */
function* route({ paragraphs }: Draft, hits: readonly WordHit[]): Generator<WordHit> {
  let last: Range | undefined;
  for (const hit of hits) {
    const { paragraph, from, to } = hit.range;
    const text = paragraphs[paragraph]?.text ?? "";
    const joint = last?.paragraph === paragraph ? text.slice(last.to, from) : "。";
    const isListed = joint.length <= 6 && /^[）)]?(?:、|和|及|与|以及|，|—+|至|-)[（(]?$/.test(joint);
    if (
      !isListed &&
      !goesTo.test(text.slice(Math.max(0, from - 6), from)) &&
      !namesThem.test(text.slice(Math.max(0, from - 14), from)) &&
      !stopsAt.test(text.slice(to, to + 12))
    )
      continue;
    last = hit.range;
    yield hit;
  }
}

/** 德国等四国, 4个国家和地区. */
function saidInAll(
  { paragraphs }: Draft,
  among: readonly number[],
): { count: number; range: Range } | undefined {
  for (const paragraph of among) {
    const found = said.exec(paragraphs[paragraph]?.text ?? "");
    const count = chineseNumber(found?.groups?.number ?? "");
    if (!found || count === undefined) continue;
    const to = found.index + found[0].length;
    return { count, range: { paragraph, from: to - (found.groups?.words?.length ?? 0), to } };
  }
  return undefined;
}

const said =
  /(?:赴|出访|访问)[^。；]{0,40}?(?<words>(?<![\d一二三四五六七八九十])(?<number>[二两三四五六七八九十]|\d{1,2})(?:国(?!际|务|家级)|个国家(?:和地区)?))/;
