import { manuscriptFromText } from "../../../src/draft/plain-text";
import { recognize } from "../../../src/draft/recognize";
import { lengthClassOf } from "../../../src/facts/readers/length-class";
import { notice, read, shown } from "../../helpers/facts";

describe("length class", () => {
  const classOf = (title: string) =>
    shown(read(notice.replace("关于做好冬季供热工作的通知", title)), "lengthClass").lengthClass;

  test.each([
    ["关于开展燃气安全专项整治的通知", "专项工作或者具体任务？"],
    ["关于印发某某实施方案的通知", "专项工作或者具体任务？"],
    ["关于印发2026年度工作要点的通知", "全局性综合性工作？"],
    ["关于做好冬季供热工作的通知", "一般？"],
  ])("%s is %s", (title, value) => expect(classOf(title)).toBe(value));

  test("a document carried has a class of its own", () => {
    const carrying = `
关于印发某某专项整治行动方案的通知

各街道办事处：
现将《某某专项整治行动方案》印发给你们，请认真贯彻落实。

天津市东丽区人民政府
2026年3月5日

某某专项整治行动方案
为深入开展整治，制定本方案。
一、总体要求
全面排查隐患。
`;
    const { parts } = recognize(manuscriptFromText(carrying.trim()));
    const classes = parts.slice(1).map((part) => lengthClassOf(part)?.value);
    expect(classes).toEqual(["专项工作或者具体任务"]);
  });

  test("a paper that deploys nothing is 一般 whatever its title names", () => {
    expect(classOf("关于某某总体规划的批复")).toBe("一般？");
    expect(classOf("关于专项整治工作情况的报告")).toBe("一般？");
  });

  test("a briefing, reference material or study is what it is called", () => {
    const facts = read("关于社区养老服务的调研报告\n近期，我们开展了调研。\n一、基本情况");
    expect(shown(facts, "lengthClass")).toEqual({ lengthClass: "研究报告" });
  });
});
