import type { Answers } from "../../src/facts/facts";
import { lengthText } from "../../src/slip/forms/cells";
import { formsFor } from "../../src/slip/slip-form";
import { byHand } from "../../src/slip/slip-head";
import { withAnswers } from "../../src/facts/facts";
import { incoming, madeSlip, notice, request, slipOf } from "./slips";

describe("the slip of a draft", () => {
  const slip = madeSlip(request.text, request.answers, { named: true });

  test("counts a notice and what it encloses apart, each against its own limit", () => {
    const carrying = madeSlip(
      [
        "天津市东丽区人民政府关于印发东丽区防汛工作方案的通知",
        "各街道办事处：",
        "现将《东丽区防汛工作方案》印发给你们，请遵照执行。",
        "天津市东丽区人民政府",
        "2026年5月8日",
        "东丽区防汛工作方案",
        "一、落实责任，检查设施。",
      ].join("\n"),
      {},
    );
    expect(lengthText(carrying)).toBe(
      "通知25字（上限5000字）、所附文件12字（上限5000字），Word计法；共3页，上限10页（规则第五十五条）",
    );
  });

  test("names no limit for a paper that the rules hold to none", () => {
    const statute = madeSlip("中华人民共和国学位法\n第一条　为了规范学位授予工作，制定本法。", {});
    expect(lengthText(statute)).toMatch(/^正文[^上限]*字（Word计法）$/);
  });

  test("says what the draft says", () => {
    expect(slip).toMatchObject({
      issuerName: "天津市东丽区人民政府",
      documentType: "请示",
      direction: "上行文",
      issuedAs: "区政府",
      title: "天津市东丽区人民政府关于恳请支持地铁沿线综合开发项目用地指标和建设资金的请示",
      mainRecipients: "市人民政府",
      copyRecipients: "",
      attachments: ["用地指标明细表", "项目建设资金测算表"],
      draftingUnit: "区发展改革委",
      legalReview: false,
      normative: false,
      length: { pages: { value: 3, measured: "given" }, wordLimit: 5000, pageLimit: 10, rule: "Word" },
      check: { ignored: 0, failed: 0, pack: expect.stringMatching(/^dongli \d/) },
    });
  });

  test("fills nothing that a hand must fill, not the number that already stands in the draft either", () => {
    const { serial, drafter, unitHead, printing, remarks, documentNumber } = slip;
    expect([serial, drafter, unitHead, printing, remarks, documentNumber.number]).toEqual(
      Array(6).fill(byHand),
    );
    expect(documentNumber).toEqual({ code: "东丽政发", year: "2026", number: byHand });
    expect(JSON.stringify({ ...slip, chain: undefined, register: undefined })).not.toMatch(
      /37号|5月6日|刘洋|84370000/,
    );
  });

  test("leaves out what is only hinted at", () => {
    const hinted = madeSlip(notice.text, {});
    expect(hinted).not.toHaveProperty("normative");
    expect(hinted).not.toHaveProperty("legalReview");
    expect(hinted).not.toHaveProperty("urgency");
    expect(hinted.disclosure).toBe("主动公开");
    expect(hinted.meeting).toMatchObject({ name: "常务会议", evidence: expect.stringContaining("第52次") });
  });

  test("sorts the steps of the chain into boxes, a box for each who signs in turn", () => {
    const box = (each?: { post: string; person?: string; order: number }) =>
      each && `${each.order} ${each.post} ${each.person ?? "？"}`;
    const { boxes } = slip;
    expect(box(boxes.checking)).toBe("1 区政府办公室 ？");
    expect(box(boxes.deputyDirector)).toBe("2 办公室分管副主任 何平");
    expect(box(boxes.director)).toBe("3 办公室主任 陈静");
    expect(box(boxes.signing)).toBe("5 区长 李明");
    const several = madeSlip(notice.text, notice.answers).boxes;
    expect(several.leaders.map(box)).toEqual(["2 分管副区长 ？", "2 分管副区长 ？"]);
    expect(box(several.signing)).toBe("3 分管常务工作的副区长 ？");
    expect(several.director).toBeUndefined();
  });

  test("names who acts for the mayor, and by what", () => {
    const away = {
      ...notice.answers,
      importantMatter: "是",
      mayorAbsence: "出访",
      mayorDelegated: "是",
    } satisfies Answers;
    expect(madeSlip(notice.text, away).actingBasis).toBe("规则第八条");
  });
});

describe("who countersigns", () => {
  test("those the drafter names, and nobody else", () => {
    const { countersigners } = madeSlip(request.text, request.answers, { units: ["区审计局"] });
    expect(countersigners).toEqual([
      { name: "区审计局", reason: "涉及其职权（规则第五十一条、条例第十九条）", isSure: true },
    ]);
  });

  test("else the departments the draft gives something to do, to be confirmed", () => {
    const { countersigners } = madeSlip(request.text, request.answers);
    expect(countersigners.map(({ name, isSure }) => [name, isSure])).toEqual([
      ["区财政局", false],
      ["区住房建设委", false],
      ["区水务局", false],
    ]);
  });

  test("nobody for being named in minutes or in a notice of appointments", () => {
    const minutes = madeSlip(request.text.replace(/的请示\n/, "的会议纪要\n"), {});
    expect(minutes.documentType).toBe("纪要");
    expect(minutes.countersigners).toEqual([]);
    expect(madeSlip(request.text, { personnel: "是" }).countersigners).toEqual([]);
  });

  test("the organs of a joint paper, with their own reason", () => {
    const joint = `天津市东丽区人民政府
天津市河东区人民政府
关于共同整治月牙河的通知
各街道办事处：
现通知如下。
天津市东丽区人民政府
天津市河东区人民政府
2026年5月6日`;
    const { countersigners, issuedAs } = madeSlip(joint, { otherDepartments: "否" });
    expect(issuedAs).toBe("联合");
    expect(countersigners).toEqual([
      { name: "天津市河东区人民政府", reason: "联合行文（条例第十七条、条例第二十二条）", isSure: true },
    ]);
  });

  describe("on a joint paper of two bureaus", () => {
    const joint = `关于做好供水补贴的通知
各街道办事处：
现通知如下。
一、加强领导。

天津市东丽区财政局
天津市东丽区水务局
2026年5月6日`;
    const papers = (answers: Answers) => {
      const { issuerName, draftingUnit, countersigners } = madeSlip(joint, {
        otherDepartments: "否",
        ...answers,
      });
      return { issuerName, draftingUnit, countersigners: countersigners.map(({ name }) => name) };
    };

    test("the other one, whichever of them drafts", () => {
      const [finance, water] = ["天津市东丽区财政局", "天津市东丽区水务局"];
      const ofWater = { issuerName: water, draftingUnit: water, countersigners: [finance] };
      const ofFinance = { issuerName: finance, draftingUnit: finance, countersigners: [water] };
      expect(papers({ jointRole: "协办" })).toEqual(ofWater);
      expect(papers({ draftingUnit: "区水务局" })).toEqual({ ...ofWater, draftingUnit: "区水务局" });
      expect(papers({ jointRole: "主办" })).toEqual(ofFinance);
      expect(papers({})).toEqual({ ...ofFinance, draftingUnit: undefined });
    });
  });

  test("nobody, with the reason, where no other department is touched", () => {
    const slip = madeSlip(request.text, { ...request.answers, otherDepartments: "否" });
    expect(slip.countersigners).toEqual([]);
    expect(slip.noCountersigning).toBe("不涉及其他部门职权");
  });
});

describe("a draft with a 密级 gets no slip", () => {
  test.each<[string, string, Answers]>([
    ["answered", request.text, { ...request.answers, secrecy: "秘密" }],
    ["marked in the draft", `机密★5年\n${request.text}`, request.answers],
    [
      "marked in the draft though answered otherwise",
      `机密★5年\n${request.text}`,
      { ...request.answers, secrecy: "非密" },
    ],
  ])("%s", (_, text, answers) => {
    const slip = slipOf(text, answers);
    expect(slip.kind).toBe("refused");
    expect(slip).toHaveProperty(
      "reason",
      expect.stringMatching(/^这份文稿标有密级（.*(秘密|机密).*），不出单：.*涉密公文专用稿纸。$/),
    );
  });
});

describe("which forms are offered", () => {
  const forms = (answers: Answers, countersigned = false) =>
    formsFor(withAnswers({}, answers), countersigned);

  test.each<[Answers, string]>([
    [{ issuer: "区政府", documentType: "通知" }, "发文稿纸"],
    [{ issuer: "区政府办公室", documentType: "函" }, "发文稿纸"],
    [{ issuer: "区政府办公室", documentType: "简报" }, "审批单"],
    [{ issuer: "部门", documentType: "请示" }, "审批单"],
    [{ matter: "会议议题" }, "审批单"],
    [{ matter: "离岗外出" }, "审批单"],
    [{}, "发文稿纸"],
  ])("%j: %s", (answers, form) => {
    expect(forms(answers)).toEqual([form]);
  });

  test("会签单 beside it where others have a say", () => {
    expect(forms({ issuer: "区政府" }, true)).toEqual(["发文稿纸", "会签单"]);
    expect(madeSlip(incoming.text, incoming.answers).forms).toEqual(["审批单"]);
  });
});
