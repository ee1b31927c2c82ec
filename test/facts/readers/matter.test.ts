import type { FactKey } from "../../../src/facts/facts";
import { notice, read, request, shown } from "../../helpers/facts";

describe("what it is about", () => {
  const titled = (title: string, ...keys: FactKey[]) =>
    shown(read(notice.replace("关于做好冬季供热工作的通知", title)), ...keys);

  test("appointments are read from the title", () => {
    for (const title of [
      "关于张某某等同志任免职的通知",
      "关于任命李某某职务的决定",
      "关于王某某任职的通知",
    ]) {
      expect(titled(title, "personnel")).toEqual({ personnel: "是" });
    }
  });

  test("a procedure for appointments appoints nobody", () => {
    expect(titled("关于印发人事任免工作办法的通知", "personnel")).toEqual({ personnel: undefined });
    expect(titled("关于专业技术人员任职资格评审的通知", "personnel")).toEqual({ personnel: undefined });
  });

  test("an appointment in the text alone is a clue", () => {
    const facts = read(notice.replace("一、提前", "任命赵某某为区某局局长；\n一、提前"));
    expect(shown(facts, "personnel")).toEqual({ personnel: "是？" });
  });

  test("filing is read from the title of a report, not from rules about filing", () => {
    expect(titled("关于某办法备案的报告", "filing")).toEqual({ filing: "是" });
    expect(titled("关于印发备案管理办法的通知", "filing")).toEqual({ filing: undefined });
  });

  test("importance is never more than a clue", () => {
    expect(
      titled("关于某某重大项目资金安排的通知", "importantMatter", "organOrFunds", "majorMatter"),
    ).toEqual({ importantMatter: "是？", organOrFunds: "是？", majorMatter: undefined });
  });

  test("a journey abroad is read where the title says so, and is a clue where it only looks so", () => {
    expect(titled("关于张某某因公临时出国的通知", "matter")).toEqual({ matter: "因公出国（境）" });
    for (const title of [
      "关于副区长张某率团出访日本、韩国的通知",
      "关于组团赴新加坡访问的通知",
      "关于赴境外开展招商活动的通知",
    ]) {
      expect(titled(title, "matter")).toEqual({ matter: "因公出国（境）？" });
    }
  });

  test("rules about journeys, students abroad and visits within the country are no journey abroad", () => {
    for (const title of [
      "关于加强因公出国管理的通知",
      "关于做好出国留学人员服务的通知",
      "关于组织赴浙江省访问学习的通知",
    ]) {
      expect(titled(title, "matter")).toEqual({ matter: "发文" });
    }
  });

  test("what no words show is not read", () => {
    const facts = read(notice);
    const never = [
      "mayorPortfolio",
      "viceMayors",
      "mayorNeeded",
      "officeAuthorized",
      "mayorAbsence",
      "mayorDelegated",
    ];
    expect(Object.keys(facts).filter((key) => never.includes(key))).toEqual([]);
  });

  test("a paper on a journey abroad is one whoever sends it", () => {
    const facts = read(request.replace("关于建设某某小学项目的请示", "关于副区长李某某因公出国访问的请示"));
    expect(shown(facts, "matter", "traveller")).toEqual({
      matter: "因公出国（境）",
      traveller: "区政府领导？",
    });
  });

  test("a leave is a clue, and whose it is too", () => {
    const facts = read(request.replace("关于建设某某小学项目的请示", "关于局长张某某外出的请示"));
    expect(shown(facts, "matter", "absentee")).toEqual({
      matter: "离岗外出？",
      absentee: "部门街道主要负责人？",
    });
  });
});
