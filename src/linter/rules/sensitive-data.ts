import type { Draft, Range } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { digits, type Match, matchesIn } from "../matches";
import { defineRule } from "../rule";

/** 敏感信息：公开的公文里没有身份证号、手机号、银行账号。附注里的联系人除外。 */
export const sensitiveData = defineRule({
  id: "sensitive-data",
  title: { zh: "公开的公文不含身份证号、手机号、账号", en: "Published documents hold no personal numbers" },
  group: "用语",
  severity: "error",
  basis: ["规则71", "《政府信息公开条例》15"],
  *check(context) {
    const { draft, facts } = context;
    if (!isPublished(draft, facts)) return;
    for (const match of matchesIn(context, longNumbers, digits)) {
      const kind = kindOf(match, headOfColumn(draft, match.range));
      if (kind === undefined || isInNote(draft, match.range)) continue;
      yield { message: `公开的公文里有${kind}，公开前删去或者隐去部分数字`, range: match.range };
    }
  },
});

/** Marked 主动公开, or of a type that publishes itself; so does a 公示, which is none of the fifteen. */
function isPublished(draft: Draft, facts: Facts): boolean {
  const disclosure = sure(facts, "disclosure");
  if (disclosure !== undefined) return disclosure === "主动公开" || disclosure === "删减后公开";
  const { documentType } = draft;
  if (documentType === undefined && /公示(?:公告)?$/.test(titleText(draft))) return true;
  return documentType === "公告" || documentType === "通告" || documentType === "公报";
}

const longNumbers =
  /(?<![\dA-Za-z.．-])(?:\d{17}[\dXx]|\d{11,12}|\d{13,19}|\d{4}(?: \d{4}){2,3}(?: \d{1,4})?)(?![\dA-Za-z.．])/g;

function kindOf({ words, text, range }: Match, head: string): string | undefined {
  const before = text.slice(Math.max(0, range.from - 12), range.from);
  if (isIdentityNumber(words)) return "身份证号";
  if (/^1[3-9]\d{9}$/.test(words)) return isPublicContact(text + head) ? undefined : "手机号";
  const digits = words.replaceAll(" ", "");
  if (isBankCard(digits)) return "银行卡号";
  const isAccount = /(?:账号|帐号|卡号|账户|帐户)[：:为是]?[ 　]?$/.test(before);
  return isAccount && digits.length >= 12 && !isPublicAccount(text) ? "银行账号" : undefined;
}

/** The words at the head of the table's column the range stands in; empty outside tables. */
function headOfColumn({ paragraphs, tables }: Draft, { paragraph }: Range): string {
  const place = paragraphs[paragraph]?.place;
  if (place?.kind !== "cell") return "";
  const head = tables[place.table]?.rows[0]?.cells[place.cell];
  return head === undefined
    ? ""
    : paragraphs
        .slice(head.from, head.to)
        .map(({ text }) => text.trim())
        .join("");
}

/** Eighteen characters, a birthday that exists, and the check digit of GB 11643. */
function isIdentityNumber(words: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(words))
    return false;
  const sum = identityWeights.reduce(
    (total, weight, index) => total + weight * Number(words.charAt(index)),
    0,
  );
  return "10X98765432".charAt(sum % 11) === words.charAt(17).toUpperCase();
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 62…, 16 to 19 digits, with a right check digit (Luhn). */
function isBankCard(digits: string): boolean {
  if (!/^62\d{14,17}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A number given so that people may call it. */
function isPublicContact(text: string): boolean {
  return /电话$|联系人|联系电话|联系方式|咨询|监督电话|举报|热线|值班|客服|报名电话/.test(text);
}

function isPublicAccount(text: string): boolean {
  return /财政|国库|专户|缴款|保证金|非税|捐赠|对公/.test(text);
}

function isInNote({ elements, parts }: Draft, { paragraph, from }: Range): boolean {
  return [elements, ...parts.map((part) => part.elements)].some(({ note = [] }) =>
    note.some((stretch) => stretch.paragraph === paragraph && from >= stretch.from && from <= stretch.to),
  );
}
