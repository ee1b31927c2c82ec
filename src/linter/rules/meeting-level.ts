import type { Draft, Stretch } from "../../draft/draft";
import { type Facts, sure } from "../../facts/facts";
import { findInTitle } from "../../facts/search";
import type { Severity } from "../finding";
import { defineRule } from "../rule";

interface Options {
  /** Patterns of words in a title that name a matter of 规则23 outright. */
  readonly matters: readonly string[];
}

/** 会议层级：规则第二十三条所列事项经全体会议或者常务会议讨论决定。 */
export const meetingLevel = defineRule<Options>({
  id: "meeting-level",
  title: {
    zh: "重大事项经全体会议或者常务会议决定",
    en: "Major matters pass the plenary or executive meeting",
  },
  group: "行文",
  severity: "error",
  basis: ["规则23"],
  defaults: {
    matters: [
      "国民经济和社会发展计划(?!执行)",
      "预算草案",
      "预算（草案）",
      "国民经济和社会发展[^，。]{0,16}规划纲要",
    ],
  },
  *check({ draft, facts }, { matters }) {
    const { meeting } = facts;
    const passed = sure(facts, "meeting");
    if (!meeting || (passed !== "区长办公会议" && passed !== "专题会议")) return;
    const matter = matterIn(draft, facts, matters);
    if (!matter) return;
    const place = meeting.source === "draft" ? meeting.range : undefined;
    yield {
      message: `${matter.name}由${passed}通过，须经区政府全体会议或者常务会议讨论和决定`,
      range: place ?? matter.place ?? { paragraph: draft.parts[0].body.from, from: 0, to: 0 },
      severity: matter.severity,
    };
  },
});

interface Matter {
  readonly name: string;
  readonly place?: Stretch;
  readonly severity: Severity;
}

/** Named in a title or answered it is certain; a clue is quoted and raises no error. */
function matterIn(draft: Draft, facts: Facts, matters: readonly string[]): Matter | undefined {
  for (const part of draft.parts) {
    const place = findInTitle(part, new RegExp(matters.join("|")));
    if (place) return { name: `“${place.text}”`, place, severity: "error" };
  }
  for (const [key, name] of [
    ["normative", "行政规范性文件"],
    ["majorDecision", "重大行政决策"],
  ] as const) {
    const fact = facts[key];
    if (fact?.value !== "是") continue;
    if (sure(facts, key) === "是") return { name, severity: "error" };
    if (fact.source === "draft") return { name: `“${fact.evidence}”像是${name}，`, severity: "warning" };
  }
  return undefined;
}
