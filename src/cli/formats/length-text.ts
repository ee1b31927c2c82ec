import type { Review } from "../../host/review";
import type { ConfiguredRule } from "../../linter/configure";
import { type Gauge, gaugesOf } from "../../linter/gauges";
import { countScopeOf } from "../../linter/length-limits";
import type { Phrase, Say } from "../phrase";

/** 篇幅 in a line: 字数 of each document of the file, then pages, each with the limit it is held to. */
export function lengthText(review: Review, rules: readonly ConfiguredRule[], say: Say): string {
  const gauges = gaugesOf(review, rules);
  const scope = scopeWords[countScopeOf(rules)];
  return gauges
    .map((gauge) => (gauge.kind === "words" ? wordsText(gauge, scope, say) : pagesText(gauge, say)))
    .join(say({ zh: "；", en: "; " }));
}

const scopeWords: Readonly<Record<"正文" | "全文", Phrase>> = {
  正文: { zh: "正文", en: "body" },
  全文: { zh: "全文", en: "whole text" },
};

function wordsText(gauge: Gauge, scope: Phrase, say: Say): string {
  const { value = 0, method, part } = gauge;
  const what = part ?? say(scope);
  return say({
    zh: `${what} ${value} 字（${method} 计法）${limitText(gauge, say)}`,
    en: `${what} ${value} words as ${method} counts${limitText(gauge, say)}`,
  });
}

function pagesText(gauge: Gauge, say: Say): string {
  const { value, method } = gauge;
  if (value === undefined)
    return say({ zh: "页数未知，加 --pages 可核", en: "pages unknown, give --pages to check them" });
  const about = method === "estimated" ? { zh: "约 ", en: "about " } : { zh: "", en: "" };
  const measured = measuredWords[method] ?? { zh: method, en: method };
  return say({
    zh: `${about.zh}${value} 页（${measured.zh}）${limitText(gauge, say)}`,
    en: `${about.en}${value} pages (${measured.en})${limitText(gauge, say)}`,
  });
}

const measuredWords: Readonly<Partial<Record<Gauge["method"], Phrase>>> = {
  "laid out": { zh: "排版所得", en: "laid out" },
  given: { zh: "给定", en: "given" },
  estimated: { zh: "估算", en: "estimated" },
  "last saved": { zh: "上次保存时", en: "when last saved" },
};

/** ，限 4000 字（专项工作或者具体任务），超出. Of a class that is only guessed at it says so. */
function limitText({ kind, limit, lengthClass, isSure, state }: Gauge, say: Say): string {
  if (limit === undefined) return "";
  const standing = standings[state] ?? { zh: "", en: "" };
  if (kind === "pages")
    return say({ zh: `，限 ${limit} 页${standing.zh}`, en: `, limit ${limit}${standing.en}` });
  const guessed = !isSure && lengthClass !== "一般";
  return say({
    zh: `，限 ${limit} 字（${lengthClass ?? ""}${guessed ? "？篇幅类别没有定" : ""}）${standing.zh}`,
    en: `, limit ${limit} (${lengthClass ?? ""}${guessed ? "? not settled" : ""})${standing.en}`,
  });
}

const standings: Readonly<Partial<Record<Gauge["state"], Phrase>>> = {
  near: { zh: "，接近", en: ", near it" },
  over: { zh: "，超出", en: ", over it" },
};
