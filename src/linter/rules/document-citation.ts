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
    for (const { range: bare, words, groups, text } of matchesIn(context, cited, "〔")) {
      const code = codeBefore(text, bare.from);
      if (code === "") continue;
      const range = { ...bare, from: bare.from - code.length };
      const number = code + (groups.number ?? "");
      const { title } = groups;
      if (title !== undefined) {
        const message = `发文字号在标题之前，通常写“${shortened(title)}（${number}）”`;
        yield { message, range, fix: replacement(range, code + words, `${title}（${number}）`, "review") };
      } else {
        const isBracketed = /[（(]/.test(text.charAt(range.from - 1)) && /[）)]/.test(text.charAt(range.to));
        const message = `“${code}${words}”里有“文件”，通常写标题和发文字号`;
        yield isBracketed
          ? { message, range, fix: replacement(range, code + words, number, "review") }
          : { message, range };
      }
    }
  },
});

/** A number with a title after it that has no number of its own, or with 文件. */
const cited =
  /(?<number>〔\d{4}〕\d{1,5}号)(?:(?:文件?)?[ 　]?(?<title>《[^《》]{2,120}》)(?![（(][^（）()]{2,12}〔)|文件)/g;

/** 发文机关代字: what stands before the bracket, without the words that lead up to it (要按照国办发 → 国办发). */
function codeBefore(text: string, at: number): string {
  const before = /[\u3400-\u9fff]{2,12}$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  return before.replace(/^.*[据照按依循与及如即对将把被的是向至以]/, "");
}

function shortened(title: string): string {
  return title.length > 16 ? `${title.slice(0, 12)}…》` : title;
}
