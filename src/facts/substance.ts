import { halfwidthDigits } from "../draft/elements";

/** 实质内容: what a change must touch to be more than wording. */
export type SubstanceKind = "主体" | "任务" | "期限" | "数量" | "金额" | "权限" | "处罚" | "施行日期";

/** What a change touches: the kind, and the words that stood there and stand there now (空 where there are none). */
export interface Touched {
  readonly kind: SubstanceKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What of the substance differs between two versions of a passage: who, what must be done, by when, how many, how much, whose
 * power, what penalty, from which day. Each is compared as what the words say, not how (５月 and 5月, 5,000 and 5000 are one).
 */
export function touchedSubstance(before: string, after: string): readonly Touched[] {
  const [a, b] = [plain(before), plain(after)];
  return substances.flatMap(({ kind, find }): readonly Touched[] => {
    const [left, right] = withoutCommon(find(a), find(b));
    return left.length + right.length === 0 ? [] : [{ kind, before: left, after: right }];
  });
}

interface Substance {
  readonly kind: SubstanceKind;
  find(text: string): readonly string[];
}

const number = "(?:\\d+(?:\\.\\d+)?|[〇零一二三四五六七八九十百千两半]{1,9})";
const day =
  "(?:\\d{2,4}年|今年|明年|当年|次年|本年)?(?:\\d{1,2}月(?:\\d{1,2}日|底|初|中旬|上旬|下旬)?|年底|年内|年末)";
const patterns = {
  effective: new RegExp(
    `自[^，。；]{0,12}起(?:施行|实施|执行|生效)|有效期(?:为|至)?${number}?[^，。；]{0,8}|(?:自印发|自发布|自公布)之日起`,
    "g",
  ),
  deadline: new RegExp(
    `${day}(?:之前|以前|前)?|${number}个?(?:工作日|自然日|小时|分钟)(?:内|以内|之内)?|${number}(?:日|天|个月|年)(?:内|以内|之内|前)|每(?:日|周|月|季度|半年|年)`,
    "g",
  ),
  sum: new RegExp(`${number}(?:万亿|亿|万|千万|百万)?(?:余)?(?:元|美元)`, "g"),
  share: new RegExp(`${number}%|百分之${number}|${number}(?:成|倍|个百分点)`, "g"),
  quantity: new RegExp(
    `${number}(?:余|多)?(?:万|亿)?(?:个|名|人|户|家|台|辆|套|条|项|次|处|所|座|栋|间|平方米|平方公里|公里|千米|米|亩|公顷|吨|公斤|千克|立方米|人次|批|份|件|只|棵|株|场|期|批次|户次)`,
    "g",
  ),
  subject:
    /(?:由|请)?(?:[市区县各][\u4e00-\u9fff]{1,10}?(?:局|委|办|委员会|办公室|街道|政府|部门|单位|支队|中心)|[\u4e00-\u9fff]{2,8}(?:街道|镇)(?:办事处)?|公安机关|主管部门|行政机关|建设单位|施工单位|经营者|当事人)/g,
  duty: /不得|禁止|严禁|不准|应当|必须|须|可以|不予|不再|除外|免除|负责|牵头|配合|会同|协助|(?<![反响供相适效对感回呼顺因])应(?![急用对付答邀聘届变该试有])/g,
  power: /审批|批准|许可|核准|备案|审核|授权|委托|权限|有权|核定|审定|裁量|解释/g,
  penalty: /罚款|处罚|没收|责令|吊销|警告|处以|拘留|暂扣|追究|问责|通报批评|处分|滞纳金|加处/g,
};

/** Days and periods that are also the day of effect count as that alone. */
const substances: readonly Substance[] = [
  { kind: "施行日期", find: (text) => all(text, patterns.effective) },
  { kind: "期限", find: (text) => all(text.replace(patterns.effective, "，"), patterns.deadline) },
  { kind: "金额", find: (text) => all(text, patterns.sum) },
  {
    kind: "数量",
    find: (text) => [
      ...all(text, patterns.share),
      ...all(text.replace(patterns.deadline, "，"), patterns.quantity),
    ],
  },
  { kind: "主体", find: (text) => all(text, patterns.subject).map((name) => name.replace(/^[由请]/, "")) },
  { kind: "任务", find: (text) => all(text, patterns.duty).map((word) => duties[word] ?? word) },
  { kind: "权限", find: (text) => all(text, patterns.power) },
  { kind: "处罚", find: (text) => all(text, patterns.penalty) },
];

/** Words of one force: changing one for the other changes nothing that must be done. */
const duties: Readonly<Record<string, string>> = {
  应: "应当",
  须: "应当",
  必须: "应当",
  禁止: "不得",
  严禁: "不得",
  不准: "不得",
  协助: "配合",
};

function all(text: string, pattern: RegExp): readonly string[] {
  return text.match(pattern) ?? [];
}

/** Full-width digits, thousands marks and spaces are how, not what. */
function plain(text: string): string {
  return halfwidthDigits(text)
    .replace(/\s/g, "")
    .replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, "")
    .replace(/％/g, "%");
}

/** Each list without what the other has as often. */
function withoutCommon(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] {
  return [without(one, other), without(other, one)];
}

function without(words: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of taken) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
