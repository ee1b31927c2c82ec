import type { Draft } from "../../draft/draft";
import { compact } from "../../draft/elements";
import { attachmentEntries } from "../attachments";
import { defineRule, type WordHit } from "../rule";

interface Options {
  readonly references: readonly string[];
}

/** Characters of an attachment's name that the text must not share either before the list is called unmentioned. */
const sharedLength = 4;
/** Lists longer than this are not compared with the text. */
const mostCompared = 20;

/** 附件提及：正文说见附件的列附件说明，列了附件的正文提到它。 */
export const attachmentReference = defineRule<Options>({
  id: "attachment-reference",
  title: { zh: "正文提及的附件列入附件说明", en: "Attachments are listed and referred to" },
  group: "要素",
  severity: "warning",
  basis: ["格式7.3.4"],
  defaults: { references: ["见附件", "详见附表", "见附表", "见附后", "附件所列"] },
  words: ({ references }) => references,
  *check({ draft, hits, prepared }) {
    const entries = attachmentEntries(draft);
    const [list] = draft.elements.attachmentList ?? [];
    const own = hits.filter(
      (hit) => isOwn(draft, hit) && !prepared.isQuoted(hit.range.paragraph, hit.range.from),
    );
    const [first] = own;
    if (!list && first && draft.attachments.length === 0 && draft.parts.length === 1) {
      yield {
        message: `正文写“${first.word}”，没有附件说明，附件在正文之下的附件说明中列明`,
        range: first.range,
      };
    }
    if (!list || own.length > 0 || draft.parts.length > 1) return;
    const text = bodyWords(draft);
    if (text.includes("附") || entries.length === 0 || entries.length > mostCompared) return;
    const unmentioned = entries.filter(({ name }) => !sharesWords(text, compact(name)));
    if (unmentioned.length < entries.length) return;
    yield {
      message: `附件说明列${entries.length}件，正文没有提到附件，通常在正文相应处注明“见附件”`,
      range: list,
      severity: "advice",
      basis: ["实务"],
    };
  },
});

/** In the carrier's body, and not another paper's attachment: 《…》附件2, 〔2019〕1号附件. */
function isOwn({ parts: [{ body }], paragraphs }: Draft, { range }: WordHit): boolean {
  if (range.paragraph < body.from || range.paragraph >= body.to) return false;
  const text = paragraphs[range.paragraph]?.text ?? "";
  return (
    !/[》号]\s*$/.test(text.slice(0, range.from)) && !/^\d*[^，。；）)]{0,6}《/.test(text.slice(range.to))
  );
}

function bodyWords({ parts: [{ body }], paragraphs }: Draft): string {
  const words: string[] = [];
  for (let index = body.from; index < body.to; index++) words.push(compact(paragraphs[index]?.text ?? ""));
  return words.join("\n");
}

function sharesWords(text: string, name: string): boolean {
  for (let at = 0; at + sharedLength <= name.length; at++) {
    if (text.includes(name.slice(at, at + sharedLength))) return true;
  }
  return name.length < sharedLength;
}
