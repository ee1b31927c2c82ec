import { coordinationBody } from "../../../src/linter/rules/coordination-body";
import { testRule } from "../../helpers/test-rule";

const issued = (issuer: string, title: string, body: string) =>
  `${issuer}${title}\n各成员单位：\n${body}\n${issuer}\n2026年5月8日`;
const council = "东丽区安全生产委员会";

testRule(coordinationBody, {
  accept: [
    {
      document: issued(
        council,
        "关于加强安全生产的通知",
        "为贯彻落实《天津市安全生产责任制规定》，现通知如下。",
      ),
    },
    { document: issued(council, "关于汛期检查的实施方案", "为贯彻落实市委、市政府部署，制定本方案。") },
    {
      document: issued(
        "天津市东丽区人民政府",
        "关于贯彻落实《天津市安全生产责任制规定》的实施意见",
        "现提出如下意见。",
      ),
    },
  ],
  reject: [
    {
      document: issued(
        council,
        "关于安全生产责任制的实施意见",
        "为⟦贯彻落实《天津市安全生产责任制规定》⟧，提出如下意见。",
      ),
      messages: [
        "以议事协调机构名义发文“贯彻落实《天津市安全生产责任制规定》”，不得为规避配套而以议事协调机构名义印发文件",
      ],
    },
  ],
});
