import { lengthText } from "../../src/cli/formats/length-text";
import type { Pages } from "../../src/draft/count";
import type { Answers } from "../../src/facts/facts";
import { packRules, reviewText } from "../linter/recall/review-text";

/** The line on length of a notice of about so many 字. */
function lineOf(length: number, answers: Answers = {}, pages?: Pages, title = "做好防汛工作"): string {
  const text = [
    `天津市东丽区人民政府关于${title}的通知`,
    "各街道办事处：",
    "字".repeat(length),
    "天津市东丽区人民政府",
    "2026年5月8日",
  ].join("\n");
  const review = reviewText(text, { answers, ...(pages && { pages }) });
  return lengthText(review, packRules, ({ zh }) => zh);
}

describe("the line on length", () => {
  test("gives each measure with its limit and what the limit goes by", () => {
    const answers = { lengthClass: "专项工作或者具体任务" } as const;
    expect(lineOf(4126, answers, { value: 9, measured: "given" })).toBe(
      "正文 4126 字（Word 计法），限 4000 字（专项工作或者具体任务），超出；9 页（给定），限 10 页",
    );
  });

  test("says so within 3 % below a limit, and not further below", () => {
    expect(lineOf(4851)).toContain("正文 4851 字（Word 计法），限 5000 字（一般），接近；");
    expect(lineOf(4849)).toContain("正文 4849 字（Word 计法），限 5000 字（一般）；");
  });

  test("does not lower the limit for what a title only hints at", () => {
    expect(lineOf(4500, {}, undefined, "开展燃气安全专项整治")).toContain(
      "限 5000 字（专项工作或者具体任务？篇幅类别没有定）；",
    );
  });

  test("names no limit where there is none", () => {
    expect(lineOf(9000, { lengthClass: "全局性综合性工作" }, { value: 30, measured: "laid out" })).toBe(
      "正文 9000 字（Word 计法）；30 页（排版所得）",
    );
  });

  test("marks pages over their limit", () => {
    expect(lineOf(3000, {}, { value: 12, measured: "laid out" })).toContain(
      "；12 页（排版所得），限 10 页，超出",
    );
  });
});
