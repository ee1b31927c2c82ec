import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import type { FactKey, Facts } from "../../src/facts/facts";
import type { ReadingOptions } from "../../src/facts/organs";
import { readFacts } from "../../src/facts/read-facts";
import { lengthClassOf } from "../../src/facts/readers/length-class";

const dongli: ReadingOptions = { districtName: "东丽区", issuerCodes: { 东丽党组: "区政府党组" } };

function read(text: string, options: ReadingOptions = dongli): Facts {
  return readFacts(recognize(manuscriptFromText(text.trim())), options);
}

/** The values read for sure, and those that are mere clues with a question mark. */
function shown(facts: Facts, ...keys: FactKey[]): Record<string, unknown> {
  return Object.fromEntries(
    keys.map((key) => {
      const fact = facts[key];
      if (!fact || fact.source !== "draft") return [key, undefined];
      return [key, fact.clue ? `${String(fact.value)}？` : fact.value];
    }),
  );
}

const notice = `
天津市东丽区人民政府文件
东丽政发〔2026〕5号

天津市东丽区人民政府关于做好冬季供热工作的通知

各街道办事处，各委、局，各直属单位：
为做好本年度冬季供热工作，现将有关事项通知如下。
一、提前做好准备。供热单位要在供热期前完成检修。

天津市东丽区人民政府
2026年9月1日
（此件主动公开）
`;

const request = `
天津市东丽区教育局文件
东丽教报〔2026〕　号　　　　　　签发人：张某某

关于建设某某小学项目的请示

区政府：
为满足周边居民入学需要，拟建设某某小学。经征求区财政局意见，各方无不同意见。
妥否，请批示。

天津市东丽区教育局
2026年　月　日
（联系人：李某；联系电话：84370000）
`;

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

  test("a complete number or a complete date makes it final", () => {
    expect(stageOf("东丽政发〔2026〕5号", "2026年　月　日")).toBe("定稿");
    expect(stageOf("东丽政发〔2026〕　号", "2026年9月1日")).toBe("定稿");
  });

  test("blanks in both leave the stage open", () => {
    expect(stageOf("东丽政发〔2026〕　号", "2026年　月　日")).toBeUndefined();
    expect(stageOf("东丽政发〔2026〕××号", "2026年9月　日")).toBeUndefined();
  });
});

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

  test("departments of the district issue jointly with each other", () => {
    expect(joint("天津市东丽区财政局", "天津市东丽区教育局")).toEqual({
      jointWith: ["本区部门"],
      jointRole: "主办",
    });
  });

  test("one 署名 is no joint document, none says nothing", () => {
    expect(joint("天津市东丽区人民政府")).toEqual({ jointWith: [], jointRole: undefined });
    expect(shown(read("关于某项工作的通知\n正文。"), "jointWith")).toEqual({ jointWith: undefined });
  });
});

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

describe("the meeting that passed it", () => {
  const passed = (sentence: string) =>
    shown(read(notice.replace("现将有关事项通知如下。", sentence)), "meeting", "revision");

  test.each([
    ["经区政府第12次常务会议审议通过，现印发给你们。", "常务会议"],
    ["已经区人民政府第×次常务会议研究同意，现予印发。", "常务会议"],
    ["经2026年第3次区长办公会议讨论通过，现通知如下。", "区长办公会议"],
    ["经天津市东丽区人民政府全体会议审议并原则通过，现通知如下。", "全体会议"],
  ])("%s", (sentence, meeting) => expect(passed(sentence).meeting).toBe(meeting));

  test.each([
    "本办法须经区政府常务会议审议通过后施行。",
    "拟提请区政府常务会议审议通过。",
    "经区政府常务会议审议通过的，由分管副区长签发。",
    "经国务院第58次常务会议审议通过的条例，自即日起施行。",
    "经市政府第10次常务会议审议通过，现转发给你们。",
    "经区安全生产委员会全体会议审议通过，现印发给你们。",
    "区政府常务会议每月召开两次。",
  ])("is none of the district's that has met: %s", (sentence) =>
    expect(passed(sentence).meeting).toBeUndefined(),
  );

  test("two meetings leave a clue", () => {
    expect(passed("经区政府第2次常务会议审议通过，经区政府全体会议审议通过，现印发。").meeting).toMatch(
      /？$/,
    );
  });

  test("changes made on the meeting's advice are a clue to a small revision", () => {
    expect(passed("经区政府第2次常务会议审议通过，并根据会议讨论意见作了修改完善，现印发。")).toEqual({
      meeting: "常务会议",
      revision: "较小？",
    });
  });
});

describe("minutes", () => {
  const minutes = (host: string) => `
天津市东丽区人民政府常务会议纪要
第12期
天津市东丽区人民政府办公室　　2026年3月5日
区政府第12次常务会议纪要

${host}
会议听取了有关工作情况的汇报。会议决定，由区教育局负责落实。
`;

  test("name their meeting and, by post, who presided", () => {
    expect(
      shown(
        read(minutes("2026年3月3日，区长王某某主持召开区政府第12次常务会议。")),
        "minutesOf",
        "meetingHost",
      ),
    ).toEqual({
      minutesOf: "常务会议",
      meetingHost: "区政府领导",
    });
    expect(shown(read(minutes("主持人：区政府办公室主任赵某某")), "meetingHost")).toEqual({
      meetingHost: "其他",
    });
    expect(shown(read(minutes("受区长委托，办公室主任赵某某主持会议。")), "meetingHost")).toEqual({
      meetingHost: "其他",
    });
  });

  test("a bare name does not tell the post", () => {
    expect(shown(read(minutes("主持人：赵某某")), "meetingHost")).toEqual({ meetingHost: undefined });
  });

  test("no other paper has minutes' facts", () => {
    expect(shown(read(notice), "minutesOf", "meetingHost")).toEqual({
      minutesOf: undefined,
      meetingHost: undefined,
    });
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

describe("marks of secrecy, urgency and disclosure", () => {
  test("what the masthead says is read, what it does not say is not", () => {
    const facts = read(`000001\n机密★1年\n特急\n${notice.trim().replace("（此件主动公开）", "")}`);
    expect(shown(facts, "secrecy", "urgency", "disclosure")).toEqual({
      secrecy: "机密",
      urgency: "特急",
      disclosure: undefined,
    });
    expect(shown(read(notice), "secrecy", "urgency")).toEqual({ secrecy: undefined, urgency: undefined });
  });

  test.each([
    ["（此件公开发布）", "主动公开"],
    ["（此件依申请公开）", "依申请公开"],
    ["（此件不予公开）", "不予公开"],
    ["（此件删减后公开）", "删减后公开"],
  ])("%s is %s", (note, value) => {
    expect(shown(read(notice.replace("（此件主动公开）", note)), "disclosure").disclosure).toBe(value);
  });
});

test("a reason written beside the attribute is read with it", () => {
  const facts = read(notice.replace("（此件主动公开）", "公开属性：不予公开　理由：涉及工作秘密"));
  expect(shown(facts, "disclosure", "disclosureReason")).toEqual({
    disclosure: "不予公开",
    disclosureReason: "涉及工作秘密",
  });
});

describe("what must come before signing", () => {
  const carrying = notice.replace(
    "关于做好冬季供热工作的通知",
    "关于印发《东丽区产业扶持资金管理办法》的通知",
  );

  test("rules for everyone hint at a 规范性文件, support for firms at 公平竞争审查", () => {
    expect(shown(read(carrying), "normative", "marketActivity")).toEqual({
      normative: "是？",
      marketActivity: "是？",
    });
  });

  test("a plain notice hints at none of it", () => {
    const traits = [
      "normative",
      "majorDecision",
      "marketActivity",
      "socialRisk",
      "dissent",
      "inPlan",
    ] as const;
    expect(Object.values(shown(read(notice), ...traits)).filter((value) => value !== undefined)).toEqual([]);
  });

  test("an office's own working rules are not 规范性文件", () => {
    const own = notice.replace("关于做好冬季供热工作的通知", "关于印发机关考勤办法的通知");
    expect(shown(read(own), "normative")).toEqual({ normative: undefined });
  });

  test("dissent and its absence are told apart, both as clues", () => {
    expect(shown(read(request), "dissent")).toEqual({ dissent: "否？" });
    const dissenting = request.replace("各方无不同意见", "两部门意见仍有分歧");
    expect(shown(read(dissenting), "dissent")).toEqual({ dissent: "是？" });
  });

  test("a sentence on this paper tells whether it is in the plan, a rule on papers does not", () => {
    const said = (words: string) => shown(read(notice.replace("为做好", `${words}为做好`)), "inPlan").inPlan;
    expect(said("本件已列入2026年度发文计划。")).toBe("是");
    expect(said("本件未列入年度发文计划。")).toBe("否");
    expect(said("未列入发文计划的，原则上不发。")).toBeUndefined();
  });

  test("a request that names another department hints that its powers are touched", () => {
    expect(shown(read(request), "otherDepartments")).toEqual({ otherDepartments: "是？" });
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
