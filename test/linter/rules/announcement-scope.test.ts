import { announcementScope } from "../../../src/linter/rules/announcement-scope";
import { testRule } from "../../helpers/test-rule";

const announced = (title: string, body: string) =>
  `天津市东丽区人民政府${title}\n${body}\n天津市东丽区人民政府\n2026年5月8日`;

testRule(announcementScope, {
  accept: [
    {
      document: announced(
        "关于津塘公路交通管制的公告",
        "根据《中华人民共和国道路交通安全法》第三十九条的规定，现公告如下。",
      ),
    },
    { document: announced("关于停车场规划的公告", "现将停车场规划公告如下。") },
    { document: announced("关于第五次经济普查登记的公告", "现将经济普查有关事项公告如下。") },
  ],
});
