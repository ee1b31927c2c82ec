import type { Draft, Stretch } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { compact, documentNumberParts } from "../../draft/elements";
import { mayBeSameOrgan } from "../organ-names";
import { defineRule } from "../rule";

interface Options {
  /** Types signed by a person or under a masthead of their own. */
  readonly otherwiseSigned: readonly DocumentType[];
  /** 机关代字 that tell what kind of organ issues: a pattern of the code, and one of the names that fit it. */
  readonly codes: readonly { readonly code: string; readonly organ: string; readonly name: string }[];
}

/** 署名一致：署名、发文机关标志和发文字号说的是同一机关。 */
export const issuerNameMatch = defineRule<Options>({
  id: "issuer-name-match",
  title: { zh: "署名与发文机关标志、发文字号一致", en: "Signature, masthead and number name one organ" },
  group: "要素",
  severity: "warning",
  basis: ["条例9"],
  defaults: {
    otherwiseSigned: ["命令", "议案", "纪要", "简报", "公报", "决议"],
    codes: [
      { code: "(?<!党)政办(发|函|规|字|报|通|批|秘|发电|发明电)?$", organ: "政府办", name: "政府办公室" },
      {
        code: "(?<![民市行财邮路城党])政(发|函|规|字|报|通|批|呈|发电|发明电)$",
        organ: "政府$",
        name: "政府",
      },
    ],
  },
  *check({ draft }, { otherwiseSigned, codes }) {
    const { elements, documentType } = draft;
    const signatures = elements.issuerName ?? [];
    const [first] = signatures;
    if (!first || (documentType && otherwiseSigned.includes(documentType))) return;
    const mastheads = mastheadNames(draft);
    if (
      mastheads.length > 0 &&
      !mastheads.some((name) => signatures.some(({ text }) => mayBeSameOrgan(name, text)))
    ) {
      const message = `署名是“${compact(first.text)}”，发文机关标志是“${mastheads[0]}”，两处须是同一机关`;
      yield { message, range: first };
      return;
    }
    const number = elements.documentNumber?.[0];
    const wrong = number && codes.find(({ code }) => new RegExp(code).test(codeOf(number)));
    if (!wrong || signatures.some(({ text }) => new RegExp(wrong.organ).test(organOf(text)))) return;
    const message = `署名是“${compact(first.text)}”，发文字号“${compact(number.text)}”是${wrong.name}的，两处须是同一机关`;
    yield { message, range: first };
  },
});

/** The masthead without 文件; a masthead of another kind (…简报) names no issuer alone. */
function mastheadNames({ elements }: Draft): readonly string[] {
  return (elements.issuerMark ?? [])
    .map(({ text }) =>
      compact(text)
        .replace(/[（(].*[）)]$/, "")
        .replace(/文件$/, ""),
    )
    .filter((name) => name !== "" && !/(简报|纪要|令|电报|信息|专报|公报)$/.test(name));
}

function codeOf({ text }: Stretch): string {
  return documentNumberParts(text)?.issuerCode ?? "";
}

/** 区长 or a seal's note stands for nothing here; 国务院 is a government by another name. */
function organOf(text: string): string {
  return compact(text)
    .replace(/[（(][^（()）]*[）)]$/, "")
    .replace(/国务院$/, "国务院政府")
    .replace(/人民政府/, "政府");
}
