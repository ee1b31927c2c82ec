import { HostError } from "../../src/host/host";
import { localWorkshop } from "../../src/host/local-workshop";
import { openWord } from "../../src/host/word-host";
import { docxOf, p, r } from "../helpers/docx";
import { draft, inWord } from "./in-word";

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

test("a reader that fails is not mistaken for a Word that gives no file", async () => {
  const started = await inWord();
  const failure = new HostError("failed", "后台的核校程序停了。");
  let reads = 0;
  const read: typeof localWorkshop.read = (...given) =>
    reads++ === 0 ? Promise.reject(failure) : localWorkshop.read(...given);
  const host = openWord(started, async () => ({ ...localWorkshop, read }));
  await expect(host.read()).rejects.toBe(failure);
  expect((await host.read()).notes).toEqual([]);
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
