import { partyFirst } from "../../../src/linter/rules/party-first";
import { testRule } from "../../helpers/test-rule";

testRule(partyFirst, {
  accept: ["区政府、市委", "区政府、区委员会", "市政府、各区委", "区政府、区委办公室", "区政府、区委部门"],
  reject: [
    {
      fragment: "经⟦区政府、区委⟧统一部署",
      messages: ["“区政府、区委”政府在前，通常党委在前"],
      fixed: "经区委、区政府统一部署",
    },
    {
      fragment: "东丽⟦区人民政府、中共东丽区委⟧联合印发",
      messages: ["“区人民政府、中共东丽区委”政府在前，通常党委在前"],
    },
    {
      fragment: "⟦国务院、党中央⟧决定",
      messages: ["“国务院、党中央”政府在前，通常党委在前"],
      fixed: "党中央、国务院决定",
    },
  ],
});
