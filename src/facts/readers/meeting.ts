import type { Draft, Stretch } from "../../draft/draft";
import type { Facts, FactValues } from "../facts";
import { clue, type FactReader, reading } from "../reading";
import { around, placesOf } from "../search";

type Meeting = Exclude<FactValues["meeting"], "无">;

const anchors: readonly (readonly [word: string, meeting: Meeting])[] = [
  ["全体会议", "全体会议"],
  ["常务会议", "常务会议"],
  ["区长办公会", "区长办公会议"],
  ["专题会议", "专题会议"],
];

/**
 * 审议通过的会议 (经区政府第12次常务会议审议通过) and what was changed since. Only a meeting of the district government that has
 * passed the matter: not one that shall (须经…审议通过后), and not another organ's.
 */
export const readMeeting: FactReader = ({ draft, carrier }): Facts => {
  const passed = [...passingMeetings(draft, carrier.from, carrier.to)];
  const first = passed[0];
  if (!first) return {};
  const agreed = passed.every(({ meeting }) => meeting === first.meeting);
  const meeting = agreed ? reading(first.meeting, first.words) : clue(first.meeting, first.words);
  const revision = readRevision(draft, carrier.from, carrier.to);
  return { meeting, ...(revision && { revision }) };
};

interface PassingMeeting {
  readonly meeting: Meeting;
  readonly words: Stretch;
}

function* passingMeetings(draft: Draft, from: number, to: number): Generator<PassingMeeting> {
  for (const [word, meeting] of anchors) {
    for (const place of placesOf(draft, from, to, word)) {
      const words = passedAt(draft, place);
      if (words) yield { meeting, words };
    }
  }
}

const shallPass = /(?:须|需|应|应当|未|拟|可|提请|提交|报请)(?:经|由|在)?$/;
const otherOrgan = /国务院|市(?:人民)?政府|省|市委|区委|人大|政协|党组|党委|委员会|领导小组|指挥部|公司|集团/;
const passes = /^议?(?:纪要)?[^，。；]{0,10}?(?:通过|同意|审定)/;

function passedAt(draft: Draft, place: Stretch): Stretch | undefined {
  const { before, after } = around(draft, place);
  const since = before.lastIndexOf("经");
  const passing = passes.exec(after);
  if (since < 0 || !passing || shallPass.test(before.slice(0, since))) return undefined;
  const organ = before.slice(since + 1);
  if (otherOrgan.test(organ)) return undefined;
  const dated = /第.{1,6}次/.test(organ);
  if (!dated && /^[，]?(?:的|后|之后|方|才)/.test(after.slice(passing[0].length))) return undefined;
  const from = place.from - (before.length - since);
  const to = place.to + passing[0].length;
  const text = draft.paragraphs[place.paragraph]?.text.slice(from, to) ?? "";
  return { text, paragraph: place.paragraph, from, to };
}

function readRevision(draft: Draft, from: number, to: number): Facts["revision"] {
  for (const place of placesOf(draft, from, to, "会议")) {
    const { before, after } = around(draft, place);
    const match = /^(?:讨论|审议)?(?:提出的?|的)?意见[^。；]{0,12}(?:修改|完善)/.exec(after);
    if (!match || !/(?:根据|按照|按)[^，]{0,12}$/.test(before)) continue;
    const to = place.to + match[0].length;
    const text = draft.paragraphs[place.paragraph]?.text.slice(place.from, to) ?? "";
    return clue("较小", { text, paragraph: place.paragraph, from: place.from, to });
  }
  return undefined;
}
