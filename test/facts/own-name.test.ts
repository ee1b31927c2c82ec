import type { Answers } from "../../src/facts/facts";
import { withAnswers } from "../../src/facts/facts";
import { ownName } from "../../src/facts/own-name";
import { dongli } from "../helpers/facts";

const finance = "天津市东丽区财政局";
const water = "天津市东丽区水务局";
const education = "天津市东丽区教育局";

const own = (names: readonly string[], answers: Answers) => {
  const found = ownName(names, withAnswers({}, { issuer: "部门", ...answers }), dongli);
  return found && [names[found.index], found.isSure];
};

test("a single 署名 is one's own, and none is nobody's", () => {
  expect(own([water], {})).toEqual([water, true]);
  expect(own([], {})).toBeUndefined();
});

test("the only organ of the 发文机关's kind is one's own, wherever it stands", () => {
  expect(own(["天津市水务局", water], {})).toEqual([water, true]);
});

test("of several alike the 起草单位 is, by its short name too, else the first likely is", () => {
  expect(own([finance, water], { draftingUnit: "区水务局" })).toEqual([water, true]);
  expect(own([finance, water, education], { draftingUnit: "天津市东丽区教育局" })).toEqual([education, true]);
  expect(own([finance, water], {})).toEqual([finance, false]);
});

test("the part in a 联合行文 tells, unless three or more leave it open", () => {
  expect(own([finance, water], { jointRole: "主办" })).toEqual([finance, true]);
  expect(own([finance, water], { jointRole: "协办" })).toEqual([water, true]);
  expect(own([finance, water, education], { jointRole: "协办" })).toBeUndefined();
});

test("names of no kind leave the lead as the likeliest", () => {
  expect(own(["天津港集团", "中国铁路北京局"], {})).toEqual(["天津港集团", false]);
});
