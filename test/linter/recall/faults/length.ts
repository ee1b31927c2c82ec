import { inPaper } from "../fault";
import type { Paper } from "../paper";

/** 篇幅: the 标题 is where a finding on length stands. */
export const lengthFaults = [
  inPaper("page-limit", ["通知", "函"], marksTitle, (any) => ({
    pages: { value: any.whole(11, 40), measured: any.of(["given", "laid out"]) },
  })),
  inPaper("word-limit", ["通知", "函"], (paper, any) => ({
    ...marksTitle(paper),
    body: [...paper.body, ...longText(any.whole(5000, 7000))],
  })),
  inPaper("briefing-length", ["简报"], (paper, any) => ({
    ...marksTitle(paper),
    body: [...paper.body, ...longText(any.whole(2000, 4000))],
  })),
];

/** Pages of attachments are not the paper's own: without them every page counts. */
function marksTitle({ title }: Paper): Partial<Paper> {
  return { title: `⟦${title}⟧`, attachmentList: [], attachments: [], closing: undefined };
}

/** Paragraphs of at least so many characters in all, no two alike. */
function longText(characters: number): string[] {
  const lines = Array.from(
    { length: Math.ceil(characters / 20) },
    (_, index) => `第${index + 1}个社区的网格员逐户走访，登记造册，随时更新。`,
  );
  return [lines.join("")];
}
