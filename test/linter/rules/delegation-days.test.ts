import { delegationDays } from "../../../src/linter/rules/delegation-days";
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

testRule(delegationDays, {
  accept: [
    { document: request("区水务局局长李某因公赴日本考察", "为期14天。"), answers: { traveller: "局级以下" } },
    { document: request(title, "12月25日至1月3日赴日本访问。") },
    { document: request(title, "拟于9月1日至11月30日间赴日本访问。") },
    { document: request(title, "天津航空每周飞行12天津至东京航班。") },
  ],
  reject: [
    {
      document: request(title, "⟦2026年12月25日至2027年1月4日⟧赴日本访问。"),
      messages: ["出访在外11天，限10天"],
      severity: "warning",
    },
    {
      document: request(title, "在外停留⟦11天⟧。"),
      answers: { traveller: "区政府领导" },
      messages: ["出访在外11天，限10天"],
      severity: "error",
    },
  ],
});
