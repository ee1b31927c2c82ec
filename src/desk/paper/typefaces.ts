import type { RunFormat } from "../../draft/setting";

/**
 * Faces to draw a run in, as a CSS font list: the face the file names, then what else a machine may have of the same
 * family. Latin letters come from the Western face where that is Times, which is what offices set.
 */
export function fontList({ eastAsiaFont, asciiFont }: RunFormat): string | undefined {
  if (eastAsiaFont === undefined) return undefined;
  const western = asciiFont !== undefined && /times/i.test(asciiFont) ? ["gongwen-western"] : [];
  const { faces, generic } = familyOf(eastAsiaFont);
  return [...[...western, eastAsiaFont, ...faces].map(quoted), generic].join(", ");
}

interface Family {
  /** Reads the face's name, Chinese or English. */
  readonly named: RegExp;
  readonly faces: readonly string[];
  readonly generic: "serif" | "sans-serif";
}

const song: Family = {
  named: /宋|song|simsun|ming/i,
  faces: ["SimSun", "STSong", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC"],
  generic: "serif",
};

// 小标宋 is a 宋 too: the more particular name is asked first.
const families: readonly Family[] = [
  {
    named: /标宋|xiaobiao|中宋|zhongsong/i,
    faces: [
      "方正小标宋简体",
      "FZXiaoBiaoSong-B05S",
      "方正小标宋_GBK",
      "华文中宋",
      "STZhongsong",
      "SimSun",
      "Noto Serif CJK SC",
    ],
    generic: "serif",
  },
  {
    named: /仿宋|fangsong/i,
    faces: ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong", "Noto Serif CJK SC"],
    generic: "serif",
  },
  {
    named: /楷|kai/i,
    faces: ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "Kaiti SC", "Noto Serif CJK SC"],
    generic: "serif",
  },
  {
    named: /黑|hei|gothic/i,
    faces: ["黑体", "SimHei", "STHeiti", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC"],
    generic: "sans-serif",
  },
  song,
];

function familyOf(face: string): Family {
  return families.find(({ named }) => named.test(face)) ?? song;
}

/** A font name comes from the file: quoted, with whatever could end the quotes taken out. */
function quoted(face: string): string {
  return `"${face.replace(/["\\\n\r\f]/g, "")}"`;
}
