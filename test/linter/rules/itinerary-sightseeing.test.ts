import { itinerarySightseeing } from "../../../src/linter/rules/itinerary-sightseeing";
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

testRule(itinerarySightseeing, {
  accept: [
    {
      document: request("区水务局局长李某因公赴日本考察", "下午游览市容。"),
      answers: { traveller: "局级以下" },
    },
    { document: request("整治景区购物环境", "规范游览秩序。") },
    { document: request(title, "严格执行“不安排参观游览活动”的规定，考察购物中心运营。") },
  ],
  reject: [
    {
      document: request(title, "9月3日下午⟦参观游览⟧。"),
      messages: ["出访日程有“参观游览”，不得安排参观游览和休闲娱乐"],
      severity: "warning",
    },
  ],
});
