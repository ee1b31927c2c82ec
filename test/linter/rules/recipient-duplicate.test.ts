import { recipientDuplicate } from "../../../src/linter/rules/recipient-duplicate";
import { testRule } from "../../helpers/test-rule";

testRule(recipientDuplicate, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n区水务局，区财政局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n抄送：区水务局机关党委。",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n天津市东丽区人民政府办公室，区财政局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n抄送：区委办公室，⟦天津市东丽区政府办公室⟧。",
      messages: ["“天津市东丽区政府办公室”既是主送机关，又在抄送机关中，抄送机关是主送机关之外的机关"],
    },
  ],
});
