import type { Edit, TextEdit } from "../../src/draft/edit";
import type { DocumentHost } from "../../src/host/host";
import { HostError } from "../../src/host/host";
import type { StoredState } from "../../src/host/stored-state";
import { docxOf, p, r } from "../helpers/docx";
import { type Shape, shapes } from "./documents";

/** A document opened in a host, and what its owner sees of it. */
export interface Opened {
  readonly host: DocumentHost;
  /** Where the selection is, as the last `reveal` left it. */
  readonly shown: () =>
    { readonly paragraph: number; readonly from: number; readonly to: number } | undefined;
  /** Documents handed to the owner. */
  readonly handed: () => readonly Uint8Array[];
  /** The same document, opened by a host of its own. */
  readonly again: () => Promise<DocumentHost>;
}

/** What every host promises, whatever is behind it. */
export function describeHost(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  describe(name, () => {
    describe.each(shapes)("with $name", (shape) => {
      test("shows the words asked for", async () => {
        const { host, shown } = await open(shape.bytes());
        const edit = await editOf(host, shape);
        await host.reveal(edit.range);
        expect(shown()).toEqual(edit.range);
      });

      test("changes those words, nothing else, and takes it back", async () => {
        const { host } = await open(shape.bytes());
        const before = await textsOf(host);
        const edit = await editOf(host, shape);
        const { done, refused } = await host.apply([edit]);
        expect(refused).toEqual([]);
        expect(await textsOf(host)).toEqual(withEdit(before, edit));
        const back = await host.apply(done.map(({ undo }) => undo));
        expect(back.refused).toEqual([]);
        expect(await textsOf(host)).toEqual(before);
      });

      test("keeps what is said of the document in it", async () => {
        const { host, again } = await open(shape.bytes());
        const before = await textsOf(host);
        await host.store.save(state);
        await host.store.save({ ...state, answers: { stage: "定稿" } });
        const other = await again();
        expect(await other.store.load()).toEqual({ ...state, answers: { stage: "定稿" } });
        expect(await textsOf(other)).toEqual(before);
        await other.store.clear();
        expect(await (await again()).store.load()).toBeUndefined();
      });
    });

    describeEdits(open);
    describeShowing(open);

    test("hands a document made elsewhere to its owner", async () => {
      const { host, handed } = await open(docxOf(p("通知")));
      const slip = docxOf(p("发文稿纸"));
      await host.open(slip, "发文稿纸.docx");
      expect(handed().map((bytes) => Buffer.from(bytes).equals(Buffer.from(slip)))).toEqual([true]);
    });

    test("stops reading when it is no longer wanted", async () => {
      const { host } = await open(docxOf(p("通知")));
      const reading = host.read(AbortSignal.abort());
      await expect(reading).rejects.toMatchObject({ name: "HostError", kind: "cancelled" });
    });
  });
}

function describeEdits(open: (bytes: Uint8Array) => Promise<Opened>): void {
  const sentence = "请于6月底前报送,逾期不予受理,特此通知。";

  test("makes many edits of one paragraph at once, and takes all of them back", async () => {
    const { host } = await open(docxOf(p("标题") + p(sentence) + p(sentence)));
    const before = await textsOf(host);
    const edits = [
      replace(1, 2, "6", "7"),
      replace(1, 8, ",", "，"),
      replace(1, 15, ",", "。"),
      replace(1, 16, "", "现"),
      replace(2, 0, "", "各单位"),
      replace(2, 15, ",", ""),
    ];
    const { done, refused } = await host.apply(edits);
    expect(refused).toEqual([]);
    const after = await textsOf(host);
    expect(after[1]).toBe("请于7月底前报送，逾期不予受理。现特此通知。");
    expect(after[2]).toBe("各单位请于6月底前报送,逾期不予受理特此通知。");
    await host.apply(done.map(({ undo }) => undo));
    expect(await textsOf(host)).toEqual(before);
  });

  test("replaces only the characters that differ", async () => {
    const { host } = await open(docxOf(`<w:p>${r("关于")}${r("防洪", "<w:b/>")}${r("的通知")}</w:p>`));
    await host.read();
    await host.apply([replace(0, 0, "关于防洪的通知", "关于防汛的通知")]);
    const { manuscript } = await host.read();
    const [paragraph] = manuscript.paragraphs;
    const bold = paragraph?.runs.filter(({ format }) => format.bold).map(({ from, to }) => [from, to]);
    expect(paragraph?.text).toBe("关于防汛的通知");
    expect(bold?.[0]?.[0]).toBe(2);
    expect(bold?.at(-1)?.[1]).toBe(4);
  });

  test.each<[string, Edit, string]>([
    ["words that are not there", replace(1, 0, "请在", "请于"), "changed-since"],
    ["a paragraph that is not there", replace(9, 0, "请", "望"), "changed-since"],
    ["words a field computed", replace(2, 2, "3", "4"), "field-result"],
    ["words with a tab among them", replace(3, 0, "电\t话", "电话："), "holds-break"],
    ["words into a paragraph without any", replace(4, 0, "", "空"), "no-run"],
    ["characters a document cannot hold", replace(1, 0, "请", "\u0002"), "unwritable-character"],
  ])("refuses %s, and leaves the document as it was", async (_, edit, reason) => {
    const { host } = await open(refusing);
    const before = await textsOf(host);
    const { done, refused } = await host.apply([edit]);
    expect({ done, reasons: refused.map(({ reason: why }) => why) }).toEqual({ done: [], reasons: [reason] });
    expect(await textsOf(host)).toEqual(before);
  });

  test("makes the first of two edits of the same words", async () => {
    const { host } = await open(docxOf(p(sentence)));
    const { done, refused } = await host.apply([
      replace(0, 3, "月底前", "月末前"),
      replace(0, 4, "底", "尾"),
    ]);
    expect([done.length, refused.map(({ reason }) => reason)]).toEqual([1, ["overlaps"]]);
    expect((await textsOf(host))[0]).toContain("6月末前");
  });

  test("sets size, weight and alignment, and takes them back", async () => {
    const { host } = await open(
      docxOf(p("关于防汛的通知", '<w:jc w:val="left"/>', '<w:b w:val="0"/><w:sz w:val="32"/>') + p("正文")),
    );
    await host.read();
    const range = { paragraph: 0, from: 0, to: 7 };
    const set = { run: { sizePt: 22, bold: true }, paragraph: { alignment: "center" } } as const;
    const { done, refused } = await host.apply([{ kind: "format", range, before: "关于防汛的通知", ...set }]);
    expect(refused).toEqual([]);
    expect(await settingOf(host)).toEqual({ sizePt: 22, bold: true, alignment: "center" });
    await host.apply(done.map(({ undo }) => undo));
    expect(await settingOf(host)).toEqual({ sizePt: 16, bold: false, alignment: "left" });
  });
}

function describeShowing(open: (bytes: Uint8Array) => Promise<Opened>): void {
  test("shows where something is missing", async () => {
    const { host, shown } = await open(docxOf(p("标题") + p("请批示")));
    await host.read();
    await host.reveal({ paragraph: 1, from: 3, to: 3 });
    expect(shown()).toEqual({ paragraph: 1, from: 3, to: 3 });
  });

  test("shows a stretch longer than a search can be", async () => {
    const long = Array.from({ length: 90 }, (_, index) => `第${index}条责任^到人，`).join("");
    const { host, shown } = await open(docxOf(p("标题") + p(long)));
    await host.read();
    await host.reveal({ paragraph: 1, from: 4, to: long.length - 3 });
    expect(shown()).toEqual({ paragraph: 1, from: 4, to: long.length - 3 });
  });

  test("says so when there is no such place", async () => {
    const { host } = await open(docxOf(p("标题")));
    await host.read();
    const showing = host.reveal({ paragraph: 7, from: 0, to: 2 });
    await expect(showing).rejects.toBeInstanceOf(HostError);
    await expect(showing).rejects.toMatchObject({ kind: "not-found" });
  });
}

/** A paragraph for each thing that is refused. */
const refusing = docxOf(
  p("标题") +
    p("请于6月底前报送。") +
    `<w:p>${r("共有")}<w:fldSimple w:instr="NUMPAGES">${r("3")}</w:fldSimple>${r("页")}</w:p>` +
    `<w:p>${r("电")}<w:r><w:tab/></w:r>${r("话")}</w:p>` +
    p(""),
);

const state: StoredState = {
  version: 1,
  answers: { issuer: "区政府", jointWith: [] },
  suppressions: [
    {
      rule: "placeholder",
      words: "XX<街>道",
      before: "其中",
      after: "缺口\f",
      reason: "名称未定",
      who: "王芳",
      when: "2026-05-08T01:02:03.000Z",
    },
  ],
};

function replace(paragraph: number, from: number, before: string, after: string): TextEdit {
  return { kind: "text", range: { paragraph, from, to: from + before.length }, before, after };
}

async function editOf(host: DocumentHost, { paragraph, words, nth = 0, instead }: Shape): Promise<TextEdit> {
  const text = (await textsOf(host))[paragraph] ?? "";
  let from = text.indexOf(words);
  for (let passed = 0; passed < nth; passed++) from = text.indexOf(words, from + 1);
  expect(from).toBeGreaterThanOrEqual(0);
  return replace(paragraph, from, words, instead);
}

async function textsOf(host: DocumentHost): Promise<readonly string[]> {
  return (await host.read()).manuscript.paragraphs.map(({ text }) => text);
}

function withEdit(texts: readonly string[], { range, after }: TextEdit): readonly string[] {
  return texts.map((text, index) =>
    index === range.paragraph ? text.slice(0, range.from) + after + text.slice(range.to) : text,
  );
}

async function settingOf(host: DocumentHost): Promise<object> {
  const { manuscript } = await host.read();
  const [paragraph] = manuscript.paragraphs;
  const { sizePt, bold } = paragraph?.runs[0]?.format ?? {};
  return { sizePt, bold, alignment: paragraph?.format.alignment };
}
