import type { Pages } from "../../draft/count";
import type { Draft } from "../../draft/draft";
import { type PartLength, partLengths } from "../part-lengths";
import { defineRule } from "../rule";

interface Options {
  /** The most pages a 文件稿 may fill. */
  readonly limit: number;
}

/** 页数：文件稿不超过限定的页数，部署全局性、综合性工作的除外。 */
export const pageLimit = defineRule<Options>({
  id: "page-limit",
  title: { zh: "文件稿不超过限定的页数", en: "A document keeps to its limit of pages" },
  group: "篇幅",
  severity: "warning",
  basis: ["规则55"],
  defaults: { limit: 10 },
  *check(context, { limit }) {
    const { draft, pages } = context;
    const longest = longestPart(partLengths(context, "正文"));
    if (!pages || !longest || !isLimited(longest)) return;
    const count = pagesOfText(draft, pages);
    if (count <= (pages.measured === "estimated" ? limit + 1 : limit)) return;
    yield {
      message: `${draft.documentType ?? "正文"}${describe(draft, pages, count)}，文件稿一般不超过${limit}页${lastPage(draft, pages, limit)}`,
      range: longest.title,
    };
  },
});

/** A notice and what it carries are printed as one: its class is that of the longest of them. */
function longestPart(lengths: readonly PartLength[]): PartLength | undefined {
  return lengths.reduce<PartLength | undefined>(
    (longest, length) => (longest && longest.words >= length.words ? longest : length),
    undefined,
  );
}

/** Rule 55 counts the pages of 文件稿; a 简报 and the like are limited by 字数 alone. */
function isLimited({ lengthClass: { value } }: PartLength): boolean {
  return value === "一般" || value === "专项工作或者具体任务";
}

/** The pages without attachments, which are no part of a 文件稿's length: their share is taken off by the length of the text. */
function pagesOfText(draft: Draft, { value }: Pages): number {
  if (draft.attachments.length === 0) return value;
  const attached = draft.attachments.reduce((sum, { from, to }) => sum + textLength(draft, from, to), 0);
  return Math.ceil(value * (1 - attached / Math.max(1, textLength(draft, 0, draft.mainCount))));
}

function textLength({ paragraphs }: Draft, from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) length += paragraphs[index]?.text.length ?? 0;
  return length;
}

const methods: Readonly<Partial<Record<Pages["measured"], string>>> = {
  estimated: "按版面估算",
  "last saved": "存盘时所记",
};

/** 12页; with 约 and how it was had where it was not counted on the pages themselves. */
function describe({ attachments }: Draft, { measured, value }: Pages, count: number): string {
  const shared = attachments.length > 0 ? [`全文${value}页，除去附件`] : [];
  const how = [methods[measured], ...shared].filter((each) => each !== undefined);
  return how.length === 0 ? `${count}页` : `约${count}页（${how.join("，")}）`;
}

/** Where the last page allowed ends, by the last words on it: what stands after them is what is too much. */
function lastPage({ paragraphs }: Draft, { ends, measured }: Pages, limit: number): string {
  const end = ends?.[limit - 1];
  if (!end) return "";
  let paragraph = end.paragraph;
  let words = wordsBefore(paragraphs[paragraph]?.text, end.to);
  while (words === "" && paragraph > 0) words = wordsBefore(paragraphs[--paragraph]?.text);
  const how = measured === "estimated" ? "" : "按版面估算，";
  return words === "" ? "" : `；${how}第${limit}页到“${words}”为止`;
}

const quotedLength = 12;

function wordsBefore(text = "", to = text.length): string {
  return [
    ...text
      .slice(0, to)
      .trim()
      .slice(-2 * quotedLength),
  ]
    .slice(-quotedLength)
    .join("");
}
