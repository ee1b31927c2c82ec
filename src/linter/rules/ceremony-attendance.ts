import type { Draft, Range } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { clauseBefore, isForbidden, sentenceAt } from "../clauses";
import { leadersAmong, leaderWords } from "../leaders";
import { isEventPlan } from "../meeting-plan";
import { defineRule } from "../rule";

interface Options {
  readonly leaders: readonly string[];
  readonly ceremonies: readonly string[];
}

/** 事务性活动：区政府领导同志不出席剪彩、奠基、庆典和庆祝会、论坛等。 */
export const ceremonyAttendance = defineRule<Options>({
  id: "ceremony-attendance",
  title: { zh: "区政府领导不出席剪彩、奠基、庆典、论坛", en: "Leaders do not attend ceremonies and forums" },
  group: "活动",
  severity: "warning",
  basis: ["规则60"],
  defaults: {
    leaders: leaderWords,
    ceremonies: [
      "剪彩",
      "奠基",
      "庆典",
      "庆祝会",
      "庆祝大会",
      "纪念会",
      "纪念大会",
      "表彰会",
      "表彰大会",
      "博览会",
      "研讨会",
      "论坛",
    ],
  },
  words: ({ leaders, ceremonies }) => [...leaders, ...ceremonies],
  *check(context, { leaders, ceremonies }) {
    const { draft, hits } = context;
    if (
      !hits.some(({ word }) => ceremonies.includes(word)) ||
      !isEventPlan(draft) ||
      isExempt(titleText(draft))
    )
      return;
    for (const leader of leadersAmong(draft, hits, leaders)) {
      const sentence = sentenceAt(context, leader.range);
      const ceremony = ceremonyOf(draft, sentence.text, ceremonies);
      if (!ceremony || isExempt(sentence.text) || !attends(draft, leader.range, sentence.text)) continue;
      const message = `安排“${leader.word}”出席“${ceremony}”，除区委、区政府统一安排的活动和重要外事、经贸、重点工程、重要活动外不出席`;
      yield { message, range: leader.range };
    }
  },
});

/** The four exceptions of the clause, where the words give one. */
function isExempt(words: string): boolean {
  return /统一安排|外事|经贸|重点工程|重点项目|重大项目|重要活动|招商/.test(words);
}

/** The ceremony the sentence names, else the one the title is about. */
function ceremonyOf(draft: Draft, sentence: string, ceremonies: readonly string[]): string | undefined {
  const title = titleText(draft);
  return (
    ceremonies.find((word) => sentence.includes(word)) ?? ceremonies.find((word) => title.includes(word))
  );
}

function attends({ paragraphs }: Draft, { paragraph, from }: Range, sentence: string): boolean {
  const text = paragraphs[paragraph]?.text ?? "";
  if (isForbidden(text, from) || /报|经|传达|学习|落实|贯彻|批示/.test(clauseBefore(text, from)))
    return false;
  return (
    /出席|参加|到场|莅临|剪彩|致辞|讲话|见证|邀请|揭牌|培土/.test(sentence) &&
    !/同意|批准|批示|不出席|不参加|[了曾已]出席/.test(sentence)
  );
}
