import type { FormatEdit, TextEdit } from "../../src/draft/edit";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p, r } from "../helpers/docx";
import { draft, inWord } from "./in-word";

function replace(paragraph: number, from: number, before: string, after: string): TextEdit {
  return { kind: "text", range: { paragraph, from, to: from + before.length }, before, after };
}

const toUntil = replace(1, 0, "截止到", "截至");
const comma = replace(1, 6, ",", "，");

describe("changing words in Word", () => {
  test("is tracked where Word can, and leaves the mode as it was", async () => {
    const { host, word } = await inWord();
    await host.read();
    await host.apply([toUntil]);
    const xml = word.document.package.document.toString();
    expect(xml).toMatch(/<w:delText[^>]*>止到<\/w:delText>/);
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>至<\/w:t>/);
    expect(word.document.trackingMode).toBe("Off");
  });

  test("is not tracked in Word 2021, which cannot be told to", async () => {
    const { host, word } = await inWord(draft, { wordApi: "1.3" });
    await host.apply([toUntil]);
    expect(word.document.package.document.toString()).not.toContain("w:ins");
    expect(word.document.currentText(1)).toBe("截至6月底,各单位报送。");
  });

  test("is not tracked where that is not wanted", async () => {
    const { host, word } = await inWord();
    await host.apply([toUntil], { isTracked: false });
    expect(word.document.package.document.toString()).not.toContain("w:ins");
    expect(word.document.currentText(1)).toBe("截至6月底,各单位报送。");
  });

  test("tells the traces it left from those of others", async () => {
    const { host, word } = await inWord();
    const left = async () => {
      const { revisions, revisionsMadeHere } = (await host.read()).manuscript.saved ?? {};
      return [revisions, revisionsMadeHere];
    };
    word.document.trackingMode = "TrackAll";
    word.document.replace(word.document.span(word.document.paragraph(2), 0, 2), "专此");
    word.document.trackingMode = "Off";
    expect(await left()).toEqual([2, undefined]);
    await host.apply([toUntil, comma]);
    expect(await left()).toEqual([6, 4]);
    await host.apply([replace(0, 0, "关于", "有关")], { isTracked: false });
    expect(await left()).toEqual([6, 4]);
  });

  test("stops between two edits when it is no longer wanted", async () => {
    const { host, word } = await inWord();
    const stop = new AbortController();
    word.mishaps.before("InsertText", () => stop.abort());
    const { done, refused } = await host.apply([toUntil, comma], { signal: stop.signal });
    expect(done.map(({ edit }) => edit)).toEqual([comma]);
    expect(refused).toEqual([{ edit: toUntil, reason: "stopped" }]);
    expect(word.document.currentText(1)).toBe("截止到6月底，各单位报送。");
    expect(word.document.trackingMode).toBe("Off");
  });

  test("is a step of its own to undo for each fix", async () => {
    const { host, word } = await inWord();
    await host.apply([toUntil, comma]);
    expect(word.undoSteps).toBe(2);
  });

  test("lets go of everything it held in the document", async () => {
    const { host, word } = await inWord();
    await host.read();
    await host.apply([toUntil, comma]);
    await host.reveal({ paragraph: 2, from: 0, to: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(word.heldObjects).toBe(0);
  });

  test("is refused where somebody changed the paragraph since it was read", async () => {
    const { host, word } = await inWord();
    await host.read();
    word.type(1, 3, 4, "5");
    const { done, refused } = await host.apply([toUntil]);
    expect([done, refused.map(({ reason }) => reason)]).toEqual([[], ["changed-since"]]);
    expect(word.document.currentText(1)).toBe("截止到5月底,各单位报送。");
  });

  test("is refused where a neighbour changed, for the same words may stand twice", async () => {
    const twice = docxOf(p("甲") + p("通知如下") + p("乙") + p("通知如下") + p("丙"));
    const { host, word } = await inWord(twice);
    await host.read();
    word.type(0, 0, 1, "丁");
    const { refused } = await host.apply([replace(1, 0, "通知", "通报")]);
    expect(refused.map(({ reason }) => reason)).toEqual(["changed-since"]);
  });

  test("is left where somebody types there between finding and writing", async () => {
    const { host, word } = await inWord();
    await host.read();
    word.mishaps.before("ExpandTo", () => word.type(1, 1, 2, "至"));
    const { done } = await host.apply([toUntil]);
    expect(done).toEqual([]);
    expect(word.document.currentText(1)).toBe("截至到6月底,各单位报送。");
  });

  test("that Word forbids is said to be so, and the tracking mode is as it was", async () => {
    const { host, word } = await inWord();
    word.mishaps.fail("InsertText", "AccessDenied");
    await expect(host.apply([comma])).rejects.toMatchObject({ kind: "protected" });
    expect(word.document.trackingMode).toBe("Off");
    expect(word.document.currentText(1)).toBe("截止到6月底,各单位报送。");
  });

  test("that fails half-way tells what was made", async () => {
    const { host, word } = await inWord();
    let written = 0;
    const fail = (): void => {
      written += 1;
      if (written === 2) word.mishaps.fail("InsertText", "GeneralException");
      else word.mishaps.before("InsertText", fail);
    };
    word.mishaps.before("InsertText", fail);
    const { done, refused } = await host.apply([toUntil, comma]);
    expect(done.map(({ edit }) => edit)).toEqual([comma]);
    expect(refused).toEqual([{ edit: toUntil, reason: "failed" }]);
    expect(word.document.currentText(1)).toBe("截止到6月底，各单位报送。");
  });

  test.each([
    ["GeneralException", "failed"],
    ["ItemNotFound", "changed"],
    ["NotImplemented", "unsupported"],
    [5012, "closed"],
    [5102, "busy"],
    [7000, "protected"],
    [5103, "failed"],
  ] as const)("that fails with %s is a HostError: %s", async (code, kind) => {
    const { host, word } = await inWord();
    await host.read();
    word.mishaps.fail(typeof code === "string" ? "Search" : "ProcessQuery", code);
    await expect(host.apply([comma])).rejects.toMatchObject({ name: "HostError", kind });
  });

  test("is not offered in a document opened to be read only", async () => {
    const { host } = await inWord(draft, { readOnly: true });
    expect(host.capabilities.editText).toMatchObject({ can: false });
    await expect(host.apply([comma])).rejects.toMatchObject({ kind: "read-only" });
  });

  test("in a header, which Word cannot show to programs unasked, is refused", async () => {
    const header = docxOf(
      `${p("通知")}<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/></w:sectPr>`,
      {
        "word/header1.xml": p("内部资料"),
      },
    );
    const { host } = await inWord(header);
    const { refused } = await host.apply([replace(1, 0, "内部", "公开")]);
    expect(refused.map(({ reason }) => reason)).toEqual(["unsupported"]);
  });

  test("never takes a tracked deletion along", async () => {
    const struck = `<w:del w:id="1" w:author="甲"><w:r><w:delText>月中旬</w:delText></w:r></w:del>`;
    const { host, word } = await inWord(docxOf(`<w:p>${r("请于6")}${struck}${r("月底前报送。")}</w:p>`), {
      wordApi: "1.3",
    });
    const { refused } = await host.apply([replace(0, 2, "6月底", "7月初")]);
    expect(refused.map(({ reason }) => reason)).toEqual(["unsupported"]);
    expect(word.document.package.document.toString()).toContain("月中旬");
  });
});

describe("changing the setting in Word", () => {
  const fixedLine: FormatEdit = {
    kind: "format",
    range: { paragraph: 1, from: 0, to: 13 },
    before: "截止到6月底,各单位报送。",
    paragraph: { spacing: { line: { rule: "exact", pt: 28 } }, indent: { firstLineChars: 200 } },
  };

  test("that Word cannot say is refused, and made in a copy that opens", async () => {
    const { host, word } = await inWord();
    const { refused } = await host.apply([fixedLine]);
    expect(refused.map(({ reason }) => reason)).toEqual(["unsupported"]);
    const applied = await host.openCorrected?.([fixedLine]);
    expect(applied?.done.map(({ edit }) => edit)).toEqual([fixedLine]);
    const [copy] = word.opened.map((bytes) => readDocx(bytes).manuscript.paragraphs[1]?.format);
    expect(copy).toMatchObject({
      spacing: { line: { rule: "exact", pt: 28 } },
      indent: { firstLineChars: 200 },
    });
    expect(word.document.package.document.toString()).not.toContain("firstLineChars");
  });

  test.each([
    ["a face for Chinese alone", { run: { eastAsiaFont: "仿宋" } }],
    ["a page break before", { paragraph: { pageBreakBefore: true } }],
    ["alignment Word has no name for", { paragraph: { alignment: "distribute" } }],
    ["lines of space", { paragraph: { spacing: { beforeLines: 50 } } }],
  ] as const)("of %s is refused", async (_, set) => {
    const { host } = await inWord();
    const { kind, range, before } = fixedLine;
    const { refused } = await host.apply([{ kind, range, before, ...set }]);
    expect(refused.map(({ reason }) => reason)).toEqual(["unsupported"]);
  });

  test("in points is refused where characters outrank them", async () => {
    const { host } = await inWord(docxOf(p("正文", '<w:ind w:firstLineChars="200" w:firstLine="640"/>')));
    const range = { paragraph: 0, from: 0, to: 2 };
    const edit = {
      kind: "format",
      range,
      before: "正文",
      paragraph: { indent: { firstLinePt: 0 } },
    } as const;
    const { refused } = await host.apply([edit]);
    expect(refused.map(({ reason }) => reason)).toEqual(["unsupported"]);
  });

  test("of indents and spaces is made in points", async () => {
    const { host } = await inWord();
    const paragraph = {
      indent: { leftPt: 21, rightPt: 10.5, firstLinePt: -21 },
      spacing: { beforePt: 6, afterPt: 3 },
    };
    const { kind, range, before } = fixedLine;
    const { refused } = await host.apply([{ kind, range, before, paragraph }]);
    expect(refused).toEqual([]);
    expect((await host.read()).manuscript.paragraphs[1]?.format).toMatchObject(paragraph);
  });
});
