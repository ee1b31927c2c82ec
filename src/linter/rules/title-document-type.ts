import type { Draft } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { defineRule } from "../rule";

interface Options {
  /** Last words of titles that are no 公文 of the fifteen kinds and need not be: speeches, letters, laws. */
  readonly otherNames: readonly string[];
}

/** 文种：标题写明文种。 */
export const titleDocumentType = defineRule<Options>({
  id: "title-document-type",
  title: { zh: "标题写明文种", en: "The title names the document type" },
  group: "要素",
  severity: "warning",
  basis: ["条例8"],
  defaults: {
    otherNames: [
      ..."答复 答复意见 讲话 致辞 发言 贺信 贺电 慰问信 感谢信 公开信 倡议书 邀请书 聘书 建议 提案".split(
        " ",
      ),
      ..."法 条例 证 书 信息 专报 快报 工作动态 议程 名单 发言稿 主持词 新闻稿".split(" "),
    ],
  },
  *check({ draft }, { otherNames }) {
    const title = titleText(draft);
    const place = draft.elements.title?.at(-1);
    if (!place || draft.documentType || !isOfficial(draft)) return;
    const bare = title.replace(/[（(][^（()）]*[）)]$/, "");
    if (otherNames.some((name) => bare.endsWith(name))) return;
    yield {
      message: `标题“${title}”没有写明文种，公文的标题以文种（通知、请示、报告、函等十五种）结尾`,
      range: place,
    };
  },
});

/** A number or a masthead makes a paper a 公文; a plan or a speech without them is none. */
function isOfficial({ elements }: Draft): boolean {
  if (elements.documentNumber?.length || elements.issuerMark?.length) return true;
  return Boolean(elements.mainRecipients?.length && elements.issuerName?.length);
}
