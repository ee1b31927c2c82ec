/**
 * Height of a line of single spacing set in the face, as a multiple of its size: ascent, descent and leading as Word
 * takes them. A face not known here is taken for a common one of its script.
 */
export function lineHeightOf(font: string | undefined, script: "eastAsian" | "Latin"): number {
  const unknown = script === "eastAsian" ? commonEastAsian : commonLatin;
  if (font === undefined) return unknown;
  const known = heights.get(font);
  if (known !== undefined) return known;
  const height = families.find(({ name }) => name.test(font))?.height ?? unknown;
  heights.set(font, height);
  return height;
}

const commonEastAsian = 1.141;
const commonLatin = 1.15;
const heights = new Map<string, number>();

/** The first that fits; names are matched by family, for 仿宋_GB2312, 方正仿宋简体 and CESI仿宋 are one. */
const families: readonly { readonly name: RegExp; readonly height: number }[] = [
  { name: /小标宋|XiaoBiaoSong|FZXBS/i, height: 1.3 },
  { name: /等线|DengXian/i, height: 1.24 },
  { name: /雅黑|YaHei/i, height: 1.32 },
  { name: /华文|STSong|STFangsong|STKaiti|STZhongsong/i, height: 1.44 },
  { name: /宋|楷|黑|SimSun|SimHei|FangSong|KaiTi/i, height: 1.141 },
  { name: /Calibri|Cambria/i, height: 1.22 },
  { name: /Verdana/i, height: 1.215 },
  { name: /Segoe UI/i, height: 1.33 },
];
