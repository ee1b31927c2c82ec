import { itinerarySightseeing } from "../../../src/linter/rules/itinerary-sightseeing";
import { delegationRequest } from "../../helpers/delegation-request";
import { testRule } from "../../helpers/test-rule";

testRule(itinerarySightseeing, {
  accept: [
    {
      document: delegationRequest("下午游览市容。", "区水务局局长李某因公赴日本考察"),
      answers: { traveller: "局级以下" },
    },
    { document: delegationRequest("规范游览秩序。", "整治景区购物环境") },
    { document: delegationRequest("严格执行“不安排参观游览活动”的规定，考察购物中心运营。") },
  ],
  reject: [
    {
      document: delegationRequest("9月3日下午⟦参观游览⟧。"),
      messages: ["出访日程有“参观游览”，不得安排参观游览和休闲娱乐"],
      severity: "warning",
    },
  ],
});
