import type { Draft, Part, Stretch } from "../../draft/draft";
import type { Facts, FactValues } from "../facts";
import { type FactReader, reading } from "../reading";
import { findInTitle } from "../search";

type Meeting = FactValues["minutesOf"];

const meetings: readonly (readonly [RegExp, Meeting])[] = [
  [/全体会议/, "全体会议"],
  [/常务会议/, "常务会议"],
  [/区长办公会议?/, "区长办公会议"],
  [/专题会议?/, "专题会议"],
];

/** 纪要所属会议 and 主持人, of 纪要 alone: the two that decide who signs minutes (规则48). */
export const readMinutes: FactReader = ({ draft, carrier }): Facts => {
  if (draft.documentType !== "纪要") return {};
  const minutesOf = readMeetingName(carrier);
  const host = readHost(draft, carrier);
  return { ...(minutesOf && { minutesOf }), ...(host && { meetingHost: host }) };
};

function readMeetingName(carrier: Part): Facts["minutesOf"] {
  for (const [pattern, meeting] of meetings) {
    const mark = carrier.elements.issuerMark?.find(({ text }) => pattern.test(text));
    const words = findInTitle(carrier, pattern) ?? mark;
    if (words) return reading(meeting, words);
  }
  return undefined;
}

const hostLine = /主\s*持\s*(?:人)?\s*[：:]\s*([^，。；\n]{1,30})/;
const hostPhrase = /([^，。；：]{1,30})主持/;

function readHost(draft: Draft, { from, to }: Part): Facts["meetingHost"] {
  for (let paragraph = from; paragraph < to; paragraph++) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    if (!text.includes("持")) continue;
    const match = hostLine.exec(text) ?? hostPhrase.exec(text);
    const host = match?.[1] === undefined ? undefined : hostKind(match[1]);
    if (match && host) return reading(host, at(match, paragraph));
  }
  return undefined;
}

function at(match: RegExpExecArray, paragraph: number): Stretch {
  return { text: match[0], paragraph, from: match.index, to: match.index + match[0].length };
}

/** 区政府领导 are 区长 and 副区长; a post that is neither is another's, and a bare name says nothing. */
function hostKind(host: string): FactValues["meetingHost"] | undefined {
  if (/区长/.test(host)) return "区政府领导";
  return /局长|主任|书记|秘书长|部长|科长|处长|负责人|负责同志/.test(host) ? "其他" : undefined;
}
