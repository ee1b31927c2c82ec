import type { DocumentType } from "../../draft/terms";
import { titleText } from "../../draft/elements";
import { defineRule } from "../rule";

interface Options {
  /** Types whose title names a matter; 公告, 通告, 命令 and the like may do without. */
  readonly types: readonly DocumentType[];
  /** Words before the 文种 that say nothing of the matter. */
  readonly fillers: readonly string[];
}

/** The issuer, or nothing, where the title should go on with 关于…的. */
const organAtEnd =
  /(政府|办公室|办公厅|委员会|协会|学会|联合会|委|局|厅|部|院|处|署|办|街道|中心|公司|党组|指挥部|领导小组|管委会)$/;

/** 事由：标题写明事由。 */
export const titleMatter = defineRule<Options>({
  id: "title-matter",
  title: { zh: "标题写明事由", en: "The title states the matter" },
  group: "要素",
  severity: "warning",
  basis: ["条例9"],
  defaults: {
    types: ["通知", "通报", "报告", "请示", "批复", "函", "意见", "决定", "议案"],
    fillers: ["紧急", "补充", "重要", "联合", "有关", "相关"],
  },
  *check({ draft }, { types, fillers }) {
    const { documentType } = draft;
    const [place] = draft.elements.title ?? [];
    if (!place || !documentType || !types.includes(documentType)) return;
    const title = titleText(draft);
    const bare = title.replace(/[（(][^（()）]*[）)]$/, "");
    if (!bare.endsWith(documentType)) return;
    const before = withoutFiller(bare.slice(0, -documentType.length), fillers);
    if (before !== "" && !organAtEnd.test(before)) return;
    if (/关于|印发|转发|批转|[对的]/.test(before)) return;
    yield { message: `标题“${title}”没有事由，标题由发文机关名称、事由（关于……的）和文种组成`, range: place };
  },
});

function withoutFiller(words: string, fillers: readonly string[]): string {
  const filler = fillers.find((each) => words.endsWith(each));
  return filler === undefined ? words : words.slice(0, -filler.length);
}
