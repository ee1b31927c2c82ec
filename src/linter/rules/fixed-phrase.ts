import type { Range } from "../../draft/draft";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  /** Phrases that are written in full and to the letter; of nine characters at least. */
  readonly phrases: readonly string[];
  /** Wrong forms too short to be told by their likeness, with the right ones. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** 固定表述：政治性固定表述一字不差。 */
export const fixedPhrase = defineRule<Options>({
  id: "fixed-phrase",
  title: { zh: "固定表述一字不差", en: "Fixed political phrases are written to the letter" },
  group: "用语",
  severity: "error",
  basis: ["规则2"],
  fix: "review",
  defaults: {
    phrases: ["习近平新时代中国特色社会主义思想", "以习近平同志为核心的党中央", "铸牢中华民族共同体意识"],
    wrong: {
      习近平法制思想: "习近平法治思想",
      习近平总书计: "习近平总书记",
      习进平: "习近平",
      中国特色社会主意: "中国特色社会主义",
      中国特色社会注意: "中国特色社会主义",
      中国特色主义: "中国特色社会主义",
      习近平新时代社会主义思想: "习近平新时代中国特色社会主义思想",
    },
  },
  words: ({ phrases, wrong }) => [...phrases, ...phrases.flatMap(pieces), ...Object.keys(wrong)],
  *check({ draft, hits }, { phrases, wrong }) {
    let last: Range | undefined;
    for (const { word, range } of hits) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      const right = wrong[word];
      const near = right === undefined ? nearMiss(text, word, range, phrases) : { range, phrase: right };
      // Several pieces of one slip, or a wrong word within it, are one finding.
      if (!near || (last?.paragraph === range.paragraph && near.range.from < last.to)) continue;
      last = near.range;
      const words = text.slice(last.from, last.to);
      const message = `“${words}”与固定表述不符，表述为“${near.phrase}”`;
      yield { message, range: last, fix: replacement(last, words, near.phrase, "review") };
    }
  },
});

/** A slip of one or two characters leaves at least one of three pieces whole: that is where to look. */
function pieces(phrase: string): string[] {
  const third = Math.ceil(phrase.length / 3);
  return [phrase.slice(0, third), phrase.slice(third, 2 * third), phrase.slice(2 * third)];
}

function nearMiss(text: string, piece: string, { paragraph, from }: Range, phrases: readonly string[]) {
  const phrase = phrases.find((each) => each !== piece && pieces(each).includes(piece));
  if (phrase === undefined) return undefined;
  const expected = from - phrase.indexOf(piece);
  if (text.startsWith(phrase, expected)) return undefined;
  const start = Math.max(0, expected - slack);
  const found = closest(text.slice(start, start + phrase.length + 2 * slack), phrase);
  if (found.distance < 1 || found.distance > slipsAllowed(phrase)) return undefined;
  const at = start + found.from;
  const isHeadLost = text.startsWith(phrase.slice(1), at + 1) && joining.includes(text.charAt(at));
  return { range: { paragraph, from: isHeadLost ? at + 1 : at, to: start + found.to }, phrase };
}

/** 团结在习近平同志为核心的党中央周围 lost its 以: 在 is no slip for it. */
const joining = "在向与同和，。；、：“的";

const slack = 2;

function slipsAllowed(phrase: string): number {
  return phrase.length >= 12 ? 2 : 1;
}

/** The stretch of the window that is nearest to the phrase, and how many characters it is off (Sellers' algorithm). */
function closest(window: string, phrase: string): { distance: number; from: number; to: number } {
  let previous = Array.from({ length: phrase.length + 1 }, (_, row) => ({ distance: row, from: 0, to: 0 }));
  let best = previous[phrase.length] ?? { distance: phrase.length, from: 0, to: 0 };
  for (let column = 1; column <= window.length; column++) {
    const current = [{ distance: 0, from: column, to: column }];
    for (let row = 1; row <= phrase.length; row++) {
      const slip = window.charAt(column - 1) === phrase.charAt(row - 1) ? 0 : 1;
      const ways = [
        stepFrom(previous[row - 1], slip),
        stepFrom(previous[row], 1),
        stepFrom(current[row - 1], 1),
      ];
      const { distance, from } = ways.reduce((a, b) => (b.distance < a.distance ? b : a));
      current.push({ distance, from, to: column });
    }
    previous = current;
    const end = current[phrase.length];
    if (end && end.distance < best.distance) best = end;
  }
  return best;
}

function stepFrom(cell: { distance: number; from: number } | undefined, cost: number) {
  return { distance: (cell?.distance ?? Infinity) + cost, from: cell?.from ?? 0 };
}
