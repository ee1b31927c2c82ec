import { read, shown } from "../../helpers/facts";

describe("to whom it goes", () => {
  const to = (recipients: string, from = "天津市东丽区人民政府") =>
    shown(
      read(`关于某项工作的函\n${recipients}：\n现就有关事项函告如下。\n${from}\n2026年　月　日`),
      "recipient",
    ).recipient;

  test.each([
    ["市人民政府", "市政府"],
    ["天津市人民政府", "市政府"],
    ["市财政局", "市级部门"],
    ["市发展改革委、市财政局", "市级部门"],
    ["区委", "区委"],
    ["区人大常委会", "区人大"],
    ["天津市河东区人民政府", "其他区政府"],
    ["各街道办事处，各委、局", "下级"],
    ["区财政局", "下级"],
    ["市政府办公厅", "市级部门？"],
    ["市政府、区委", "市政府？"],
  ])("%s is %s", (recipients, value) => expect(to(recipients)).toBe(value));

  test("a paper between departments has no recipient of the table", () => {
    expect(to("区财政局", "天津市东丽区教育局")).toBeUndefined();
  });

  test("a public notice speaks to society", () => {
    const facts = read(
      "天津市东丽区人民政府关于禁止燃放烟花爆竹的通告\n为保障公共安全，现通告如下。\n天津市东丽区人民政府\n2026年1月5日",
    );
    expect(shown(facts, "recipient", "documentType")).toEqual({ recipient: "社会", documentType: "通告" });
  });
});

describe("joint documents", () => {
  const joint = (...names: string[]) =>
    shown(
      read(
        `关于加强某项工作的通知\n各有关单位：\n现就有关事项通知如下。\n一、加强领导。\n\n${names.join("\n")}\n2026年3月1日`,
      ),
      "jointWith",
      "jointRole",
    );

  test("the order of the 署名 tells who leads", () => {
    expect(joint("天津市东丽区人民政府", "天津市河东区人民政府")).toEqual({
      jointWith: ["其他区政府"],
      jointRole: "主办",
    });
    expect(joint("天津市财政局", "天津市东丽区人民政府")).toEqual({
      jointWith: ["市政府工作部门"],
      jointRole: "协办",
    });
  });

  test("of departments of the district the first likely leads, unless the 起草单位 is named", () => {
    expect(joint("天津市东丽区财政局", "天津市东丽区教育局")).toEqual({
      jointWith: ["本区部门"],
      jointRole: "主办？",
    });
    expect(joint("起草单位：区教育局", "天津市东丽区财政局", "天津市东丽区教育局")).toEqual({
      jointWith: ["本区部门"],
      jointRole: "协办",
    });
  });

  test("a paper with a bureau of the city is drafted by the district's own", () => {
    const facts = read(
      "关于加强供水的通知\n各有关单位：\n现就有关事项通知如下。\n一、加强领导。\n\n天津市水务局\n天津市东丽区水务局\n2026年3月1日",
    );
    expect(shown(facts, "draftingUnit", "jointRole")).toEqual({
      draftingUnit: "天津市东丽区水务局",
      jointRole: "协办",
    });
  });

  test("of two bureaus alike the first only likely drafted", () => {
    const facts = read(
      "关于加强供水的通知\n各有关单位：\n现就有关事项通知如下。\n一、加强领导。\n\n天津市东丽区财政局\n天津市东丽区水务局\n2026年3月1日",
    );
    expect(shown(facts, "draftingUnit")).toEqual({ draftingUnit: "天津市东丽区财政局？" });
  });

  test("one 署名 is no joint document, none says nothing", () => {
    expect(joint("天津市东丽区人民政府")).toEqual({ jointWith: [], jointRole: undefined });
    expect(shown(read("关于某项工作的通知\n正文。"), "jointWith")).toEqual({ jointWith: undefined });
  });
});
