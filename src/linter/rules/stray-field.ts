import { type Match, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 残留的域代码：PAGE、MERGEFORMAT 一类不留在正文里。 */
export const strayField = defineRule({
  id: "stray-field",
  title: { zh: "正文没有残留的域代码", en: "No field codes are left in the text" },
  group: "结构",
  severity: "warning",
  basis: ["条例20"],
  fix: "review",
  *check(context) {
    for (const match of matchesIn(context, fieldCodes, signs)) {
      const { range, words, groups } = match;
      if (groups.failed !== undefined) {
        yield { message: `“${words}”是没有更新的域，更新域或者改成文字`, range };
      } else if (isCode(match)) {
        const message = `“${words.trim()}”是残留的域代码，从正文里删去`;
        yield { message, range, fix: replacement(range, words, "", "review") };
      }
    }
  },
});

/** Every name of a field has an E, but TOC. */
const signs = "!！EC";

const fieldCodes =
  /(?<failed>错误[!！](?:未找到引用源|未定义书签|未知的?文档属性名称)[。.]?|Error! (?:Reference source not found|Bookmark not defined)\.?)|[{｛]?\s?(?<![A-Za-z])(?<name>PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|HYPERLINK|TOC|SEQ|REF|INCLUDEPICTURE|MERGEFIELD|FORMTEXT|EMBED|CREATEDATE|SAVEDATE)(?![A-Za-z])(?<arguments>(?:\s{1,3}(?:\\[A-Za-z*#@!]|"[^"\n]{0,200}"|MERGEFORMAT|Arabic|ARABIC|_\w{1,40}|Equation\.\w{1,8}|[表图])){0,8})\s{0,4}[}｝]?|\\\*\s?MERGEFORMAT/g;

/** A name alone may be a word of the text: with its arguments it is a code, and PAGE or NUMPAGES alone on a line is. */
function isCode({ groups, text, words }: Match): boolean {
  if (groups.name === undefined || /[\\"_]/.test(groups.arguments ?? "") || /[{｛]/.test(words)) return true;
  return /PAGES?$/.test(groups.name) && /^[\s\d—–－-]*(?:NUM)?PAGES?[\s\d—–－-]*$/.test(text);
}
