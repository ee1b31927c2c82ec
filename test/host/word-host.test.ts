import type { FormatEdit, TextEdit } from "../../src/draft/edit";
import { readDocx } from "../../src/docx/read-docx";
import { localWorkshop } from "../../src/host/local-workshop";
import { openWord } from "../../src/host/word-host";
import { docxOf, p, r } from "../helpers/docx";
import type { Behaviour } from "../word-simulator/behaviour";
import { startWord } from "../word-simulator/start-word";

const draft = docxOf(p("关于防汛工作的通知") + p("截止到6月底,各单位报送。") + p("特此通知。"), {
  "word/header1.xml": p("内部资料"),
});

async function inWord(bytes = draft, behaviour: Behaviour = {}, patience?: number) {
  const started = await startWord(bytes, behaviour);
  return { ...started, host: openWord(started, async () => localWorkshop, patience) };
}

function replace(paragraph: number, from: number, before: string, after: string): TextEdit {
  return { kind: "text", range: { paragraph, from, to: from + before.length }, before, after };
}

const toUntil = replace(1, 0, "截止到", "截至");
const comma = replace(1, 6, ",", "，");

describe("reading from Word", () => {
  test("closes the file it asked for, each time", async () => {
    const { host, word } = await inWord();
    for (let time = 0; time < 4; time++) await host.read();
    expect(word.openFiles).toBe(0);
  });

  test("closes the file also when a slice fails, and reads the text another way", async () => {
    const { host, word } = await inWord();
    word.mishaps.fail("getSlice", 5001);
    const { manuscript, notes } = await host.read();
    expect(word.openFiles).toBe(0);
    expect(manuscript.paragraphs[1]?.text).toBe("截止到6月底,各单位报送。");
    expect(notes[0]).toBe(
      "Word 没有给出整个文件，只读了正文：页眉、页脚没有核校，改排版的副本也做不成；请保存后再试。",
    );
  });

  test.each([5000, 5001, 5012, 7000, 11001])(
    "reads the text another way where the file fails with %d",
    async (code) => {
      const { host, word } = await inWord();
      word.mishaps.fail("getFile", code);
      const { manuscript, notes } = await host.read();
      expect([manuscript.mainCount, notes.length]).toEqual([3, 1]);
    },
  );

  test("says what to do where Word gives nothing", async () => {
    const { host, word } = await inWord();
    word.mishaps.fail("getFile", 5001);
    word.mishaps.fail("GetOoxml", "GeneralException");
    await expect(host.read()).rejects.toMatchObject({ name: "HostError", kind: "unreadable" });
  });

  test("does not wait for a file that is never said to be closed", async () => {
    const { host } = await inWord(draft, { closeIsNeverAnswered: true });
    expect((await host.read()).manuscript.mainCount).toBe(3);
  });

  test("takes the name from the document's address", async () => {
    const { host } = await inWord(draft, { url: "https://oa.example/files/%E9%80%9A%E7%9F%A5.docx?web=1" });
    expect((await host.read()).name).toBe("通知.docx");
    expect((await (await inWord(draft, { url: "" })).host.read()).name).toBe("未保存的文档");
  });

  test("can be cancelled while Word is slow", async () => {
    const { host } = await inWord(draft, { delayMs: 300 });
    const stop = new AbortController();
    const reading = host.read(stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
  });

  test("that was cancelled is wound up before Word is asked for the next", async () => {
    const { host, word } = await inWord(draft, { delayMs: 60 });
    const openBefore: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const stop = new AbortController();
      const reading = host.read(stop.signal);
      const open = await new Promise<number>((resolve) =>
        word.mishaps.before("getFile", () => resolve(word.openFiles)),
      );
      openBefore.push(open);
      // Word has been asked for the first slice and has not given it.
      await pause(10);
      stop.abort();
      await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
    }
    expect((await host.read()).notes).toEqual([]);
    expect(openBefore).toEqual([0, 0, 0]);
  });

  test("does not wait for ever for a Word that does not answer", async () => {
    const { host } = await inWord(draft, { delayMs: 2000 }, 30);
    await expect(host.read()).rejects.toMatchObject({ kind: "busy" });
  });
});

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

describe("showing a place in Word", () => {
  test("finds a paragraph that has moved", async () => {
    const { host, word } = await inWord();
    await host.read();
    const paragraph = word.document.paragraph(0);
    paragraph.parent?.insertBefore(paragraph.clone(), paragraph);
    await host.reveal({ paragraph: 2, from: 0, to: 2 });
    expect(word.document.selection).toMatchObject({ paragraph: 3, text: "特此" });
  });

  test("says which place it cannot show, and shows the paragraph it hangs on", async () => {
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const bytes = docxOf(p("通知") + `<w:p>${r("据统计")}${note}</w:p>`, {
      "word/footnotes.xml": `<w:footnote w:id="1">${p("区水务局数据")}</w:footnote>`,
    });
    const { host, word } = await inWord(bytes);
    const showing = host.reveal({ paragraph: 2, from: 0, to: 2 });
    await expect(showing).rejects.toMatchObject({
      kind: "unsupported",
      message: "这一处在脚注里，Word 不让加载项选中；已转到它所在的段落。",
    });
    expect(word.document.selection).toMatchObject({ paragraph: 1, text: "据统计" });
  });
});

describe("what Word may not have", () => {
  test("is told with the reason: custom XML parts", async () => {
    const { host } = await inWord(draft, { noCustomXml: true });
    expect(await host.store.load()).toBeUndefined();
    expect(host.capabilities.store).toEqual({
      can: false,
      why: "这个版本的 Word 不能在文档里存放核校记录，回答和忽略只在本次有效。",
    });
    await host.store.clear();
  });

  test("is told with the reason: pages", async () => {
    const { host } = await inWord();
    expect(host.capabilities.countPages).toMatchObject({ can: false });
    expect(host.countPages).toBeUndefined();
  });

  test("pages are counted in its own PDF when asked for", async () => {
    const { host, word } = await inWord(draft, { pages: 7 });
    expect(host.capabilities.countPages).toEqual({ can: true });
    expect((await host.read()).pages).toBeUndefined();
    expect(await host.countPages?.()).toEqual({ value: 7, measured: "laid out" });
    expect(word.openFiles).toBe(0);
  });
});

describe("watching the document", () => {
  test("tells of changed words once typing has paused, and of nothing else", async () => {
    const { host, word } = await inWord();
    let told = 0;
    const stop = host.watch(() => told++);
    await pause(200);
    word.moveCursor();
    await pause(1800);
    expect(told).toBe(0);
    word.type(1, 0, 1, "裁");
    word.type(1, 1, 2, "至");
    await pause(1800);
    expect(told).toBe(1);
    stop();
    word.type(1, 0, 1, "截");
    await pause(1800);
    expect(told).toBe(1);
  }, 15_000);
});

test("the simulator refuses loudly what it does not know", async () => {
  const { Word } = await inWord();
  const clearing = Word.run(async (context) => {
    context.document.body.clear();
    await context.sync();
  });
  await expect(clearing).rejects.toMatchObject({
    code: "NotImplemented",
    message: "the Word simulator does not know Body.Clear()",
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
