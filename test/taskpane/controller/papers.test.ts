import { readDocx } from "../../../src/docx/read-docx";
import { docxOf, p } from "../../helpers/docx";
import { makeDocx } from "../../../samples/layout";
import { openPane, settled, unindented } from "../../helpers/pane";
import { draft } from "./draft";

describe("the slip", () => {
  test("is made of the draft as checked and handed over as a .docx", async () => {
    const { host, controller, session } = await openPane(draft);
    await controller.papers.makeSlip({});
    const preview = session().slip?.preview;
    expect(preview).toMatchObject({ kind: "slip", form: "发文稿纸" });
    await controller.papers.openSlip({});
    const [made] = host.opened;
    expect(made?.name).toBe("发文稿纸-文稿.docx");
    expect(String.fromCharCode(...(made?.document.slice(0, 2) ?? []))).toBe("PK");
  });

  test("is another's once the draft is checked again", async () => {
    const { controller, session } = await openPane(draft);
    await controller.papers.makeSlip({});
    await controller.statements.answer({ inPlan: "是" });
    expect(session().slip).toBeUndefined();
  });

  test("is refused for a draft with a 密级, with the reason", async () => {
    const { controller, session, host } = await openPane(draft);
    await controller.statements.answer({ secrecy: "秘密" });
    await controller.papers.makeSlip({});
    expect(session().slip?.preview).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("涉密"),
    });
    await controller.papers.openSlip({});
    expect(host.opened).toEqual([]);
    expect(session().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("涉密") });
  });
});

describe("the office's own form", () => {
  const control = (name: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="${name}"/></w:sdtPr><w:sdtContent>${p("点这里")}</w:sdtContent></w:sdt>`;
  const form = { name: "本单位单据.docx", bytes: docxOf(control("标题") + control("标提") + p("")) };

  test("is filled and opened, and what it has no name for is said", async () => {
    const { host, store, controller } = await openPane(draft);
    store.dispatch({ kind: "ownFormChosen", form });
    const filled = await controller.papers.fillForm();
    expect(filled).toMatchObject({ filled: 1, unknown: ["“标提”（是不是“标题”）"], unfilled: [] });
    expect(filled?.missing).toContain("主送");
    const [made] = host.opened;
    expect(made?.name).toBe("本单位单据-文稿.docx");
    expect(
      readDocx(made?.document ?? new Uint8Array()).manuscript.paragraphs.map(({ text }) => text),
    ).toEqual(["天津市东丽区人民政府关于做好防汛工作的通知", "点这里", ""]);
  });

  test("stays chosen when another draft is read, and can be put away", async () => {
    const { store, controller, session } = await openPane(draft);
    store.dispatch({ kind: "ownFormChosen", form });
    await controller.checking.refresh();
    expect(session().ownForm?.name).toBe("本单位单据.docx");
    store.dispatch({ kind: "ownFormChosen" });
    expect(await controller.papers.fillForm()).toBeUndefined();
  });

  test("that is no .docx is refused with its name and the reason", async () => {
    const { host, store, controller, session } = await openPane(draft);
    store.dispatch({ kind: "ownFormChosen", form: { name: "旧单据.doc", bytes: new Uint8Array() } });
    expect(await controller.papers.fillForm()).toBeUndefined();
    expect(host.opened).toEqual([]);
    expect(session().notice).toMatchObject({
      kind: "problem",
      text: expect.stringMatching(/^旧单据\.doc：/),
    });
  });
});

describe("the draft a meeting passed", () => {
  const passed = async (change: (text: string) => string) => {
    const blocks = change(unindented(draft))
      .split("\n")
      .map((text) => ({ kind: "body" as const, text }));
    return { name: "上会稿.docx", bytes: await makeDocx("上会稿", blocks) };
  };

  test("is compared with the one in hand, and suggests an answer that nobody gives by itself", async () => {
    const { controller, session } = await openPane(draft);
    await controller.papers.compare(await passed((text) => text.replace("9月底", "8月底")));
    expect(session().comparison).toMatchObject({
      revision: "较大",
      changes: [{ kind: "changed", touches: ["期限"] }],
    });
    const [change] = session().comparison?.changes ?? [];
    expect(change?.excerpt.then?.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["9"]);
    expect(change?.range?.paragraph).toBe(4);
    expect(session().answers).toEqual({});
  });

  test("that is no .docx is refused in words", async () => {
    const { controller, session } = await openPane(draft);
    await controller.papers.compare({ name: "上会稿.docx", bytes: new Uint8Array([1, 2, 3]) });
    expect(session().comparison).toBeUndefined();
    expect(session().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("docx") });
  });

  test("is compared anew once the draft has changed", async () => {
    const { host, controller, session } = await openPane(draft);
    await controller.papers.compare(await passed((text) => text));
    expect(session().comparison?.revision).toBe("无");
    host.type(unindented(draft).replace("9月底", "8月底"));
    await settled();
    expect(session().comparison).toBeUndefined();
  });
});
