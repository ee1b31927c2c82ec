import { minutesTasks } from "../../../src/linter/rules/minutes-tasks";
import { testRule } from "../../helpers/test-rule";

const minutes = (body: string) =>
  `区政府第52次常务会议纪要\n2026年4月28日，区长主持召开会议。现将议定事项纪要如下：\n${body}`;

testRule(minutesTasks, {
  accept: [
    { document: minutes("会议决定，要抓紧整改。\n责任单位：区水务局。") },
    { document: minutes("会议决定，任命张某某为科长。") },
    { document: minutes("会议指出，要加快建设。") },
    { fragment: "会议决定，要加快防汛物资补充。" },
  ],
  reject: [
    {
      document: minutes(
        "会议听取汇报。⟦会议议定，要尽快完成东河泵站、西河泵站、袁家河泵站等泵站的改造工程；⟧要总结经验。",
      ),
      messages: [
        "议定事项“会议议定，要尽快完成东河泵站、西河泵站、袁家河泵……”没有写明责任单位，议定事项通常列明任务和责任单位",
      ],
    },
  ],
});
