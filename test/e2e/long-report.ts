import type { Block } from "../../samples/layout";

const linesAPage = 22;
const charsALine = 28;
const sentence = "各街道、各部门要按照区委、区政府统一部署，压实责任，细化措施，确保各项任务按期完成。";
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A report of so many pages: chapters of paragraphs, one slip of the pen in every fourth. With `isCareless` every
 * comma is of the wrong width too.
 */
export function longReport(pages: number, isCareless = false): readonly Block[] {
  const paragraph = sentence.repeat(5);
  const count = Math.ceil((pages * linesAPage * charsALine) / paragraph.length);
  const body = Array.from({ length: count }, (_, index): readonly Block[] => {
    const slip = index % 4 === 3 ? `截止2026年4月底，${paragraph}` : paragraph;
    const text = isCareless ? slip.replaceAll("，", ",") : slip;
    const heading = `${numerals[(index / 20) % numerals.length] ?? ""}、抓好落实`;
    return index % 20 === 0
      ? [
          { kind: "heading1", text: heading },
          { kind: "body", text },
        ]
      : [{ kind: "body", text }];
  });
  return [
    { kind: "title", lines: ["天津市东丽区人民政府", "关于2026年工作情况的报告"] },
    { kind: "recipients", text: "市人民政府：" },
    ...body.flat(),
    { kind: "signature", issuers: ["天津市东丽区人民政府"], date: "2026年5月8日" },
  ];
}
