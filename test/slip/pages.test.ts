import { readDocx } from "../../src/docx/read-docx";
import { partText } from "../../src/docx/package";
import { postOf } from "../../src/slip/forms/cells";
import { fitted, marginsMm, type Sheet, type SlipPage } from "../../src/slip/sheet";
import { gridOf } from "../../src/slip/sheet-grid";
import type { Slip } from "../../src/slip/slip";
import { slipDocx } from "../../src/slip/slip-docx";
import { type SlipForm, slipForms } from "../../src/slip/slip-form";
import { slipHtml } from "../../src/slip/slip-html";
import { slipPages } from "../../src/slip/slip-pages";
import { incoming, madeSlip, notice, request } from "./slips";

const fiveUnits = ["区财政局", "区住房建设委", "区水务局", "区公安局", "区司法局"];
const long = request.text.replace("关于恳请", `关于${"进一步加快推进".repeat(12)}恳请`);
const slips: Readonly<Record<string, Slip>> = {
  请示报市政府: madeSlip(request.text, request.answers, { named: true }),
  会议通过的通知: madeSlip(notice.text, notice.answers, { named: true }),
  五个单位会签: madeSlip(notice.text, notice.answers, { units: fiveUnits }),
  部门来文: madeSlip(incoming.text, incoming.answers, { named: true }),
  尚缺事实: madeSlip(notice.text, {}),
  四位副区长: madeSlip(notice.text, { ...notice.answers, viceMayors: 4 }),
  题目很长: madeSlip(long, request.answers),
};
const every = Object.entries(slips).flatMap(([name, slip]) =>
  slipForms.map((form) => [name, form, slip] as const),
);
const isSheet = (page: SlipPage): page is Sheet => page.kind === "sheet";
const wordsOf = (pages: readonly SlipPage[]): string => JSON.stringify(pages);

describe.each(every)("%s，%s", (_, form, slip) => {
  const pages = slipPages(slip, form);

  test("fits one A4 page with its title and foot, every box large enough to sign in", () => {
    for (const sheet of pages.filter(isSheet)) {
      const rows = gridOf(sheet).reduce((sum, { heightMm }) => sum + heightMm, 0);
      expect(rows).toBeLessThanOrEqual(297 - marginsMm.top - marginsMm.bottom - titleAndFootMm);
      for (const { heightMm, cells } of sheet.rows) {
        const signed = cells.filter((cell) => cell.signed && cell.label !== "保密审查");
        for (const { rows: reach = 1, span } of signed) {
          expect(heightMm * reach).toBeGreaterThanOrEqual(22);
          expect(span).toBeGreaterThanOrEqual(2);
        }
      }
    }
  });

  test("gives the same words as .docx and as HTML, and the .docx is A4 with faces named outright", async () => {
    const reading = readDocx(await slipDocx(pages, form));
    expect(reading.notes).toEqual([]);
    const squeezed = (text: string): string => text.replace(/[\s\u3000]/g, "");
    const inDocx = squeezed(reading.manuscript.paragraphs.map(({ text }) => text).join(""));
    const html = slipHtml(pages, form);
    for (const sheet of pages.filter(isSheet)) {
      for (const { label, lines = [] } of sheet.rows.flatMap(({ cells }) => cells)) {
        for (const words of [label, ...lines.map(({ text }) => text)]) {
          expect(inDocx).toContain(squeezed(words));
          expect(squeezed(html)).toContain(squeezed(words));
        }
      }
    }
    for (const section of reading.manuscript.sections) {
      expect(section).toMatchObject({
        pageWidthPt: expect.closeTo(595.3, 0),
        pageHeightPt: expect.closeTo(841.9, 0),
      });
    }
    expect(partText(reading.package, "word/document.xml")).not.toMatch(/Theme=/);
  });
});

/** 22 pt and 9 pt above the frame, 7.5 pt below, 1.3 lines each. */
const titleAndFootMm = ((22 + 9 + 7.5) * 1.3 * 25.4) / 72;

describe("发文稿纸", () => {
  const pages = (name: string, form: SlipForm = "发文稿纸") => {
    const slip = slips[name];
    if (!slip) throw new Error(name);
    return slipPages(slip, form);
  };

  test("is headed with who issues it; 签发 at the top left is the largest box, 拟稿 the lowest to sign in", () => {
    const [sheet] = pages("请示报市政府").filter(isSheet);
    expect(sheet?.title).toBe("天津市东丽区人民政府发文稿纸");
    const boxes = (sheet?.rows ?? []).flatMap(({ cells, heightMm }) =>
      cells.map(({ label, span, rows = 1, signed }) => ({ label, area: span * rows * heightMm, signed })),
    );
    const signed = boxes.filter((box) => box.signed);
    expect(signed[0]?.label).toBe("签发");
    expect(Math.max(...signed.map(({ area }) => area))).toBe(signed[0]?.area);
    expect(signed.map(({ label }) => label).indexOf("拟稿")).toBe(signed.length - 2);
  });

  test("leaves number, dates and signatures to the hand", () => {
    const words = wordsOf(pages("请示报市政府").slice(0, 1));
    expect(words).toContain("东丽政发〔2026〕　　　号");
    expect(words).not.toMatch(/37号|5月6日|刘洋/);
  });

  test("marks what is known and nothing else", () => {
    const words = wordsOf(pages("会议通过的通知"));
    expect(words).toContain("■主动公开　□删减后公开　□依申请公开　□不予公开");
    expect(words).toContain("■涉及　□不涉及");
    expect(words).toContain("□无 ■较小 □较大");
    const open = wordsOf(pages("尚缺事实").slice(0, 1));
    expect(open).toContain("□是　□否　□待认定");
    expect(open).toContain("（暂定，尚缺事实见附页1）");
  });

  test("tells the checker on a page apart what was set aside, why and by whom; the form has the counts", () => {
    const ignored = { message: "文件稿11页", reason: "全区性综合工作", who: "张三" };
    const all = slipPages(madeSlip(notice.text, notice.answers, { ignored }), "发文稿纸");
    expect(wordsOf(all.slice(0, 1))).toContain("忽略1处，见存档");
    expect(all.at(-1)).toMatchObject({ title: "检查结果（核稿人留存，不随单报送）" });
    expect(wordsOf(all.slice(-1))).toContain('"1","文件稿11页","全区性综合工作","张三"');
    expect(wordsOf(slipPages(madeSlip(notice.text, notice.answers), "发文稿纸"))).not.toContain("张三");
  });

  test("numbers its boxes as annex 1 does", () => {
    const [sheet, annex] = pages("请示报市政府");
    expect(wordsOf(sheet ? [sheet] : [])).toContain("⑤区长　李明");
    expect(wordsOf(annex ? [annex] : [])).toMatch(
      /附页1　签批顺序及理由.*"⑤","区长（李明）","签发","规则第五十三条（一）、规则第五十三条（二）"/,
    );
  });

  test("sends more than four countersigners and more than three leaders to an annex with room to sign", () => {
    const units = pages("五个单位会签");
    expect(wordsOf(units.slice(0, 1))).toContain("共5个单位，见附页2");
    expect(units.at(-1)).toMatchObject({
      title: "附页2　会签",
      blocks: [{ rows: fiveUnits.map((name) => expect.arrayContaining([name])), rowHeightMm: 26 }, {}],
    });
    const leaders = pages("四位副区长");
    expect(wordsOf(leaders.slice(0, 1))).toContain("共4位，见附页2");
    expect(leaders.at(-1)).toMatchObject({ title: "附页2　区领导审签" });
  });

  test("sends countersigners to the annex too where a name would not fit whole", () => {
    const name = `天津市东丽区${"某某".repeat(6)}工作领导小组办公室`;
    const [sheet, , annex] = slipPages(
      madeSlip(request.text, request.answers, { units: [name] }),
      "发文稿纸",
    );
    expect(wordsOf(sheet ? [sheet] : [])).toContain("共1个单位，见附页2");
    expect(wordsOf(annex ? [annex] : [])).toContain(name);
  });

  test("carries one line of the check; the findings stay with the checker", () => {
    const [sheet] = pages("请示报市政府").filter(isSheet);
    expect(sheet?.foot).toMatch(
      /^核校：应改\d+处，忽略0处，见存档（规则包 dongli .*）。本单由软件生成，不构成审批意见。$/,
    );
  });
});

describe("会签单 and 审批单", () => {
  test("会签单 is one page a unit", () => {
    const pages = slipPages(slips["五个单位会签"] ?? madeSlip("", {}), "会签单");
    expect(pages).toHaveLength(5);
    expect(
      pages.map((page) => wordsOf([page]).includes("□同意　　□同意但建议修改　　□不同意及理由：")),
    ).toEqual(Array(5).fill(true));
    expect(wordsOf(pages.slice(1, 2))).toContain("区住房建设委");
  });

  test("without a known unit it is one page with the name left open", () => {
    expect(slipPages(madeSlip(incoming.text, incoming.answers), "会签单")).toHaveLength(1);
  });

  test("审批单 of a paper that comes in is the government's, its leaders in order", () => {
    const words = wordsOf(slipPages(slips["部门来文"] ?? madeSlip("", {}), "审批单"));
    expect(words).toContain('"title":"天津市东丽区人民政府公文审批单"');
    expect(words).toMatch(/③分管副区长　孙立（审批）.*④区长　李明（审批）/);
  });
});

describe("the HTML", () => {
  test("escapes what the draft says and runs nothing", () => {
    const slip = madeSlip(
      request.text.replace("地铁沿线", "<script>alert(1)</script>&“地铁”沿线"),
      request.answers,
    );
    const html = slipHtml(slipPages(slip, "发文稿纸"), "<b>");
    expect(html).toContain("&#60;script&#62;alert(1)&#60;/script&#62;&#38;");
    expect(html).not.toMatch(/<script|<b>|https?:|@import|url\(/);
    expect(html).toContain("@page { size: A4;");
  });
});

test("a step is worded with its order, its holder, and what may be left out", () => {
  const box = { post: "分管副区长", action: "审核", order: 2, optional: true };
  expect(postOf(box)).toBe("②分管副区长（审核，可省）");
  expect(postOf({ ...box, person: "孙立", action: "签发", optional: false, order: 21 })).toBe(
    "(21)分管副区长　孙立",
  );
});

test("words take the largest size that fits their room, and are cut between names where none does", () => {
  const room = { span: 3, lines: 1 };
  expect(fitted("十个字以内都放得下", { ...room, largestPt: 14 }).sizePt).toBe(10.5);
  expect(fitted("短", room)).toEqual({ text: "短", sizePt: 12 });
  expect(fitted("长".repeat(99), { ...room, shorten: (mostEm) => `剩${mostEm}` })).toEqual({
    text: "剩11",
    sizePt: 9,
  });
});

test("a form whose cells do not fill a row is an error of the form", () => {
  const sheet: Sheet = {
    kind: "sheet",
    title: "坏表",
    rows: [{ heightMm: 10, cells: [{ span: 5, label: "" }] }],
  };
  expect(() => gridOf(sheet)).toThrow("坏表: row 1 is not full");
});
