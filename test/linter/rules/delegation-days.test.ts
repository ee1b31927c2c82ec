import { delegationDays } from "../../../src/linter/rules/delegation-days";
import { delegationRequest } from "../../helpers/delegation-request";
import { testRule } from "../../helpers/test-rule";

testRule(delegationDays, {
  accept: [
    {
      document: delegationRequest("为期14天。", "区水务局局长李某因公赴日本考察"),
      answers: { traveller: "局级以下" },
    },
    { document: delegationRequest("12月25日至1月3日赴日本访问。") },
    { document: delegationRequest("拟于9月1日至11月30日间赴日本访问。") },
    { document: delegationRequest("天津航空每周飞行12天津至东京航班。") },
  ],
  reject: [
    {
      document: delegationRequest("⟦2026年12月25日至2027年1月4日⟧赴日本访问。"),
      messages: ["出访在外11天，限10天"],
      severity: "warning",
    },
    {
      document: delegationRequest("在外停留⟦11天⟧。"),
      answers: { traveller: "区政府领导" },
      messages: ["出访在外11天，限10天"],
      severity: "error",
    },
  ],
});
