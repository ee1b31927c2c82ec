import { delegationSize } from "../../../src/linter/rules/delegation-size";
import { delegationRequest } from "../../helpers/delegation-request";
import { testRule } from "../../helpers/test-rule";

testRule(delegationSize, {
  accept: [
    {
      document: delegationRequest("一行8人。", "区水务局局长李某因公赴日本考察"),
      answers: { traveller: "局级以下" },
    },
    { document: delegationRequest("一行8人。", "企业代表赴日本考察") },
    { document: delegationRequest("东道主一方共8人参加座谈。") },
    { document: delegationRequest("一行8人。", "副区长张某出访情况的报告") },
  ],
  reject: [
    {
      document: delegationRequest("代表团由⟦七人⟧组成。"),
      messages: ["出访组团7人，限6人"],
      severity: "warning",
    },
    {
      document: delegationRequest("副区长张某带队，随行⟦6人⟧。"),
      answers: { traveller: "区政府领导" },
      messages: ["出访组团7人，限6人"],
      severity: "error",
    },
    {
      document: delegationRequest("出访团组总人数：⟦9名⟧。", "副区长张某因公赴日本"),
      messages: ["出访组团9人，限6人"],
      severity: "warning",
    },
  ],
});
