import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { readFacts } from "../../src/facts/read-facts";
import { dongli, notice, read, request, shown } from "../helpers/facts";

describe("who issues and what it is", () => {
  test("a notice of the district government shows its issuer, type, stage, recipient and matter", () => {
    expect(
      shown(read(notice), "issuer", "documentType", "stage", "recipient", "matter", "disclosure"),
    ).toEqual({
      issuer: "区政府",
      documentType: "通知",
      stage: "定稿",
      recipient: "下级",
      matter: "发文",
      disclosure: "主动公开",
    });
  });

  test("every reading quotes its words and says where they stand", () => {
    const draft = recognize(manuscriptFromText(notice.trim()));
    const facts = readFacts(draft, dongli);
    for (const [key, fact] of Object.entries(facts)) {
      if (fact.source !== "draft") throw new Error("a reading is from the draft");
      const { range } = fact;
      const there = range && draft.paragraphs[range.paragraph]?.text.slice(range.from, range.to);
      expect([key, fact.evidence.length > 0, fact.evidence.includes(there?.trim() ?? "?")]).toEqual([
        key,
        true,
        true,
      ]);
    }
  });

  test("a department's request to the district government is a paper reported for approval", () => {
    expect(
      shown(
        read(request),
        "issuer",
        "draftingUnit",
        "recipient",
        "matter",
        "documentType",
        "stage",
        "jointWith",
      ),
    ).toEqual({
      issuer: "部门",
      draftingUnit: "天津市东丽区教育局",
      recipient: "区政府",
      matter: "报送区政府审批",
      documentType: "请示",
      stage: undefined,
      jointWith: [],
    });
  });

  test("the code of the number tells the office from the government", () => {
    const office = notice.replace("东丽政发", "东丽政办发").replace("天津市东丽区人民政府文件\n", "");
    const facts = read(office.replace(/天津市东丽区人民政府/g, "天津市东丽区人民政府办公室"));
    expect(shown(facts, "issuer")).toEqual({ issuer: "区政府办公室" });
    expect(facts.issuer).toMatchObject({ evidence: "东丽政办发〔2026〕5号" });
  });

  test("two departments on one line of a joint masthead are not taken for one organ", () => {
    const joint = request
      .replace("天津市东丽区教育局文件", "天津市东丽区教育局　天津市东丽区城市管理委员会文件")
      .replace(/天津市东丽区教育局\n2026/, "天津市东丽区教育局　天津市东丽区城市管理委员会\n2026");
    expect(shown(read(joint), "issuer", "jointWith")).toEqual({ issuer: "部门", jointWith: ["本区部门"] });
  });

  test("who hosts an event is not taken for who drafts the paper", () => {
    const event = request.replace("妥否", "主办单位：市体育局；承办单位：某公司。\n妥否");
    expect(shown(read(event), "draftingUnit")).toEqual({ draftingUnit: "天津市东丽区教育局" });
  });

  test("a code the pack lists is taken at its word", () => {
    const facts = read("东丽党组〔2026〕3号\n关于某项工作的报告\n区委：\n现报告如下。\n2026年3月1日");
    expect(shown(facts, "issuer", "recipient", "matter")).toEqual({
      issuer: "区政府党组",
      recipient: "区委",
      matter: "发文",
    });
  });

  test("sources that disagree leave a clue, the number's first", () => {
    expect(shown(read(notice.replace("东丽政发", "东丽政办发")), "issuer")).toEqual({
      issuer: "区政府办公室？",
    });
  });

  test("a municipal paper has no issuer among the district's", () => {
    const municipal = notice.replace("东丽政发", "津政发").replace(/东丽区/g, "");
    expect(shown(read(municipal), "issuer", "matter")).toEqual({ issuer: undefined, matter: undefined });
  });

  test("the unit of the contact in 附注 is only a clue to who drafted", () => {
    const facts = read(
      notice.replace("（此件主动公开）", "（此件主动公开）\n（联系人：区城市管理委　王某）"),
    );
    expect(shown(facts, "draftingUnit")).toEqual({ draftingUnit: "区城市管理委？" });
  });
});

describe("how far the paper has come", () => {
  const stageOf = (number: string, date: string) =>
    shown(read(notice.replace("东丽政发〔2026〕5号", number).replace("2026年9月1日", date)), "stage").stage;

  test("a complete number makes it final", () => {
    expect(stageOf("东丽政发〔2026〕5号", "2026年　月　日")).toBe("定稿");
    expect(stageOf("东丽政发〔2026〕5号", "2026年9月1日")).toBe("定稿");
  });

  test("a complete date alone only hints at it: drafts are dated ahead of signing", () => {
    expect(stageOf("东丽政发〔2026〕　号", "2026年9月1日")).toBe("定稿？");
  });

  test("blanks in both leave the stage open", () => {
    expect(stageOf("东丽政发〔2026〕　号", "2026年　月　日")).toBeUndefined();
    expect(stageOf("东丽政发〔2026〕××号", "2026年9月　日")).toBeUndefined();
  });
});

describe("a briefing", () => {
  const briefing = `
政务信息简报
第12期
天津市东丽区人民政府办公室　　2026年3月6日

我区扎实推进春季绿化工作

近日，区城市管理委组织开展春季绿化，全区共植树5000株。
`;

  test("is known by its masthead, which is quoted for it", () => {
    const facts = read(briefing);
    expect(shown(facts, "documentType", "lengthClass")).toEqual({
      documentType: "简报",
      lengthClass: "简报",
    });
    expect(facts.documentType).toMatchObject({ evidence: "政务信息简报" });
  });
});

describe("a bill", () => {
  const bill = `
天津市东丽区人民政府关于提请审议某某决定（草案）的议案

区人大常委会：
现将某某决定（草案）提请审议。

区长　王某某
2026年　月　日
`;

  test("is issued to the people's congress, and is no item of the government's own meeting", () => {
    expect(shown(read(bill), "documentType", "issuer", "recipient", "matter", "jointWith")).toEqual({
      documentType: "议案",
      issuer: "区政府",
      recipient: "区人大",
      matter: "发文",
      jointWith: undefined,
    });
  });
});

describe("reading without a pack", () => {
  test("takes the district's own name for one's own", () => {
    const facts = read(request, { issuerCodes: {} });
    expect(shown(facts, "issuer", "recipient")).toEqual({ issuer: "部门", recipient: "区政府" });
  });

  test("an empty draft shows nothing", () =>
    expect(readFacts(recognize(manuscriptFromText("")))).toEqual({}));
});
