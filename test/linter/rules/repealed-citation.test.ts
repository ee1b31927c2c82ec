import { repealedCitation } from "../../../src/linter/rules/repealed-citation";
import { builtInPacks } from "../../../src/packs/built-in";
import { rulesOf } from "../../../src/packs/pack-rules";
import { testRule } from "../../helpers/test-rule";

const options = {
  acts: [{ number: "东丽政发〔2018〕8号", title: "东丽区人民政府工作规则", basis: "规则80" }],
};

testRule(repealedCitation, {
  accept: [
    { fragment: "按照东丽政发〔2018〕8号文件办理。" },
    {
      fragment: "2018年印发的《东丽区人民政府工作规则》（东丽政发〔2018〕8号）同时废止。",
      options,
    },
    {
      document:
        "天津市东丽区人民政府文件\n东丽政发〔2018〕8号\n天津市东丽区人民政府关于防汛工作的通知\n各街道办事处：\n现通知如下。\n天津市东丽区人民政府\n2018年5月10日",
      options,
    },
  ],
  reject: [
    {
      fragment: "按照⟦东丽政发[2018]8号⟧文件办理。另据⟦东丽政发〔2018〕8号⟧，照此执行。",
      options,
      messages: [
        "“东丽政发[2018]8号”（东丽区人民政府工作规则）已经废止，不能再作依据引用",
        "“东丽政发〔2018〕8号”（东丽区人民政府工作规则）已经废止，不能再作依据引用",
      ],
      severity: "error",
    },
  ],
});

test("a pack's list of repealed acts is what the rule looks for there", () => {
  const numbers = builtInPacks().map((pack) => {
    const [configured] = rulesOf(pack, [repealedCitation]);
    return configured?.rule.words?.(configured.options).filter((word) => word.includes("〔"));
  });
  expect(numbers).toEqual([
    ["国发〔2000〕23号", "中办发〔1996〕14号"],
    ["国发〔2000〕23号", "中办发〔1996〕14号", "东丽政发〔2018〕8号"],
  ]);
});
