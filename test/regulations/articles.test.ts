import { readArticles } from "../../src/regulations/articles";

describe("reading the articles of a regulation", () => {
  const text = [
    "某某工作规则",
    "第一章  总则",
    "",
    "第一条  为规范工作，制定本规则。",
    "本规则适用于各部门。",
    "第二章 附则",
    "第二条　有下列情形的：",
    "（一）甲；",
    "（二）乙。",
    "— 1 —",
  ].join("\n");

  test("keeps an article's paragraphs, a line each, without its number", () => {
    expect(readArticles(text).articles).toEqual({
      "1": "为规范工作，制定本规则。\n本规则适用于各部门。",
      "2": "有下列情形的：\n（一）甲；\n（二）乙。",
    });
  });

  test("leaves titles, chapter headings and page numbers out, and says which", () => {
    expect(readArticles(text).left).toEqual(["某某工作规则", "第一章  总则", "第二章 附则", "— 1 —"]);
  });

  test("reads numbers past a hundred, and does not take a citation for an article", () => {
    const { articles } = readArticles(
      "第一百零二条  依照本法第三条的规定执行。\n第三条的例外，由市政府规定。",
    );
    expect(articles).toEqual({ "102": "依照本法第三条的规定执行。\n第三条的例外，由市政府规定。" });
  });

  test("refuses a number that is none", () => {
    expect(() => readArticles("第二二条  内容。")).toThrow("第二二条");
  });
});
