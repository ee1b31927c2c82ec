import type { Draft, Part, Stretch } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { findInTitle } from "../../facts/search";
import type { Problem } from "../finding";
import { defineRule } from "../rule";
import { withoutSurplus } from "../title-fix";

interface Options {
  /** Words that begin with 对 and take no preposition away: 关于对外开放. */
  readonly wordsWithDui: readonly string[];
}

/** 标题介词：不叠用“关于”和“对”，不用两个“关于”。 */
export const titlePreposition = defineRule<Options>({
  id: "title-preposition",
  title: { zh: "标题不叠用介词", en: "A title does not double its prepositions" },
  group: "行文",
  severity: "advice",
  basis: ["实务"],
  fix: "review",
  defaults: {
    wordsWithDui: [
      "对外",
      "对口",
      "对台",
      "对标",
      "对照",
      "对接",
      "对话",
      "对策",
      "对比",
      "对象",
      "对应",
      "对联",
      "对虾",
      "对岸",
      "对内",
      "对面",
      "对公",
      "对私",
      "对立",
      "对等",
      "对抗",
      "对账",
      "对港",
      "对日",
      "对美",
      "对俄",
      "对韩",
      "对华",
      "对非",
    ],
  },
  *check({ draft }, { wordsWithDui }) {
    const [carrier] = draft.parts;
    yield* doubledWithDui(draft, carrier, wordsWithDui);
    yield* doubledGuanyu(draft, carrier);
  },
});

/** 关于对…建议、提案的答复 is the set form of such answers, 关于对…给予表扬的通报 that of praise and blame. */
function* doubledWithDui(draft: Draft, part: Part, words: readonly string[]): Generator<Problem> {
  const found = findInTitle(part, /关于对.{0,3}/);
  if (!found || /答复|复函|提案|建议|给予|予以/.test(titleText(part))) return;
  if (words.some((word) => found.text.startsWith(`关于${word}`))) return;
  const pair: Stretch = { ...found, text: "关于对", to: Math.min(found.to, found.from + 3) };
  const fix = needsDui.test(titleText(part)) ? undefined : withoutSurplus(draft, pair, "对", 2);
  yield { message: "标题中“关于对”介词叠用，通常只用“关于”", range: pair, ...(fix && { fix }) };
}

/** 对…进行改造: without its 对 the title must be worded anew, which is the drafter's. */
const needsDui = /进行|实施|开展|加以|实行|作出/;

/** What may stand between two 关于: a verb that takes another document's title, or the name of the organ that wrote it. */
const takesTitle =
  /印发|转发|批转|公布|发布|同意|批准|贯彻|落实|执行|学习|报送|呈报|征求|修改|废止|撤销|答复|[《》]/;
const organAtEnd =
  /(政府|委员会|办公室|办公厅|委|局|厅|部|院|署|会|办|街道|镇|乡|公司|中心|党组|集团|大学|学校)$/;

function* doubledGuanyu(draft: Draft, part: Part): Generator<Problem> {
  const found = findInTitle(part, /关于.{0,40}?关于/);
  const between = found?.text.slice(2, -2) ?? "";
  if (!found || takesTitle.test(between) || organAtEnd.test(between)) return;
  const fix = withoutSurplus(draft, found, "关于", found.text.length - 2);
  yield { message: "标题中有两个“关于”，通常只用一个", range: found, ...(fix && { fix }) };
}
