import { delegationSize } from "../../../src/linter/rules/delegation-size";
import { testRule } from "../../helpers/test-rule";

const request = (title: string, body: string) =>
  [
    `天津市东丽区人民政府外事办公室关于${title}的请示`,
    "区人民政府：",
    body,
    "天津市东丽区人民政府外事办公室",
    "2026年8月3日",
  ].join("\n");
const title = "副区长张某率团出访日本";

testRule(delegationSize, {
  accept: [
    { document: request("区水务局局长李某因公赴日本考察", "一行8人。"), answers: { traveller: "局级以下" } },
    { document: request("企业代表赴日本考察", "一行8人。") },
    { document: request(title, "东道主一方共8人参加座谈。") },
    { document: request("副区长张某出访情况的报告", "一行8人。") },
  ],
  reject: [
    {
      document: request(title, "代表团由⟦七人⟧组成。"),
      messages: ["出访组团7人，限6人"],
      severity: "warning",
    },
    {
      document: request(title, "副区长张某带队，随行⟦6人⟧。"),
      answers: { traveller: "区政府领导" },
      messages: ["出访组团7人，限6人"],
      severity: "error",
    },
    {
      document: request("副区长张某因公赴日本", "出访团组总人数：⟦9名⟧。"),
      messages: ["出访组团9人，限6人"],
      severity: "warning",
    },
  ],
});
