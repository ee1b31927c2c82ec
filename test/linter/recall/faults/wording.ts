import { confusableWords } from "../../../../src/linter/confusable-words";
import { inPaper, inText } from "../fault";

/** 用语。 */
export const wordingFaults = [
  inText(
    "confusable-word",
    (any) => {
      const { wrong, right } = any.of(confusableWords);
      return `台账中写有：${"⟦"}${wrong}→${right}⟧。`;
    },
    "⟦截止→截至⟧2025年底，各项任务有序推进。",
  ),
  inText(
    "preferred-word",
    "⟦其它→其他⟧单位参照执行。",
    "各单位要建设⟦法制政府→法治政府⟧。",
    "与承建方⟦签定→签订⟧协议。",
  ),
  inText(
    "quoted-term",
    "深刻领悟⟦两个确立→“两个确立”⟧的决定性意义。",
    "压减⟦三公→“三公”⟧经费。",
    "完成⟦十四五→“十四五”⟧规划任务。",
  ),
  inText(
    "party-first",
    "认真落实⟦市政府、市委→市委、市政府⟧工作部署。",
    "及时向⟦区政府和区委→区委和区政府⟧报告进展。",
  ),
  inText(
    "fixed-phrase",
    "坚持以⟦习近平新时代特色社会主义思想→习近平新时代中国特色社会主义思想⟧为指导。",
    "紧密团结在⟦以习近平为核心的党中央→以习近平同志为核心的党中央⟧周围。",
  ),
  inText("citation-consistency", (any) => {
    const number = any.whole(2, 9);
    return any.of([
      `依据《河道巡查制度》（津政发〔2025〕${number}号），落实⟦《河道养护制度》（津政发〔2025〕${number}号）⟧。`,
      `依据《河道巡查制度》（津政发〔2025〕${number}号），落实⟦《河道巡查制度》（津政发〔2024〕${number}号）⟧。`,
    ]);
  }),
  inText("abbreviation-defined", "由⟦河长办⟧牵头。区河长制办公室（以下简称河长办）负责督办。"),
  inText(
    "document-citation",
    (any) => {
      const number = any.whole(2, 30);
      return `按照⟦津政发〔2025〕${number}号《关于加强河道管理的通知》→《关于加强河道管理的通知》（津政发〔2025〕${number}号）⟧要求落实。`;
    },
    (any) => {
      const number = any.whole(2, 30);
      return `根据《防汛预案》（⟦津政办发〔2025〕${number}号文件→津政办发〔2025〕${number}号⟧）落实。`;
    },
  ),
  inPaper("sensitive-data", ["通知"], ({ body }, any) => ({
    body: [...body, `领取人王某，手机⟦138${any.whole(10_000_000, 99_999_999)}⟧。`],
  })),
];
