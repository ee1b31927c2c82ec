import { chineseNumber, halfwidthDigits } from "../draft/elements";

/** 数量: a number with what it counts, in running text: 420人, 四百二十人, 1,200户, 1.2亿元. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** In single units: 1.2万元 is 12000, 两天半 2.5. */
  readonly value: number;
  /** Half a step of the last figure written is how far it may be rounded: 1.2亿元 is written in steps of ten million. */
  readonly step: number;
  readonly unit: string;
  /** 余, 多, 约, 近, 左右: no exact number. */
  readonly approximate: boolean;
}

const units =
  "平方公里|平方千米|平方米|立方米|公里|千米|公顷|小时|分钟|天(?!津)|人次|户次|[个处件项名人户家所条座台套辆次起宗份亩吨元间栋幢场期批张篇部类种米株棵块位支只]";
const quantityPattern = new RegExp(
  `(?<about>[约近超逾])?(?:(?<![\\d.．,])(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?)|(?<![第一二三四五六七八九十百千两零])(?<numeral>[一二三四五六七八九十百千两零]{1,9}))(?<scale>[万亿]{0,2})(?<more>[余多])?(?<unit>${units})(?<half>(?<=天|小时)半(?![天夜日]))?(?<after>左右|上下|以上)?`,
  "g",
);

/** The quantities of a text in order. An ordinal (第3次) and the year of a date are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return Array.from(halfwidthDigits(text).matchAll(quantityPattern), ({ 0: words, index, groups = {} }) =>
    quantityOf(words, index, groups),
  ).flatMap((quantity) => (quantity && text.charAt(quantity.from - 1) !== "第" ? [quantity] : []));
}

type Groups = Readonly<Record<string, string | undefined>>;

function quantityOf(words: string, index: number, groups: Groups): Quantity | undefined {
  const { about = "", digits, numeral = "", scale = "", more = "", unit = "", half, after = "" } = groups;
  const figure = digits === undefined ? chineseNumber(numeral) : Number(digits.replaceAll(",", ""));
  if (figure === undefined) return undefined;
  const decimals = digits?.split(".")[1]?.length ?? 0;
  return {
    from: index + about.length,
    to: index + words.length - after.length,
    value: figure * scaleOf(scale) + (half === undefined ? 0 : 0.5),
    step: scaleOf(scale) / 10 ** decimals,
    unit,
    approximate: about + more + after !== "",
  };
}

function scaleOf(scale: string): number {
  return [...scale].reduce((product, char) => product * (char === "万" ? 1e4 : 1e8), 1);
}

/** Whether parts make up a whole. Whole numbers of one scale must agree exactly; what was rounded may differ by the rounding. */
export function addUp(
  parts: readonly Pick<Quantity, "value" | "step">[],
  whole: Pick<Quantity, "value" | "step">,
): boolean {
  const all = [...parts, whole];
  const coarsest = Math.max(...all.map(({ step }) => step));
  const isExact = coarsest >= 1 && all.every(({ step }) => step === coarsest);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const tolerance = isExact ? 0 : (coarsest * all.length) / 2;
  return Math.abs(sum - whole.value) <= tolerance + 1e-6 * coarsest;
}
