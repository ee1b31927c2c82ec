import { cite, isCitable, type Register } from "../../src/regulations/register";

const register: Register = [
  {
    name: "规则",
    title: "某区工作规则",
    number: "某政发〔2023〕1号",
    clauseStyle: "article",
    articles: {
      "53": "签发规定如下：\n（一）甲类由区长签发。\n（二）乙类由副区长签发。",
      "55": "文件稿一般不超过10页。",
    },
  },
  {
    name: "条例",
    title: "处理条例",
    clauseStyle: "article",
    lastArticle: 42,
    articles: { "9": "公文的组成。" },
  },
  { name: "格式", title: "公文格式", number: "GB/T 1—2012", clauseStyle: "section", articles: {} },
  { name: "实务", title: "实务做法，不是规定", clauseStyle: "none", articles: {} },
];

describe("spelling a basis out", () => {
  test("gives an article's own words", () => {
    expect(cite(register, "规则55")).toEqual({
      basis: "规则55",
      title: "《某区工作规则》第五十五条",
      words: "文件稿一般不超过10页。",
    });
  });

  test("gives only the item's words where one is named", () => {
    expect(cite(register, "规则53(二)")).toEqual({
      basis: "规则53(二)",
      title: "《某区工作规则》第五十三条（二）",
      words: "（二）乙类由副区长签发。",
    });
    expect(cite(register, "规则53(一)(二)").words).toBe("（一）甲类由区长签发。\n（二）乙类由副区长签发。");
  });

  test("gives the whole article where the item is not in it", () => {
    expect(cite(register, "规则53(九)").words).toMatch(/^签发规定如下/);
  });

  test("names a standard's clause without words that are not at hand", () => {
    expect(cite(register, "格式7.2.5")).toEqual({ basis: "格式7.2.5", title: "《公文格式》 7.2.5" });
  });

  test("does not dress practice up as a regulation", () => {
    expect(cite(register, "实务")).toEqual({ basis: "实务", title: "实务做法，不是规定" });
  });

  test("reads a regulation's name in 《》 as the same name", () => {
    expect(cite(register, "《条例》9")).toMatchObject({ title: "《处理条例》第九条", words: "公文的组成。" });
  });

  test("names an unknown regulation as it is written", () => {
    expect(cite(register, "办法3")).toEqual({ basis: "办法3", title: "办法3" });
  });
});

describe("whether a basis can be cited", () => {
  test.each(["规则55", "规则53(一)", "条例9", "条例31", "格式7.2.5", "实务"])("%s can", (basis) => {
    expect(isCitable(register, basis)).toBe(true);
  });

  test.each(["规则99", "条例43", "条例0", "办法3"])("%s cannot", (basis) => {
    expect(isCitable(register, basis)).toBe(false);
  });
});
