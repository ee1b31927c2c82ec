import { delegationCountries } from "../../../src/linter/rules/delegation-countries";
import { delegationRequest } from "../../helpers/delegation-request";
import { testRule } from "../../helpers/test-rule";

testRule(delegationCountries, {
  accept: [
    {
      document: delegationRequest("赴日本、韩国、泰国、越南。", "区水务局局长李某因公赴日本考察"),
      answers: { traveller: "局级以下" },
    },
    { document: delegationRequest("赴印尼、日本访问，在印度尼西亚停留两天，离开日本后经停香港。") },
    { document: delegationRequest("赴日本访问。四国岛企业参加，五国城遗址不去。") },
  ],
  reject: [
    {
      document: delegationRequest("赴日本、韩国，访问泰国和⟦越南⟧。"),
      messages: ["出访日本、韩国、泰国、越南4个国家和地区（含经停），限3个"],
      severity: "warning",
    },
    {
      document: delegationRequest("出访日本、韩国等⟦5个国家和地区⟧。"),
      answers: { traveller: "区政府领导" },
      messages: ["出访5个国家和地区，限3个"],
      severity: "error",
    },
  ],
});
