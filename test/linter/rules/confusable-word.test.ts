import { confusableWord } from "../../../src/linter/rules/confusable-word";
import { testRule } from "../../helpers/test-rule";

testRule(confusableWord, {
  accept: [
    "股份量化、月份内、两份外文、按排水量、蚊帐目前、为通迅速",
    "公布署名文章，严峻工作，批复盖章，答辩认为，上海拨付，究竟争取。",
    "我国藉此机会，塌陷井盖，截止时间，已于3月截止。",
    "做为民办事的表率",
  ],
  reject: [
    {
      fragment: "⟦既使⟧困难再大，也要办好。",
      messages: ["“既使”是别字，正确写法是“即使”"],
      fixed: "即使困难再大，也要办好。",
    },
    { fragment: "统筹⟦布署⟧。", messages: ["“布署”是别字，正确写法是“部署”"], fixed: "统筹部署。" },
    {
      fragment: "⟦立项书⟧已报。",
      options: { more: [{ wrong: "立项书", right: "立项申请书" }] },
      messages: ["“立项书”是别字，正确写法是“立项申请书”"],
    },
  ],
});
