import type { Draft, Part, Stretch } from "../../draft/draft";
import type { Facts, FactValues } from "../facts";
import { type FactReader, reading } from "../reading";

/** 公开属性 and 理由, 密级, 紧急程度: what stands in the masthead and 附注. Nothing there says nothing: 非密 and 平件 are not read. */
export const readMarks: FactReader = ({ draft, carrier }): Facts => {
  const secrecy = markOf(carrier.elements.secrecy, ["绝密", "机密", "秘密"]);
  const urgency = markOf(carrier.elements.urgency, ["特急", "加急", "平件"]);
  return {
    ...readDisclosure(draft, carrier),
    ...(secrecy && { secrecy: reading(secrecy.value, secrecy.words) }),
    ...(urgency && { urgency: reading(urgency.value, urgency.words) }),
  };
};

function markOf<Value extends string>(
  stretches: readonly Stretch[] = [],
  values: readonly Value[],
): { value: Value; words: Stretch } | undefined {
  for (const words of stretches) {
    const value = values.find((each) => words.text.replace(/\s/g, "").includes(each));
    if (value !== undefined) return { value, words };
  }
  return undefined;
}

type Disclosure = FactValues["disclosure"];

/** Read in this order: 删减后公开 holds 公开, 不予公开 too. 公开发布 is how the State Council words 主动公开. */
const wordings: readonly (readonly [RegExp, Disclosure])[] = [
  [/不予公开|不公开/, "不予公开"],
  [/删减后(?:主动)?公开|(?:部分|删减)公开/, "删减后公开"],
  [/依申请公开/, "依申请公开"],
  [/主动公开|公开发布|全文公开/, "主动公开"],
];

function readDisclosure(draft: Draft, carrier: Part): Facts {
  for (const note of disclosureNotes(draft, carrier)) {
    const disclosure = wordings.find(([pattern]) => pattern.test(note.text))?.[1];
    if (disclosure === undefined) continue;
    const reason = /理由\s*[：:]\s*([^）)\n]{2,200})/.exec(note.text)?.[1];
    return {
      disclosure: reading(disclosure, note),
      ...(reason !== undefined && { disclosureReason: reading(reason.trim(), note) }),
    };
  }
  return {};
}

/** 附注, then lines of a draft's own head or foot that say 公开属性：… or 此件…公开. */
function* disclosureNotes(draft: Draft, { elements, from, to }: Part): Generator<Stretch> {
  yield* elements.note ?? [];
  for (let paragraph = from; paragraph < to; paragraph++) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    if (text.length <= 240 && /^\s*[（(]?(?:此件|公开(?:属性|方式)\s*[：:])/.test(text)) {
      yield { text, paragraph, from: 0, to: text.length };
    }
  }
}
