import { openDocx, type DocxHost } from "../../src/host/docx-host";
import type { DocxWorkshop } from "../../src/host/docx-workshop";
import { HostError } from "../../src/host/host";
import { localWorkshop } from "../../src/host/local-workshop";
import { readDocx } from "../../src/docx/read-docx";
import type { TextEdit } from "../../src/draft/edit";
import type { StoredState } from "../../src/host/stored-state";
import { docxOf, p } from "../helpers/docx";

const state: StoredState = {
  version: 1,
  answers: { issuer: "区政府", jointWith: [] },
  suppressions: [
    {
      rule: "placeholder",
      words: "XX街道",
      before: "其中",
      after: "缺口\f",
      reason: "名称未定",
      who: "王<芳> & 李",
      when: "2026-05-08T01:02:03.000Z",
    },
  ],
};

async function opened(
  body = p("区委、区政府：") + p("现将有关情况请示如下，请批示。"),
  workshop = localWorkshop,
) {
  const said = { saved: [] as string[], revealed: [] as string[], changed: 0 };
  const bytes = docxOf(body);
  const host = await openDocx(bytes, "请示.docx", {
    workshop,
    reveal: ({ paragraph, from, to }) =>
      Promise.resolve(void said.revealed.push(`${paragraph}:${from}-${to}`)),
    save: (_, name) => Promise.resolve(void said.saved.push(name)),
    changed: () => said.changed++,
  });
  return { host, bytes, said };
}

/** Surroundings nobody looks at. */
const unseen = {
  workshop: localWorkshop,
  reveal: () => Promise.resolve(),
  save: () => Promise.resolve(),
  changed: () => undefined,
};

function edit(paragraph: number, from: number, before: string, after: string): TextEdit {
  return { kind: "text", range: { paragraph, from, to: from + before.length }, before, after };
}

async function textsOf(host: DocxHost): Promise<readonly string[]> {
  return (await host.read()).manuscript.paragraphs.map(({ text }) => text);
}

describe("a file in hand", () => {
  test("is read under its own name", async () => {
    const { host } = await opened();
    const { name, notes } = await host.read();
    expect({ name, notes }).toEqual({ name: "请示.docx", notes: [] });
    expect(await textsOf(host)).toEqual(["区委、区政府：", "现将有关情况请示如下，请批示。"]);
  });

  test("that is no .docx is refused in words for whoever holds it", async () => {
    const opening = openDocx(new TextEncoder().encode("%PDF-1.7"), "稿.pdf", unseen);
    await expect(opening).rejects.toBeInstanceOf(HostError);
    await expect(opening).rejects.toMatchObject({
      kind: "unreadable",
      message: expect.stringContaining("PDF"),
    });
  });

  test("is not opened once that is no longer wanted", async () => {
    const opening = openDocx(docxOf(p("通知")), "通知.docx", unseen, AbortSignal.abort());
    await expect(opening).rejects.toMatchObject({ name: "HostError", kind: "cancelled" });
  });

  test("stays byte for byte what it was until something changes", async () => {
    const { host, bytes } = await opened();
    expect(host.bytes()).toBe(bytes);
    expect(await host.cleanCopy()).toBe(bytes);
    expect(host.isChanged).toBe(false);
  });

  test("has words shown where it is drawn, and says so when they are gone", async () => {
    const { host, said } = await opened();
    await host.reveal({ paragraph: 1, from: 2, to: 4 });
    expect(said.revealed).toEqual(["1:2-4"]);
    await expect(host.reveal({ paragraph: 7, from: 0, to: 0 })).rejects.toMatchObject({ kind: "not-found" });
  });

  test("hands a document made elsewhere to its owner", async () => {
    const { host, said } = await opened();
    await host.open(new Uint8Array(), "发文稿纸.docx");
    expect(said.saved).toEqual(["发文稿纸.docx"]);
  });
});

describe("an edit", () => {
  test("changes the words, and those watching are told once it is made", async () => {
    const { host, said } = await opened();
    let told = 0;
    const stop = host.watch(() => told++);
    const { done, refused } = await host.apply([edit(0, 0, "区委、", "")]);
    expect({ done: done.length, refused }).toEqual({ done: 1, refused: [] });
    expect((await textsOf(host))[0]).toBe("区政府：");
    expect({ told, changed: said.changed, isChanged: host.isChanged }).toEqual({
      told: 1,
      changed: 1,
      isChanged: true,
    });
    stop();
    await host.apply([edit(0, 0, "区政府", "区人民政府")]);
    expect(told).toBe(1);
  });

  test("that no longer fits is refused and leaves the document as it was", async () => {
    const { host, bytes } = await opened();
    const wrong = edit(0, 0, "市委、", "");
    expect(await host.apply([wrong])).toEqual({
      done: [],
      refused: [{ edit: wrong, reason: "changed-since" }],
    });
    expect(host.bytes()).toBe(bytes);
  });

  test("is taken back by its undo, also after others in the same paragraph", async () => {
    const { host } = await opened();
    const before = await textsOf(host);
    const edits = [edit(1, 4, "情况", "事项"), edit(1, 11, "请批示", "妥否，请批示"), edit(1, 0, "现", "兹")];
    const { done } = await host.apply(edits);
    expect((await textsOf(host))[1]).toBe("兹将有关事项请示如下，妥否，请批示。");
    expect(done.map((each) => each.edit)).toEqual(expect.arrayContaining(edits));
    const { refused } = await host.apply(done.map(({ undo }) => undo));
    expect(refused).toEqual([]);
    expect(await textsOf(host)).toEqual(before);
  });

  test("of an insertion is undone as a deletion", async () => {
    const { host } = await opened();
    const { done } = await host.apply([edit(0, 3, "", "东丽")]);
    expect((await textsOf(host))[0]).toBe("区委、东丽区政府：");
    await host.apply(done.map(({ undo }) => undo));
    expect((await textsOf(host))[0]).toBe("区委、区政府：");
  });

  test("of the setting is taken back to the setting that was known", async () => {
    const { host } = await opened(p("标题", '<w:jc w:val="center"/>', '<w:sz w:val="44"/>'));
    const range = { paragraph: 0, from: 0, to: 2 };
    const { done } = await host.apply([
      { kind: "format", range, before: "标题", run: { sizePt: 16 }, paragraph: { alignment: "left" } },
    ]);
    const [made] = (await host.read()).manuscript.paragraphs;
    expect([made?.runs[0]?.format.sizePt, made?.format.alignment]).toEqual([16, "left"]);
    await host.apply(done.map(({ undo }) => undo));
    const [back] = (await host.read()).manuscript.paragraphs;
    expect([back?.runs[0]?.format.sizePt, back?.format.alignment]).toEqual([22, "center"]);
  });

  test("asked for while another is being made is made in what that one leaves", async () => {
    const { host } = await opened();
    const [first, second] = await Promise.all([
      host.apply([edit(0, 0, "区委、", "")]),
      host.apply([edit(0, 0, "区政府", "区人民政府")]),
    ]);
    expect([first.refused, second.refused]).toEqual([[], []]);
    expect((await textsOf(host))[0]).toBe("区人民政府：");
  });

  test("given up before it is made leaves the document as it was", async () => {
    const { host, bytes } = await opened();
    const { done, refused } = await host.apply([edit(0, 0, "区委、", "")], { signal: AbortSignal.abort() });
    expect([done, refused.map(({ reason }) => reason)]).toEqual([[], ["stopped"]]);
    expect(host.bytes()).toBe(bytes);
  });

  test("that the workshop breaks down over leaves the document as it was, and the next is made", async () => {
    let isBroken = true;
    const workshop: DocxWorkshop = {
      ...localWorkshop,
      edit: (...asked) => (isBroken ? Promise.reject(new Error("no memory")) : localWorkshop.edit(...asked)),
    };
    const { host, bytes, said } = await opened(undefined, workshop);
    const change = host.apply([edit(0, 0, "区委、", "")]);
    await expect(change).rejects.toMatchObject({
      kind: "failed",
      message: expect.stringContaining("没有改成"),
    });
    expect([host.bytes(), host.isChanged, said.changed]).toEqual([bytes, false, 0]);
    isBroken = false;
    await host.apply([edit(0, 0, "区委、", "")]);
    expect((await textsOf(host))[0]).toBe("区政府：");
  });

  test("leaves the file saved only once it has been handed out", async () => {
    const { host } = await opened();
    await host.apply([edit(0, 0, "区委、", "")]);
    host.markSaved();
    expect(host.isChanged).toBe(false);
    expect(readDocx(host.bytes()).manuscript.paragraphs[0]?.text).toBe("区政府：");
  });
});

describe("what the program keeps in the document", () => {
  test("comes back when the file is opened again, whatever characters it holds", async () => {
    const { host } = await opened();
    expect(await host.store.load()).toBeUndefined();
    await host.store.save(state);
    const again = await openDocx(host.bytes(), "请示.docx", unseen);
    expect(await again.store.load()).toEqual(state);
  });

  test("is one part however often it is saved, and no change of the draft", async () => {
    const { host } = await opened();
    let told = 0;
    host.watch(() => told++);
    await host.store.save(state);
    await host.store.save({ ...state, answers: { issuer: "部门" } });
    expect(readDocx(host.bytes()).customXml).toHaveLength(1);
    expect((await host.store.load())?.answers).toEqual({ issuer: "部门" });
    expect(told).toBe(0);
  });

  test("survives an edit and stays out of a clean copy", async () => {
    const { host } = await opened();
    await host.store.save(state);
    await host.apply([edit(0, 0, "区委、", "")]);
    expect(await host.store.load()).toEqual(state);
    const clean = readDocx(await host.cleanCopy());
    expect(clean.customXml).toEqual([]);
    expect(clean.manuscript.paragraphs[0]?.text).toBe("区政府：");
    expect(await host.store.load()).toEqual(state);
  });

  test("is gone once cleared", async () => {
    const { host } = await opened();
    await host.store.save(state);
    await host.store.clear();
    expect(await host.store.load()).toBeUndefined();
    expect(readDocx(host.bytes()).customXml).toEqual([]);
  });
});
