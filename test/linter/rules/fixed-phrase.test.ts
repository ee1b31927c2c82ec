import { fixedPhrase } from "../../../src/linter/rules/fixed-phrase";
import { testRule } from "../../helpers/test-rule";

testRule(fixedPhrase, {
  accept: ["以胡锦涛同志为总书记的党中央", "加强社会主义思想道德建设", "习近平新时代"],
  reject: [
    {
      fragment: "⟦以习近平同志核心的党中央⟧",
      messages: ["“以习近平同志核心的党中央”与固定表述不符，表述为“以习近平同志为核心的党中央”"],
      fixed: "以习近平同志为核心的党中央",
    },
    {
      fragment: "⟦习近平新时代中国特色社会主意思想⟧",
      messages: [
        "“习近平新时代中国特色社会主意思想”与固定表述不符，表述为“习近平新时代中国特色社会主义思想”",
      ],
    },
  ],
});
