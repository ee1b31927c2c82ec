import type { Draft, Heading, Stretch } from "../../draft/draft";
import { findInTitle } from "../../facts/search";
import type { Problem } from "../finding";

import { defineRule, type RuleContext } from "../rule";

interface Options {
  /** Verbs that begin a matter in a title: 关于购置…和新建…的请示. */
  readonly verbs: readonly string[];
}

/** 一文一事：一份请示只请示一件事。 */
export const requestSingleMatter = defineRule<Options>({
  id: "request-single-matter",
  title: { zh: "请示一文一事", en: "A request asks for one thing" },
  group: "行文",
  severity: "error",
  basis: ["条例15"],
  documentTypes: ["请示"],
  defaults: {
    verbs: [
      "购置",
      "采购",
      "增加",
      "增设",
      "追加",
      "拨付",
      "解决",
      "调整",
      "设立",
      "成立",
      "新建",
      "建设",
      "改造",
      "更换",
      "维修",
      "租赁",
      "安排",
      "改建",
      "扩建",
      "修建",
      "核定",
      "配备",
      "划拨",
      "举办",
      "召开",
      "表彰",
      "任命",
      "聘用",
      "招聘",
      "减免",
      "延长",
      "变更",
      "出台",
      "制定",
    ],
  },
  *check(context, { verbs }) {
    const joined = mattersInTitle(context.draft, verbs);
    if (joined) yield problemOf(context, joined);
    else yield* severalSections(context.draft);
  },
});

interface Matters {
  readonly words: Stretch;
  readonly matters: readonly [string, string];
}

/** 关于购置防汛物资和新建泵站的: two verbs, each with an object of its own. 购置和安装设备 is one matter. */
function mattersInTitle({ parts: [carrier] }: Draft, verbs: readonly string[]): Matters | undefined {
  const verb = `(?:${verbs.join("|")})`;
  const pattern = new RegExp(
    `关于(?:请求|申请)?(${verb}[^和与及并、]{2,30})(?:以及|及|和|与|并|、)(${verb}.{2,30}?)的`,
  );
  const words = findInTitle(carrier, pattern);
  const [, first, second] = (words && pattern.exec(words.text)) ?? [];
  return words && first !== undefined && second !== undefined
    ? { words, matters: [first, second] }
    : undefined;
}

function problemOf({ draft, prepared }: RuleContext, { words, matters }: Matters): Problem {
  const [first, second] = matters;
  const asking = prepared.bodyText
    .filter((index) => index < draft.parts[0].body.to)
    .flatMap((index) => prepared.sentences(index))
    .map(({ paragraph, from, to }) => draft.paragraphs[paragraph]?.text.slice(from, to) ?? "")
    .filter((sentence) => asks.test(sentence));
  const areAsked =
    !isItsMoney.test(second) && matters.every((matter) => asking.some((each) => speaksOf(each, matter)));
  return {
    message: areAsked
      ? `标题把“${first}”“${second}”两件事写在一起，正文分别提出请求，请示须一文一事`
      : `标题写有“${first}”“${second}”，像是两件事，请示一文一事`,
    range: words,
    severity: areAsked ? "error" : "advice",
  };
}

/** The money a matter needs is no second matter. */
const isItsMoney = /^(?:解决|拨付|追加|安排|核定)(?:所需|相关|有关|其|配套|专项)?(?:经费|资金|编制)/;
const asks = /请(?:予|求|批|同意|安排|解决|拨|核|给|支持|区|市|审)|恳请|申请|拟/;

/** The verb, and two characters of its object that stand together. */
function speaksOf(sentence: string, matter: string): boolean {
  const [verb, object] = [matter.slice(0, 2), matter.slice(2)];
  if (!sentence.includes(verb)) return false;
  for (let at = 0; at + 2 <= object.length; at++)
    if (sentence.includes(object.slice(at, at + 2))) return true;
  return false;
}

/** 一、关于增加编制 … 二、关于购置车辆 …: sections that each ask, under headings that each name a matter. */
function* severalSections(draft: Draft): Generator<Problem> {
  const sections = draft.headings.filter(({ part, level }) => part === 0 && level === 1);
  const asking = sections.filter(
    (heading, index) => namesMatter(draft, heading) && sectionAsks(draft, heading, sections[index + 1]),
  );
  const [, second] = asking;
  if (!second) return;
  yield {
    message: `请示分${asking.length}部分各提一项请求，像是几件事，请示一文一事`,
    range: second.title,
    severity: "advice",
  };
}

function namesMatter({ paragraphs }: Draft, { title }: Heading): boolean {
  return /^(?:关于|申请|请求|恳请)/.test(paragraphs[title.paragraph]?.text.slice(title.from, title.to) ?? "");
}

function sectionAsks(
  { paragraphs, parts: [{ body }] }: Draft,
  from: Heading,
  next: Heading | undefined,
): boolean {
  for (let index = from.paragraph; index < (next?.paragraph ?? body.to); index++) {
    if (
      /恳请|请(?:予|区政府|区人民政府|批准|同意|解决|拨付|安排)|(?:^|[。；，])(?:拟)?申请/.test(
        paragraphs[index]?.text ?? "",
      )
    )
      return true;
  }
  return false;
}
