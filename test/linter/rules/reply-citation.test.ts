import { replyCitation } from "../../../src/linter/rules/reply-citation";
import { testRule } from "../../helpers/test-rule";

const reply = (to: string, body: string) =>
  `天津市东丽区人民政府关于建设东河泵站的批复\n${to}：\n${body}\n天津市东丽区人民政府\n2026年5月8日`;

testRule(replyCitation, {
  accept: [
    { document: reply("区水务局", "来文收悉，现批复如下。") },
    { document: reply("区水务局", "《东丽区水务局关于建设泵站的请示》收悉。") },
    {
      document:
        "天津市东丽区人民政府关于建设东河泵站的复函\n区水务局：\n同意建设东河泵站。\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
});
