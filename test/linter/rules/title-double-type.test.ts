import { titleDoubleType } from "../../../src/linter/rules/title-double-type";
import { testRule } from "../../helpers/test-rule";

const titled = (title: string) => `${title}\n各街道办事处：\n现将有关事项函告如下。\n区政府\n2026年3月5日`;

testRule(titleDoubleType, {
  accept: [
    { document: titled("天津市东丽区人民政府关于贯彻市人民政府关于防汛工作的决定的通知") },
    { document: titled("天津市东丽区人民政府关于李某某同志违纪问题处分决定的通报") },
    { document: titled("天津市东丽区人民政府关于防汛工作情况的通报") },
    { document: titled("天津市东丽区人民政府对区水务局关于泵站改造的请示的批复") },
    { document: titled("天津市东丽区水务局关于河道管理范围的意见函") },
  ],
  reject: [
    {
      document: titled("天津市东丽区人民政府关于供热保障⟦的通告的通知⟧（征求意见稿）"),
      messages: ["标题中“的通告的通知”叠用两个文种，一份公文用一个文种"],
    },
  ],
});
