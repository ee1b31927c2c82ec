import { deadlineBeforeDate } from "../../../src/linter/rules/deadline-before-date";
import { testRule } from "../../helpers/test-rule";

testRule(deadlineBeforeDate, {
  accept: [
    "已经区政府2025年3月2日常务会议研究，定于12月31日召开",
    "前期已发通知，请各单位于2025年2月20日前报送",
    "该项目已于2026年2月1日前完成。",
    "请于每年1月31日前报送。",
    "《条例》自2020年1月1日起施行。",
    "请于12月31日前完成。",
    "原定于2月3日召开的会议延期",
  ],
  reject: [
    {
      fragment:
        "请各单位于⟦2025年9月8日⟧（星期一）17：00前将《国庆节值班安排表》（加盖公章扫描件及电子版）通过政务网邮箱报送区政府总值班室。",
      messages: ["时限“2025年9月8日”早于成文日期，核对时间"],
    },

    {
      fragment: "请各街道于⟦2025年12月1日⟧（周一）前报送。",
      messages: ["时限“2025年12月1日”早于成文日期，核对时间"],
    },
  ],
});
