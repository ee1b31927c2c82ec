import { relayVerb } from "../../../src/linter/rules/relay-verb";
import { testRule } from "../../helpers/test-rule";

const titled = (title: string) =>
  `${title}\n各街道办事处：\n现转发给你们，请认真贯彻落实。\n天津市东丽区人民政府\n2026年3月5日`;

testRule(relayVerb, {
  accept: [
    { document: titled("天津市东丽区人民政府转发河西区人民政府关于防汛协作意见的通知") },
    { document: titled("天津市东丽区人民政府关于印发东丽区防汛预案的通知") },
    { document: titled("天津市东丽区人民政府批转区水务局关于加强防汛工作意见的通知") },
    { document: titled("天津市东丽区人民政府转发市水务局关于加强防汛工作意见的通知") },
    { document: titled("天津市东丽区人民政府转发国务院关于加强防汛工作意见的通知") },
  ],
  reject: [
    {
      document: titled("⟦批转⟧国务院关于加强防汛工作意见的通知"),
      messages: ["“批转”国务院的公文，上级机关的公文用转发"],
    },
    {
      document: titled("天津市东丽区水务局⟦批转⟧区人民政府关于加强防汛工作意见的通知"),
      messages: ["“批转”区人民政府的公文，上级机关的公文用转发"],
    },
    {
      document: titled("天津市东丽区人民政府⟦印发⟧市政府关于加强防汛工作意见的通知"),
      messages: ["“印发”市政府的公文，上级机关的公文用转发"],
    },
  ],
});
