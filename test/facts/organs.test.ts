import { classifyOrgan, type ReadingOptions } from "../../src/facts/organs";

const dongli: ReadingOptions = { districtName: "东丽区", issuerCodes: {} };
const anywhere: ReadingOptions = { issuerCodes: {} };

describe("an organ of the pack's own district", () => {
  test.each([
    ["天津市东丽区人民政府", "区政府"],
    ["东丽区人民政府", "区政府"],
    ["区政府", "区政府"],
    ["天津市东丽区人民政府办公室", "区政府办公室"],
    ["区政府办", "区政府办公室"],
    ["中共天津市东丽区人民政府党组", "区政府党组"],
    ["中共天津市东丽区委员会", "区委"],
    ["区委", "区委"],
    ["区委组织部", "区委部门"],
    ["中共东丽区委办公室", "区委部门"],
    ["区纪委监委", "区委部门"],
    ["区人大常委会", "区人大"],
    ["东丽区人民代表大会常务委员会", "区人大"],
    ["天津市东丽区财政局", "部门"],
    ["区发展改革委", "部门"],
    ["天津市东丽区发展和改革委员会", "部门"],
    ["区政务服务办", "部门"],
    ["天津市东丽区国有资产监督管理委员会", "部门"],
    ["天津市规划和自然资源局东丽分局", "部门"],
    ["东丽区张贵庄街道办事处", "街道（园区）"],
    ["天津市东丽区人民政府新立街道办事处", "街道（园区）"],
    ["东丽经济技术开发区管理委员会", "街道（园区）"],
    ["区防汛抗旱指挥部", "议事协调机构"],
    ["东丽区安全生产委员会办公室", "议事协调机构"],
    ["区创建文明城区工作领导小组", "议事协调机构"],
  ])("%s is %s", (name, organ) => expect(classifyOrgan(name, dongli)).toBe(organ));
});

describe("an organ of another", () => {
  test.each([
    ["天津市人民政府", "市政府"],
    ["市政府", "市政府"],
    ["天津市人民政府办公厅", "市政府办公厅"],
    ["市财政局", "市级部门"],
    ["天津市发展和改革委员会", "市级部门"],
    ["天津市河东区人民政府", "其他区政府"],
    ["滨海新区人民政府", "其他区政府"],
  ])("%s is %s", (name, organ) => expect(classifyOrgan(name, dongli)).toBe(organ));

  test("a bureau's branch in another district is not ours", () => {
    expect(classifyOrgan("天津市规划和自然资源局河西分局", dongli)).not.toBe("部门");
  });

  test("what the name does not show is left open", () => {
    for (const name of [
      "国务院办公厅",
      "内蒙古自治区人民政府",
      "天津市河东区财政局",
      "某某有限公司",
      "区某某委员会",
      "丽新社区居民委员会",
      "张三",
      "",
    ]) {
      expect([name, classifyOrgan(name, dongli)]).toEqual([name, undefined]);
    }
  });
});

test("without a pack every named district may be one's own", () => {
  expect(classifyOrgan("天津市河东区人民政府", anywhere)).toBe("区政府");
  expect(classifyOrgan("河东区财政局", anywhere)).toBe("部门");
  expect(classifyOrgan("天津市东丽区万新街道办事处", anywhere)).toBe("街道（园区）");
});
