import { addUp, quantitiesIn, type Quantity } from "./quantities";

/** A total and the parts it is said to be made of, in one sentence. */
export interface StatedSum {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/**
 * 共12处，完成7处，其余4处: the sum whose last part follows `at`, where 其余 ends. Only parts of one unit after a total said
 * to be one; undefined where some of them may be part of others (其中) or of something else (比上年).
 */
export function sumBeforeRest(sentence: string, at: number): StatedSum | undefined {
  const quantities = quantitiesIn(sentence);
  const last = quantities.find(({ from }) => from >= at);
  if (!last || !isRestItself.test(sentence.slice(at, last.from))) return undefined;
  const same = quantities.filter(({ from, unit }) => from < at && unit === last.unit);
  const said = same
    .map(({ from }) => saysTotal.test(sentence.slice(Math.max(0, from - 10), from)))
    .lastIndexOf(true);
  const first =
    said < 0 ? same.findIndex((one, index) => isDisposedOf(sentence, one, same[index + 1])) : said;
  const total = same[first];
  if (!total) return undefined;
  const between = sentence.slice(total.to, at).replace(/^[，：（]?其中/, "");
  if (/其中|比|较|增|减|同期|上年|去年/.test(between)) return undefined;
  return stated(total, [...same.slice(first + 1), last]);
}

/** 发现12处，已整改7处: found at first and dealt with since, though no 共 says that 12 is all. */
function isDisposedOf(sentence: string, total: Quantity, part: Quantity | undefined): boolean {
  if (!part || part.value >= total.value) return false;
  const found = /(?:初判|认定|查出|排查|发现|清理|梳理|受理|收到|接到|督办|交办|核查|摸排)/.exec(
    sentence.slice(Math.max(0, total.from - 12), total.from),
  );
  if (!found || sentence.slice(total.to, part.from).includes(found[0])) return false;
  return /^[，（](?:其中)?(?:目前|现)?(?:已|完成|整改|办结|解决|废止|修改|关闭|拆除|销号)/.test(
    sentence.slice(total.to, part.from),
  );
}

/** 其余4处, 其余未完成的4处; not 其余街道4处, which may count something else. */
const isRestItself = /^(?:的|均|为|有|还有|(?:未|尚|正在)[^，；、：]{0,6})?$/;
const saysTotal = /(?:共|合计|总计|总数)[^，。；、：\d]{0,6}$/;

/** 新建3所、改扩建5所，共计8所: the sum whose total follows `at`, where 共计 ends; its parts are the list right before. */
export function sumBeforeTotal(sentence: string, from: number, at: number): StatedSum | undefined {
  const quantities = quantitiesIn(sentence);
  const total = quantities.find((quantity) => quantity.from >= at);
  if (!total || total.from - at > 4 || /[，；、：]/.test(sentence.slice(at, total.from))) return undefined;
  const before = sentence.slice(0, from);
  if (!/[，；、]$/.test(before) || /其中|共|合计|总|比|较|增|减/.test(before)) return undefined;
  const parts: Quantity[] = [];
  let end = from;
  for (const quantity of quantities.filter((one) => one.to <= from && one.unit === total.unit).reverse()) {
    if (!/^[）)]?[，；、和及][^。；]{0,20}$|^[，；、]$/.test(sentence.slice(quantity.to, end))) break;
    parts.unshift(quantity);
    end = quantity.from;
  }
  return stated(total, parts);
}

const fewestParts = 2;
const mostParts = 8;

function stated(total: Quantity, parts: readonly Quantity[]): StatedSum | undefined {
  if (parts.length < fewestParts || parts.length > mostParts) return undefined;
  return [total, ...parts].some(({ approximate }) => approximate) ? undefined : { total, parts };
}

/** Whether no choice of the parts makes up the total: some figures of a sentence may count something else. */
export function isWrong({ total, parts }: StatedSum): boolean {
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, index) => (chosen >> index) % 2 === 1);
    if (addUp(some, total)) return false;
  }
  return true;
}
