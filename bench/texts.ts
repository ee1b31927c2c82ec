/** Made-up drafts of any length for measuring: the same seed gives the same text. */
import { chineseNumeral } from "../src/regulations/numerals";

const subjects = [
  "各街道办事处",
  "各有关部门",
  "区应急管理局",
  "区水务局",
  "区城市管理委",
  "各供热单位",
  "各学校",
  "各社区",
];
const manners = [
  "结合实际",
  "按照职责分工",
  "坚持问题导向",
  "依托网格化平台",
  "会同有关单位",
  "对照任务清单",
];
const actions = [
  "开展隐患排查",
  "完善工作台账",
  "加强物资储备",
  "组织应急演练",
  "做好入户走访",
  "健全长效机制",
  "公开办理结果",
];
const measures = [
  "于2026年6月30日前完成",
  "每月25日前报送进展",
  "不少于3次",
  "覆盖率达到95%以上",
  "涉及居民1200余户",
  "确保取得实效",
];

/** A notice of about `characters` UTF-16 units with nothing wrong in it. */
export function noticeOf(characters: number, seed = 0): string {
  const random = generator(seed);
  const lines = [
    "天津市东丽区人民政府关于做好2026年重点工作的通知",
    "各街道办事处，各委、办、局，各直属单位：",
    "现将有关事项通知如下：",
  ];
  let length = lines.join("\n").length;
  for (let index = 0; length < characters; index++) {
    const line = index % 4 === 0 ? headingAt(Math.floor(index / 4), random) : paragraph(random);
    lines.push(line);
    length += line.length + 1;
  }
  return [...lines, "天津市东丽区人民政府", "2026年3月5日", "（此件主动公开）"].join("\n");
}

/** The text with `mistakes` half-width commas put in, evenly. */
export function withMistakes(text: string, mistakes: number): string {
  const pieces = text.split("，");
  const every =
    mistakes === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor((pieces.length - 1) / mistakes));
  return pieces.reduce((sum, piece, index) => sum + (index > 0 && index % every === 0 ? "," : "，") + piece);
}

/** Headings start anew every nine, under a heading of the level above. */
function headingAt(index: number, random: () => number): string {
  const position = index % 10;
  const lead = pick(actions, random);
  return position === 0
    ? `${chineseNumeral(Math.floor(index / 10) + 1)}、${lead}`
    : `（${chineseNumeral(position)}）${lead}`;
}

function paragraph(random: () => number): string {
  const sentences = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () =>
      `${pick(subjects, random)}要${pick(manners, random)}，${pick(actions, random)}，${pick(actions, random)}，${pick(measures, random)}。`,
  );
  return sentences.join("");
}

function pick<Value>(values: readonly Value[], random: () => number): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** A small linear congruential generator: enough for variety, the same on every machine. */
function generator(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
