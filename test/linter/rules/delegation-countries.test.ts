import { delegationCountries } from "../../../src/linter/rules/delegation-countries";
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

testRule(delegationCountries, {
  accept: [
    {
      document: request("区水务局局长李某因公赴日本考察", "赴日本、韩国、泰国、越南。"),
      answers: { traveller: "局级以下" },
    },
    { document: request(title, "赴印尼、日本访问，在印度尼西亚停留两天，离开日本后经停香港。") },
    { document: request(title, "赴日本访问。四国岛企业参加，五国城遗址不去。") },
  ],
  reject: [
    {
      document: request(title, "赴日本、韩国，访问泰国和⟦越南⟧。"),
      messages: ["出访日本、韩国、泰国、越南4个国家和地区（含经停），限3个"],
      severity: "warning",
    },
    {
      document: request(title, "出访日本、韩国等⟦5个国家和地区⟧。"),
      answers: { traveller: "区政府领导" },
      messages: ["出访5个国家和地区，限3个"],
      severity: "error",
    },
  ],
});
