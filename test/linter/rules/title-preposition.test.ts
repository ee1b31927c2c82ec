import { titlePreposition } from "../../../src/linter/rules/title-preposition";
import { testRule } from "../../helpers/test-rule";

const titled = (title: string) => `${title}\n各街道办事处：\n现将有关事项通知如下。\n区政府\n2026年3月5日`;

testRule(titlePreposition, {
  accept: [
    { document: titled("天津市东丽区人民政府关于对外开放工作的通知") },
    { document: titled("天津市东丽区人民政府关于同意区水务局关于泵站改造方案的通知") },
    { document: titled("天津市东丽区人民政府关于贯彻《关于加强防汛工作的意见》的通知") },
    { document: titled("天津市东丽区人民政府关于对张某某同志给予表扬的通知") },
    { document: titled("天津市东丽区人民政府对防汛工作的通知") },
  ],
  reject: [
    {
      document: titled("天津市东丽区人民政府⟦关于对⟧河道进行清理的通知"),
      messages: ["标题中“关于对”介词叠用，通常只用“关于”"],
      fixed: titled("天津市东丽区人民政府关于对河道进行清理的通知"),
    },
    {
      document: titled("天津市东丽区人民政府\n⟦关于购置车辆和关于⟧增加编制的通知"),
      messages: ["标题中有两个“关于”，通常只用一个"],
      fixed: titled("天津市东丽区人民政府\n关于购置车辆和增加编制的通知"),
    },
  ],
});
