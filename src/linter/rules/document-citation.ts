import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 引用公文：通常先引标题，后引发文字号；发文字号之后不加“文件”。 */
export const documentCitation = defineRule({
  id: "document-citation",
  title: { zh: "引用公文先标题后文号", en: "Cite a document by title, then number" },
  group: "用语",
  severity: "advice",
  basis: ["实务"],
  fix: "review",
  *check(context) {
    for (const { range: whole, words, groups, text } of matchesIn(context, numberFirst)) {
      const number = (groups.number ?? "").replace(leadingWords, "");
      if (number.startsWith("〔")) continue;
      const range = { ...whole, from: whole.from + (groups.number ?? "").length - number.length };
      const cited = words.slice(range.from - whole.from);
      const { title } = groups;
      if (title !== undefined) {
        const message = `发文字号在标题之前，通常写“${shortened(title)}（${number}）”`;
        yield { message, range, fix: replacement(range, cited, `${title}（${number}）`, "review") };
      } else {
        const isBracketed = /[（(]$/.test(text.slice(0, range.from)) && /^[）)]/.test(text.slice(range.to));
        const message = `“${cited}”里有“文件”，通常写标题和发文字号`;
        yield isBracketed
          ? { message, range, fix: replacement(range, cited, number, "review") }
          : { message, range };
      }
    }
  },
});

const numberFirst =
  /(?<number>[\u3400-\u9fff]{2,12}〔\d{4}〕\d{1,5}号)(?:(?:文件?)?[ 　]?(?<title>《[^《》]{2,120}》)(?![（(][^（）()]{2,12}〔)|文件)/g;

/** What runs up to the issuer's code: 要按照国办发 → 国办发. */
const leadingWords = /^[\u3400-\u9fff]*[据照按依循与及如即对将把被的是向至以]/;

function shortened(title: string): string {
  return title.length > 16 ? `${title.slice(0, 12)}…》` : title;
}
