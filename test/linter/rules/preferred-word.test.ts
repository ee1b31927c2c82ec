import { preferredWord } from "../../../src/linter/rules/preferred-word";
import { testRule } from "../../helpers/test-rule";

testRule(preferredWord, {
  accept: ["《加强法制建设的决定》", "满座落泪", "本身分为两类"],
  reject: [
    {
      fragment: "⟦街办⟧负责",
      options: { more: { 街办: "街道办事处" } },
      messages: ["“街办”，本单位写作“街道办事处”"],
      fixed: "街道办事处负责",
    },
  ],
});
