import type { Draft, Range, Stretch } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { findInTitle } from "../../facts/search";
import { clauseAfter, isForbidden } from "../clauses";
import { leadersAmong, leaderWords } from "../leaders";
import { defineRule, type WordHit } from "../rule";

interface Options {
  readonly leaders: readonly string[];
  readonly messages: readonly string[];
}

/** 贺信贺电：区政府领导同志不发贺信、贺电，不题词、题字。 */
export const congratulatoryMessage = defineRule<Options>({
  id: "congratulatory-message",
  title: { zh: "不发贺信、贺电，不题词、题字", en: "No congratulations are sent, no inscriptions written" },
  group: "活动",
  severity: "error",
  basis: ["规则60"],
  defaults: { leaders: leaderWords, messages: ["贺信", "贺电", "题词", "题字"] },
  words: ({ leaders, messages }) => [...leaders, ...messages],
  *check({ draft, facts, hits, prepared }, { leaders, messages }) {
    if (!hits.some(({ word }) => messages.includes(word))) return;
    const named = leadersAmong(draft, hits, leaders);
    const title = isOne(titleText(draft), messages)
      ? findInTitle(draft.parts[0], new RegExp(messages.join("|")))
      : undefined;
    const author = title && authorOf(draft, facts, named);
    if (title && author) {
      yield {
        message: `以${author}名义的“${title.text}”，不发贺信、贺电，不题词、题字`,
        range: title,
        severity: author === "区政府领导" ? "error" : "warning",
      };
      return;
    }
    for (const { word, range } of messagesOf(draft, named, messages)) {
      if (prepared.isQuoted(range.paragraph, range.from)) continue;
      yield { message: `安排区政府领导“${word}”，不发贺信、贺电，不题词、题字`, range };
    }
  },
});

/** The paper is a message itself, or asks that one be sent; not one that speaks of them (关于规范贺信、贺电的通知). */
function isOne(title: string, messages: readonly string[]): boolean {
  return messages.some((word) => {
    const at = title.lastIndexOf(word);
    if (at < 0 || isForbidden(title, at)) return false;
    return at + word.length === title.length || /(?:发|发送|致|书写|请)[^，]{0,20}$/.test(title.slice(0, at));
  });
}

/** Whose paper it is: signed by or titled with a leader, else the district government's. */
function authorOf(
  { elements }: Draft,
  facts: Facts,
  leaders: readonly WordHit[],
): "区政府领导" | "区政府" | undefined {
  const places = [...(elements.title ?? []), ...(elements.issuerName ?? [])];
  const isLeaders = leaders.some(({ range }) => places.some((place) => isWithin(range, place)));
  if (isLeaders) return "区政府领导";
  const issuer = sure(facts, "issuer");
  return issuer === "区政府" || issuer === "区政府办公室" ? "区政府" : undefined;
}

function isWithin({ paragraph, from }: Range, place: Stretch): boolean {
  return paragraph === place.paragraph && from >= place.from && from < place.to;
}

/** 请区长为大会题词: a message after the leader, in one clause that does not forbid it. */
function* messagesOf(
  { paragraphs }: Draft,
  leaders: readonly WordHit[],
  messages: readonly string[],
): Generator<WordHit> {
  for (const { range } of leaders) {
    const { paragraph, to } = range;
    const text = paragraphs[paragraph]?.text ?? "";
    const clause = clauseAfter(text, to);
    const word = messages.find((message) => clause.includes(message));
    if (word === undefined) continue;
    const from = to + clause.indexOf(word);
    if (!isForbidden(text, from)) yield { word, range: { paragraph, from, to: from + word.length } };
  }
}
