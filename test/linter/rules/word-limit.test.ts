import { wordLimit } from "../../../src/linter/rules/word-limit";
import { filledUp, testRule } from "../../helpers/test-rule";

const notice = (title: string, enclosed: string) =>
  [
    `天津市东丽区人民政府关于印发${title}的通知`,
    "各街道办事处，各委、办、局，各直属单位：",
    `现将《${title}》印发给你们，请认真贯彻落实。`,
    "天津市东丽区人民政府",
    "2026年3月5日",
    enclosed,
    "为做好有关工作，制定本方案。",
    "……",
  ].join("\n");

const special = notice("东丽区燃气安全专项整治方案", "东丽区燃气安全专项整治方案");
const report = "关于东丽区楼宇经济的调研报告\n为摸清底数，开展了调研。\n……";
const statute = "中华人民共和国某某法\n第一条　为了规范有关活动，制定本法。\n……";

testRule(wordLimit, {
  accept: [
    { document: filledUp(special, 3990) },
    { document: filledUp(special, 9000), answers: { lengthClass: "不适用" } },
    { document: filledUp(special, 4500), answers: { lengthClass: "一般" } },
    { document: filledUp(report, 3990) },
    { document: filledUp(statute, 20000) },
    { document: filledUp(special, 4500), options: { special: 4600 } },
  ],
  reject: [
    {
      document: filledUp(special.replace(/^东丽区.*方案$/m, "⟦$&⟧"), 4500),
      messages: [
        "所附文件4500字（Word计法），标题中有“专项整治”，部署专项工作或者具体任务的文件稿一般不超过4000字",
      ],
      severity: "advice",
    },
    {
      document: filledUp(special, 5500),
      messages: ["所附文件5500字（Word计法），文件稿一般不超过5000字"],
      severity: "warning",
    },
    {
      document: filledUp(special, 4500),
      answers: { lengthClass: "专项工作或者具体任务" },
      messages: ["所附文件4500字（Word计法），部署专项工作或者具体任务的文件稿一般不超过4000字"],
      severity: "warning",
    },
    {
      document: filledUp(report, 4200),
      messages: ["研究报告4200字（Word计法），研究报告一般不超过4000字"],
    },
    {
      document: filledUp(special, 4900),
      options: { countScope: "全文" },
      messages: ["通知约5010字（Word计法），文件稿一般不超过5000字"],
    },
  ],
});
