import type { Edit } from "../../src/draft/edit";
import { readDocx } from "../../src/docx/read-docx";
import { HostError } from "../../src/host/host";
import { EngineError } from "../../src/taskpane/engine";
import { localEngine } from "../../src/taskpane/local-engine";
import { makeDocx } from "../../samples/layout";
import { hasChanged, verdictOf } from "../../src/taskpane/selectors";
import { docxOf, p } from "../helpers/docx";
import { MemoryHost } from "../helpers/memory-host";
import { openPane, unindented } from "../helpers/pane";

const draft = `
  东丽政发〔2026〕5号
  天津市东丽区人民政府关于做好防汛工作的通知
  各街道办事处，各委、办、局：
  现就做好防汛工作通知如下。
  一、截止9月底完成。
  三、截止10月底完成。
  天津市东丽区人民政府
  2026年3月5日
`;

describe("opening a draft", () => {
  test("reads it, checks it and opens the first card", async () => {
    const { session } = await openPane(draft);
    expect(session().checked?.documentType).toBe("通知");
    expect(session().card?.id).toBe(session().checked?.findings[0]?.id);
    expect(session().work).toBeUndefined();
    expect(verdictOf(session())).toEqual({ kind: "errors", count: 1 });
  });

  test("lists the packs with what they can do", async () => {
    const { session } = await openPane(draft);
    expect(session().packs.map(({ id, signs }) => [id, signs])).toEqual([
      ["national", false],
      ["dongli", true],
    ]);
  });

  test("brings back answers and suppressions kept in the document", async () => {
    const first = await openPane(draft);
    await first.controller.answer({ stage: "定稿" });
    await first.controller.ignore(first.finding("heading-number-sequence"), "第二项另文", "赵敏");
    const again = await openPane(first.host);
    expect(again.session().answers).toEqual({ stage: "定稿" });
    expect(again.session().checked?.ignored.map(({ finding }) => finding.rule)).toEqual([
      "heading-number-sequence",
    ]);
  });

  test("one that cannot be read says why, and is read once it can be", async () => {
    const host = new MemoryHost(unindented(draft));
    host.trouble = new HostError("protected", "文稿加了保护，请先取消保护。");
    const { store, controller, session } = await openPane(host);
    expect(store.get()).toMatchObject({ kind: "unreadable", message: "文稿加了保护，请先取消保护。" });
    host.trouble = undefined;
    await controller.refresh();
    expect(verdictOf(session()).kind).toBe("errors");
  });

  test("an empty one is empty, not ready", async () => {
    const { session } = await openPane(new MemoryHost(""));
    expect(verdictOf(session())).toEqual({ kind: "empty" });
  });
});

describe("when the document changes", () => {
  test("it is read and checked again", async () => {
    const { host, session } = await openPane(draft);
    host.type(unindented(draft).replace("三、", "二、"));
    await settled();
    expect(session().checked?.findings.map(({ rule }) => rule)).not.toContain("heading-number-sequence");
    expect(verdictOf(session())).toEqual({ kind: "ready" });
  });

  test("a check that fails leaves no verdict of the text before", async () => {
    let isBroken = false;
    const engine = {
      ...localEngine,
      check: (...args: Parameters<typeof localEngine.check>) =>
        isBroken ? Promise.reject(new EngineError("规则包坏了，请重装。")) : localEngine.check(...args),
    };
    const { host, session } = await openPane(new MemoryHost(unindented(draft)), async () => engine);
    isBroken = true;
    host.type("另一份");
    await settled();
    expect(verdictOf(session())).toEqual({ kind: "unchecked" });
    expect(session().notice).toEqual({ kind: "problem", text: "规则包坏了，请重装。" });
  });

  test("findings whose words have changed are marked until it is checked, and no others", async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    let isHeld = false;
    const check: typeof localEngine.check = async (...args) => {
      if (isHeld) await gate;
      return localEngine.check(...args);
    };
    const pane = await openPane(new MemoryHost(unindented(`${draft}联系电话13800000000`)), async () => ({
      ...localEngine,
      check,
    }));
    const { host, session } = pane;
    const marked = (): readonly string[] =>
      (session().checked?.findings ?? [])
        .filter((each) => hasChanged(session(), each))
        .map(({ rule }) => rule);
    const before = session().checked?.findings.length ?? 0;
    expect(marked()).toEqual([]);
    isHeld = true;
    host.type(`新起一段。\n${unindented(draft).replace("三、截止", "三、截至")}\n联系电话13800000000`);
    await settled();
    expect(marked()).toEqual(["heading-number-sequence", "confusable-word"]);
    expect(before).toBeGreaterThan(2);
    goOn();
    await settled();
    expect(marked()).toEqual([]);
  });

  test("reading that is cancelled leaves none either", async () => {
    const { host, controller, session } = await openPane(draft);
    host.type("另一份");
    await Promise.resolve();
    controller.cancel();
    await settled();
    expect(session().work).toBeUndefined();
    expect(verdictOf(session())).toEqual({ kind: "unchecked" });
    await controller.refresh();
    expect(verdictOf(session()).kind).not.toBe("unchecked");
  });

  test("an engine that could not be loaded is loaded again when next needed", async () => {
    let isDown = true;
    const load = () => (isDown ? Promise.reject(new Error("断网")) : Promise.resolve(localEngine));
    const { controller, session } = await openPane(new MemoryHost(unindented(draft)), load);
    expect(session().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("断网") });
    isDown = false;
    await controller.refresh();
    expect(verdictOf(session()).kind).toBe("errors");
  });
});

describe("fixing", () => {
  test("one finding changes its words alone and opens the next card", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    await controller.fix(finding("heading-number-sequence"));
    expect(host.text).toBe(unindented(draft).replace("三、", "二、"));
    expect(session().fixed.map((change) => change.finding.rule)).toEqual(["heading-number-sequence"]);
    expect(session().card?.id).toBe(session().checked?.findings[session().card?.place ?? -1]?.id);
  });

  test("everything safe, but what was unticked", async () => {
    const { host, controller, store, session } = await openPane(draft);
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    const second = session().checked?.findings.filter(({ rule }) => rule === "confusable-word")[1];
    store.dispatch({ kind: "fixTicked", id: second?.id ?? "", ticked: false });
    await controller.fixTicked();
    expect(host.text).toBe(unindented(draft).replace("截止9月", "截至9月"));
    expect(session().notice).toEqual({ kind: "fixed", count: 1 });
    expect(session().task).toEqual({ kind: "none" });
  });

  test("says which were refused and why, and makes the others", async () => {
    const host = new MemoryHost(unindented(draft).replace("截止10月", "截至10月"));
    const { controller, store, session } = await openPane(host);
    host.locked = ["止"];
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    await controller.fixTicked();
    const { task } = session();
    expect(task).toMatchObject({ kind: "reviewingFixes", fixed: 0, unmade: [{ reason: "field-result" }] });
    expect(session().fixed).toEqual([]);
  });

  test("leaves what was set aside alone, also after a fix right beside made the suppression lapse", async () => {
    const careless = unindented(draft).replace("截止9月", "先清淤,加固。截止9月");
    const { host, controller, store, session, finding } = await openPane(new MemoryHost(careless));
    await controller.ignore(finding("confusable-word"), "引用原文", "赵敏");
    for (let round = 0; round < 2; round++) {
      store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
      await controller.fixTicked();
    }
    expect(session().checked?.unused).toHaveLength(1);
    expect(host.text).toContain("先清淤，加固。截止9月");
    expect(host.text).toContain("截至10月底");
    expect(session().checked?.findings.map(({ rule }) => rule)).toContain("confusable-word");
  });

  test("and undoing gives every character back, in any order", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    await controller.fix(finding("heading-number-sequence"));
    await controller.fix(finding("confusable-word"));
    await controller.fix(finding("confusable-word"));
    expect(host.text).not.toContain("截止");
    for (const index of [1, 0, 0]) {
      const change = session().fixed[index];
      if (change) await controller.undo(change);
    }
    expect(host.text).toBe(unindented(draft));
    expect(session().fixed).toEqual([]);
  });

  test("undoing words that somebody has changed since does nothing and says so", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    await controller.fix(finding("heading-number-sequence"));
    const changed = unindented(draft).replace("三、", "四、");
    host.type(changed);
    await settled();
    const [change] = session().fixed;
    if (change) await controller.undo(change);
    expect(host.text).toBe(changed);
    expect(session().notice).toEqual({ kind: "refused", reason: "changed-since", edits: [] });
    expect(session().fixed).toHaveLength(1);
  });

  test("never touches words that have changed since the check", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    const stale = finding("heading-number-sequence");
    host.manuscript = new MemoryHost(unindented(draft).replace("三、", "十、")).manuscript;
    await controller.fix(stale);
    expect(host.text).toContain("十、");
    expect(session().notice).toEqual({ kind: "refused", reason: "changed-since", edits: stale.fix?.edits });
  });
});

describe("ignoring", () => {
  test("keeps rule, words, reason, name and time in the document, and the name on the machine", async () => {
    const { host, controller, machine, finding } = await openPane(draft);
    await controller.ignore(finding("heading-number-sequence"), " 第二项另文 ", "赵敏");
    expect(host.state?.suppressions).toEqual([
      {
        rule: "heading-number-sequence",
        words: "三、",
        before: "",
        after: "截止10月底完成。",
        reason: "第二项另文",
        who: "赵敏",
        when: "2026-03-05T08:00:00.000Z",
      },
    ]);
    expect(machine.kept?.who).toBe("赵敏");
  });

  test.each([
    ["", "赵敏"],
    ["另文", "  "],
  ])("does nothing without a reason and a name (%j, %j)", async (reason, who) => {
    const { host, controller, finding } = await openPane(draft);
    await controller.ignore(finding("heading-number-sequence"), reason, who);
    expect(host.state).toBeUndefined();
  });

  test("can be taken back", async () => {
    const { controller, session, finding } = await openPane(draft);
    await controller.ignore(finding("heading-number-sequence"), "另文", "赵敏");
    const suppression = session().checked?.ignored[0]?.suppression;
    if (suppression) await controller.heed(suppression);
    expect(session().checked?.ignored).toEqual([]);
    expect(verdictOf(session()).kind).toBe("errors");
  });

  test("lasts as long as the pane where the document keeps nothing, and says so", async () => {
    const why = "文稿是只读的，回答和忽略存不进去，关了就没有了。";
    const host = new MemoryHost(unindented(draft), "只读.docx", { store: { can: false, why } });
    const { controller, session, finding } = await openPane(host);
    await controller.ignore(finding("heading-number-sequence"), "另文", "赵敏");
    expect(host.state).toBeUndefined();
    expect(session().notice).toEqual({ kind: "problem", text: why });
    await controller.refresh();
    expect(session().checked?.ignored).toHaveLength(1);
  });
});

describe("answering", () => {
  test("outranks the draft, is kept in it, and can be taken back", async () => {
    const { host, controller, session } = await openPane(draft);
    await controller.answer({ documentType: "函" });
    expect(session().checked?.documentType).toBe("函");
    expect(host.state?.answers).toEqual({ documentType: "函" });
    await controller.forgetAnswer("documentType");
    expect(session().checked?.documentType).toBe("通知");
  });

  test("settles who signs once every question has an answer", async () => {
    const { controller, session } = await openPane(draft);
    expect(session().checked?.chain?.kind).toBe("provisional");
    for (let asked = 0; asked < 20; asked++) {
      const [question] = session().checked?.chain?.questions ?? [];
      if (!question) break;
      await controller.answer({
        [question.fact]: question.values.includes("否") ? "否" : (question.values[0] ?? ""),
      });
    }
    expect(session().checked?.chain?.kind).toBe("decided");
  });

  test("pages given count until they are taken back", async () => {
    const { controller, session } = await openPane(draft);
    await controller.givePages(12);
    expect(session().checked?.gauges.find(({ kind }) => kind === "pages")).toMatchObject({
      value: 12,
      state: "over",
      method: "given",
    });
    await controller.givePages(undefined);
    expect(session().checked?.findings.map(({ rule }) => rule)).not.toContain("page-limit");
  });
});

describe("what only some hosts can do", () => {
  test("pages the host counts when asked outrank those given, until the draft changes", async () => {
    const host = Object.assign(new MemoryHost(unindented(draft)), {
      countPages: async () => ({ value: 11, measured: "laid out" as const }),
    });
    const { controller, session } = await openPane(host);
    await controller.countPages();
    expect(session().checked?.gauges.find(({ kind }) => kind === "pages")).toMatchObject({
      value: 11,
      state: "over",
    });
    host.type(unindented(draft));
    await settled();
    expect(session().pages).toBeUndefined();
  });

  test("a copy with the fix is opened where the document cannot take it", async () => {
    const copies: unknown[] = [];
    const host = Object.assign(new MemoryHost(unindented(draft)), {
      openCorrected: async (edits: readonly Edit[]) => {
        copies.push(edits);
        return { done: [], refused: [] };
      },
    });
    const { controller, session, finding } = await openPane(host);
    await controller.openCorrected(finding("heading-number-sequence").fix?.edits ?? []);
    expect(copies).toHaveLength(1);
    expect(session().notice).toBeUndefined();
    expect(host.text).toBe(unindented(draft));
  });
});

describe("settings", () => {
  test("another pack checks by its own rules", async () => {
    const { controller, session, machine } = await openPane(draft);
    await controller.preferAndCheck({ ...session().preferences, pack: { kind: "built-in", id: "national" } });
    expect(session().checked?.pack.id).toBe("national");
    expect(session().checked?.chain).toBeUndefined();
    expect(machine.kept?.pack).toEqual({ kind: "built-in", id: "national" });
  });

  test("a faulty pack is not used and its faults are told", async () => {
    const { controller, session } = await openPane(draft);
    const reading = await controller.importPack({ "pack.json": '{ "id": 1 }' });
    expect(reading?.kind).toBe("faults");
    expect(session().checked?.pack.id).toBe("dongli");
  });

  test("clearing leaves nothing in the document and nothing on the machine", async () => {
    const { host, controller, machine, session, finding } = await openPane(draft);
    await controller.ignore(finding("heading-number-sequence"), "另文", "赵敏");
    await controller.answer({ stage: "定稿" });
    const text = host.text;
    await controller.clearTraces();
    expect(host.state).toBeUndefined();
    expect(machine.kept).toBeUndefined();
    expect(host.text).toBe(text);
    expect(session().checked?.ignored).toEqual([]);
    expect(session().preferences.who).toBe("");
  });
});

describe("the slip", () => {
  test("is made of the draft as checked and handed over as a .docx", async () => {
    const { host, controller, session } = await openPane(draft);
    await controller.makeSlip({});
    const preview = session().slip?.preview;
    expect(preview).toMatchObject({ kind: "slip", form: "发文稿纸" });
    await controller.openSlip({});
    const [made] = host.opened;
    expect(made?.name).toBe("发文稿纸-文稿.docx");
    expect(String.fromCharCode(...(made?.document.slice(0, 2) ?? []))).toBe("PK");
  });

  test("is another's once the draft is checked again", async () => {
    const { controller, session } = await openPane(draft);
    await controller.makeSlip({});
    await controller.answer({ inPlan: "是" });
    expect(session().slip).toBeUndefined();
  });

  test("is refused for a draft with a 密级, with the reason", async () => {
    const { controller, session, host } = await openPane(draft);
    await controller.answer({ secrecy: "秘密" });
    await controller.makeSlip({});
    expect(session().slip?.preview).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("涉密"),
    });
    await controller.openSlip({});
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
    const filled = await controller.fillForm();
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
    await controller.refresh();
    expect(session().ownForm?.name).toBe("本单位单据.docx");
    store.dispatch({ kind: "ownFormChosen" });
    expect(await controller.fillForm()).toBeUndefined();
  });

  test("that is no .docx is refused with its name and the reason", async () => {
    const { host, store, controller, session } = await openPane(draft);
    store.dispatch({ kind: "ownFormChosen", form: { name: "旧单据.doc", bytes: new Uint8Array() } });
    expect(await controller.fillForm()).toBeUndefined();
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
    await controller.compare(await passed((text) => text.replace("9月底", "8月底")));
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
    await controller.compare({ name: "上会稿.docx", bytes: new Uint8Array([1, 2, 3]) });
    expect(session().comparison).toBeUndefined();
    expect(session().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("docx") });
  });

  test("is compared anew once the draft has changed", async () => {
    const { host, controller, session } = await openPane(draft);
    await controller.compare(await passed((text) => text));
    expect(session().comparison?.revision).toBe("无");
    host.type(unindented(draft).replace("9月底", "8月底"));
    await settled();
    expect(session().comparison).toBeUndefined();
  });
});

describe("the roster", () => {
  const roster = [
    "类别,名称,简称,职务,分管,层级,上级,备注",
    "机关,天津市东丽区人民政府,区政府,,,区,,",
    "机关,天津市东丽区水务局,区水务局,,,部门,区政府,",
    "人员,李青,,区长,,,,",
    "人员,孙立,,副区长,区水务局,,,",
  ].join("\n");

  test("names the people of the chain and stays on the machine alone", async () => {
    const { controller, session, machine, host } = await openPane(draft);
    const report = await controller.importRoster({ name: "名册.csv", text: roster });
    expect(report).toMatchObject({ kind: "roster", organs: 2 });
    const people = session().checked?.chain?.steps.map(({ role, person }) => [role, person]) ?? [];
    expect(people).toContainEqual(["区长", "李青"]);
    expect(machine.kept?.roster?.text).toBe(roster);
    expect(JSON.stringify(host.state ?? {})).not.toContain("李青");
  });

  test("with a fault is refused whole, its faults told by row", async () => {
    const { controller, session } = await openPane(draft);
    const report = await controller.importRoster({
      name: "名册.csv",
      text: `${roster}\n人员,周新,,区长,,,,`,
    });
    expect(report).toEqual({ kind: "faults", faults: [expect.stringContaining("第6行")] });
    expect(session().preferences.roster).toBeUndefined();
  });

  test("is handed back as it came", async () => {
    const { controller, host } = await openPane(draft);
    await controller.importRoster({ name: "名册.csv", text: roster });
    await controller.exportRoster();
    expect(new TextDecoder().decode(host.opened[0]?.document)).toBe(roster);
  });
});

test("a place is shown in the document as asked", async () => {
  const { host, controller, finding } = await openPane(draft);
  await controller.reveal(finding("heading-number-sequence").range);
  expect(host.revealed).toEqual([{ paragraph: 5, from: 0, to: 2 }]);
});

/** Whatever was started by a change has come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
