import * as fc from "fast-check";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { alignLines, likeness } from "../../src/facts/align-lines";
import { changeInWords, compareDrafts, revisionFact } from "../../src/facts/compare-drafts";
import { diffWords } from "../../src/facts/diff-words";
import { touchedSubstance } from "../../src/facts/substance";

const draftOf = (text: string) => recognize(manuscriptFromText(text));
const notice = (...body: readonly string[]): string =>
  [
    "天津市东丽区人民政府关于做好防汛工作的通知",
    "各街道办事处：",
    ...body,
    "天津市东丽区人民政府",
    "2026年5月6日",
  ].join("\n");
const compare = (before: string, after: string) => compareDrafts(draftOf(before), draftOf(after));
const body = "由区水务局负责河道巡查，5月31日前完成，所需资金120万元由区财政局安排。";

describe("what changed since the meeting", () => {
  test("nothing, where the two read the same whatever their spaces, numbers given and dates filled in", () => {
    const passed = notice(body).replace("2026年5月6日", "2026年　月　日");
    const signed = `天津市东丽区人民政府文件\n东丽政发〔2026〕7号\n${notice(body.replace("，", "， "))}\n（此件主动公开）`;
    expect(compare(passed, signed)).toEqual({ revision: "无", changes: [] });
  });

  test.each([
    ["another organ", body.replace("区水务局", "区城市管理委"), "主体"],
    ["another deadline", body.replace("5月31日", "6月15日"), "期限"],
    ["another sum", body.replace("120万元", "150万元"), "金额"],
    ["a task more", `${body}各街道办事处每日报送巡查情况。`, "任务"],
    ["a duty become a choice", body.replace("由区水务局负责", "由区水务局配合"), "任务"],
    ["a power", `${body.replace("。", "，")}并负责审批。`, "权限"],
    ["a number", body.replace("完成，", "完成20处整治，"), "数量"],
  ])("较大: %s", (_, after, kind) => {
    const { revision, changes } = compare(notice(body), notice(after));
    expect(revision).toBe("较大");
    expect(changes).toHaveLength(1);
    expect(changes[0]?.touched.map((each) => each.kind)).toContain(kind);
  });

  test.each([
    ["punctuation", body.replace("巡查，", "巡查；")],
    ["wording", body.replace("完成，", "全部完成，")],
    ["the way a number is written", body.replace("120万元", "１２０万元")],
    ["a word of the same force", "应当做好巡查。", "必须做好巡查。"],
  ])("较小: %s", (_, after, before = body) => {
    const { revision, changes } = compare(notice(before), notice(after));
    expect(revision).toBe("较小");
    expect(changes.flatMap(({ touched }) => touched)).toEqual([]);
  });

  test("较小: a paragraph only moved, shown as moved", () => {
    const [a, b, c] = [
      "一是加强巡查，发现险情立即报告。",
      "二是加强值守，做到人员在岗。",
      "三是加强宣传，提高防范意识。",
    ];
    const { revision, changes } = compare(notice(a, b, c), notice(b, c, a));
    expect(revision).toBe("较小");
    expect(changes.map(({ kind }) => kind)).toEqual(["moved"]);
  });

  test("较大: a penalty and the day of effect of the document carried, compared with the draft the meeting had", () => {
    const rules = (from: string, fine: string): string =>
      [
        "第一条　为规范停车场管理，制定本办法。",
        `第二条　违反本办法的，${fine}。`,
        `第三条　本办法自${from}起施行。`,
      ].join("\n");
    const passed = `东丽区公共停车场管理办法（草案）\n${rules("2026年6月1日", "责令改正")}`;
    const carried = (from: string, fine: string): string =>
      [
        "天津市东丽区人民政府关于印发东丽区公共停车场管理办法的通知",
        "各街道办事处：",
        "《东丽区公共停车场管理办法》已经2026年4月28日区政府第52次常务会议审议通过，现印发给你们，请遵照执行。",
        "天津市东丽区人民政府",
        "2026年5月6日",
        "东丽区公共停车场管理办法",
        rules(from, fine),
      ].join("\n");
    expect(compare(passed, carried("2026年6月1日", "责令改正"))).toEqual({ revision: "无", changes: [] });
    const { changes } = compare(passed, carried("2026年7月1日", "责令改正，处以500元罚款"));
    const kinds = changes.flatMap(({ touched }) => touched.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(["处罚", "金额", "施行日期"]));
    expect(kinds).not.toContain("期限");
  });

  test("that the meeting passed it, said afterwards, is no revision", () => {
    const passed = notice("《方案》现印发给你们。");
    const signed = notice("《方案》已经区政府第12次常务会议审议通过，现印发给你们。");
    expect(compare(passed, signed).revision).toBe("无");
  });
});

describe("the evidence", () => {
  test("quotes the words that changed and what they touch", () => {
    const { changes } = compare(notice(body), notice(body.replace("5月31日", "6月15日")));
    expect(changes.map(changeInWords)).toEqual([
      expect.stringMatching(/〔5→6〕月〔31→15〕日前完成.*（期限）$/),
    ]);
  });

  test("is a proposal: a clue that decides nothing by itself", () => {
    const { revision } = revisionFact(compare(notice(body), notice(body.replace("120万元", "150万元"))));
    expect(revision).toMatchObject({ value: "较大", source: "draft", clue: true });
    expect(revision?.source === "draft" && revision.evidence).toContain("〔120→150〕");
    expect(revisionFact({ revision: "无", changes: [] }).revision).toMatchObject({
      evidence: "上会稿和签发稿没有不同",
    });
  });
});

describe("what of the substance a change touches", () => {
  test.each([
    ["5000元", "5,000元", []],
    ["20％", "20%", []],
    ["供应及时、反应迅速", "供给及时、回应迅速", []],
    ["10个工作日内", "15个工作日内", ["期限"]],
    ["百分之五", "百分之十", ["数量"]],
    ["可以给予警告", "应当给予警告", ["任务"]],
    ["自2026年1月1日起施行", "自2026年3月1日起施行", ["施行日期"]],
    ["报区政府批准", "报区政府备案", ["权限"]],
  ])("%s → %s: %j", (before, after, kinds) => {
    expect(touchedSubstance(before, after).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("alignment and difference", () => {
  const lines = fc.array(fc.constantFrom("甲乙丙丁", "甲乙丙戊", "己庚", "辛", "壬癸子丑寅", ""), {
    maxLength: 12,
  });

  test("every line of both stands in the alignment once and in order", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const aligned = alignLines(before, after);
        expect(aligned.flatMap((line) => ("before" in line ? [line.before] : []))).toEqual(
          before.map((_, at) => at),
        );
        expect(aligned.flatMap((line) => ("after" in line ? [line.after] : []))).toEqual(
          after.map((_, at) => at),
        );
        for (const line of aligned)
          if (line.kind === "same") expect(before[line.before]).toBe(after[line.after]);
      }),
    );
  });

  test("the pieces of a difference put together give both texts", () => {
    const text = fc.string({ unit: fc.constantFrom("由", "区", "局", "1", "2", "。", "，", "办") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join("");
        expect(without("in")).toBe(before);
        expect(without("out")).toBe(after);
        if (before === after) expect(pieces.every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });

  test("likeness is 1 for the same words and 0 for words with nothing in common", () => {
    expect(likeness("防汛工作", "防汛工作")).toBe(1);
    expect(likeness("防汛工作", "供热保障")).toBe(0);
    expect(likeness("", "甲")).toBe(0);
  });
});
