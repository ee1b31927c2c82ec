import type { Draft } from "../draft/draft";
import type { WordHit } from "./rule";

/** 区政府领导同志 as papers call them. Packs may name others. */
export const leaderWords: readonly string[] = [
  "副区长",
  "区长",
  "区政府领导",
  "区政府主要领导",
  "区政府分管领导",
  "区政府有关领导",
  "区政府负责同志",
  "区领导",
];

/** The hits that name a leader: not 社区长效, 地区长期 nor 兄弟区领导, where the same characters stand in other words. */
export function leadersAmong(
  { paragraphs }: Draft,
  hits: readonly WordHit[],
  words: readonly string[],
): readonly WordHit[] {
  const leaders = new Set(words);
  return hits.filter(({ word, range: { paragraph, from, to } }) => {
    if (!leaders.has(word)) return false;
    const text = paragraphs[paragraph]?.text ?? "";
    if (/区领导$/.test(word) && /[弟兄各他外邻]/.test(text.charAt(from - 1))) return false;
    return word !== "区长" || isPost(text.charAt(from - 1), text.charAt(to));
  });
}

/** 社区长效机制, 全区长期坚持, 景区长廊: 长 belongs to what follows, or 区 to what comes before. */
function isPost(before: string, after: string): boolean {
  return (
    !/[期效远久度短江者龄廊城处成势征假途线安春沙三]/.test(after) &&
    !/[社地小园辖片景校矿林牧山库郊灾街]/.test(before)
  );
}
