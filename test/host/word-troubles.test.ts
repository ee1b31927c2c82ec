import { localWorkshop } from "../../src/host/local-workshop";
import { openWord } from "../../src/host/word-host";
import { zh } from "../../src/taskpane/strings/zh";
import { verdictOf } from "../../src/taskpane/selectors";
import { docxOf, p } from "../helpers/docx";
import { paneOver } from "../helpers/pane";
import type { Behaviour } from "../word-simulator/behaviour";
import { startWord } from "../word-simulator/start-word";

const lines = [
  "东丽区水务局关于防汛工作的请示",
  "东丽区人民政府:",
  "截止到2026年4月底,全区排查点位20个,，拨付资金约3万余元。",
  "妥否，请批示。",
  "东丽区水务局",
  "2026年5月8日",
];

async function paneInWord(
  behaviour: Behaviour = {},
  patienceMs?: number,
  bytes = docxOf(lines.map((line) => p(line)).join("")),
) {
  const started = await startWord(bytes, behaviour);
  const { word } = started;
  const pane = paneOver(openWord(started, async () => localWorkshop, patienceMs));
  const notice = () => {
    const { notice: shown } = pane.store.get();
    return shown?.kind === "problem" ? shown.text : shown;
  };
  const rules = () => pane.session().checked?.findings.map(({ rule }) => rule) ?? [];
  const texts = () => word.document.paragraphs().map((_, index) => word.document.currentText(index));
  return { ...pane, word, notice, rules, texts };
}

const colon = "main-recipients-colon";

describe("fixes made in Word", () => {
  test("raise no finding of the traces they leave, until the draft is final", async () => {
    const { controller, rules, finding, word } = await paneInWord();
    await controller.start();
    await controller.statements.answer({ stage: "送签" });
    const before = rules();
    await controller.fixes.fix(finding(colon));
    expect(word.document.package.document.toString()).toContain("<w:ins ");
    expect(rules()).toEqual(before.filter((rule) => rule !== colon));
    const message = "窗格里的修改留下2处修订，定稿前接受或者拒绝";
    await controller.statements.answer({ stage: "定稿" });
    expect(finding("unresolved-revision")).toMatchObject({ severity: "error", message });
  });

  test("are a reminder where the draft only looks final", async () => {
    const { controller, finding } = await paneInWord();
    await controller.start();
    await controller.fixes.fix(finding(colon));
    expect(finding("unresolved-revision")).toMatchObject({ severity: "advice" });
  });

  test("leave no traces in a final draft, nor where the drafter wants none", async () => {
    const { controller, finding, word, store } = await paneInWord();
    await controller.start();
    await controller.statements.answer({ stage: "定稿" });
    await controller.fixes.fix(finding(colon));
    await controller.statements.forgetAnswer("stage");
    await controller.office.prefer({ ...store.get().preferences, tracksFixes: false });
    await controller.fixes.fix(finding("halfwidth-punctuation"));
    expect(word.document.package.document.toString()).not.toMatch(/<w:(?:ins|del) /);
  });
});

describe("Word that fails at a fix", () => {
  test.each([
    ["AccessDenied", "文档受保护，不许改动"],
    ["NotAllowed", "文档受保护，不许改动"],
    ["GeneralException", "Word 没有做成这一步"],
    ["InvalidArgument", "Word 没有做成这一步"],
    ["ItemNotFound", "文档刚才变了，没有改"],
    ["InvalidObjectPath", "文档刚才变了，没有改"],
    ["NotImplemented", "这个版本的 Word 不支持这一步"],
    ["SearchDialogIsOpen", "Word 正忙，没有回应"],
    ["SearchStringInvalidOrTooLong", "Word 没有做成这一步"],
    ["ActivityLimitReached", "Word 正忙，没有回应"],
    ["InvalidOrTimedOutSession", "这份文档已经关上"],
  ])("with %s says what happened, and has changed nothing", async (code, sentence) => {
    const { controller, finding, texts, notice, word } = await paneInWord();
    await controller.start();
    word.mishaps.fail("InsertText", code, 1);
    await controller.fixes.fix(finding(colon));
    expect(notice()).toContain(sentence);
    expect(texts()).toEqual(lines);
    expect(word.document.trackingMode).toBe("Off");
    await controller.fixes.fix(finding(colon));
    expect(texts()[1]).toBe("东丽区人民政府：");
  });

  test.each([
    [5001, "Word 没有做成这一步"],
    [5012, "这份文档已经关上"],
    [5102, "Word 正忙，没有回应"],
    [5103, "Word 没有做成这一步"],
    [7000, "文档受保护，不许改动"],
  ])("with the number %d too", async (code, sentence) => {
    const { controller, finding, texts, notice, word } = await paneInWord();
    await controller.start();
    word.mishaps.fail("ProcessQuery", code, 1);
    await controller.fixes.fix(finding(colon));
    expect(notice()).toContain(sentence);
    expect(texts()).toEqual(lines);
  });

  test("after others were made keeps those, and lists it with the reason", async () => {
    const { controller, session, store, texts, word } = await paneInWord();
    await controller.start();
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    word.mishaps.before("InsertText", () =>
      word.mishaps.before("InsertText", () => word.mishaps.fail("InsertText", "GeneralException")),
    );
    await controller.fixes.fixTicked();
    const { task, fixed } = session();
    const unmade = task.kind === "reviewingFixes" ? task.unmade.map(({ reason }) => reason) : [];
    expect([fixed.length, unmade]).toEqual([1, ["failed", "failed"]]);
    expect(texts()[2]).toBe("截止到2026年4月底,全区排查点位20个，，拨付资金约3万余元。");
    expect(texts()[1]).toBe(lines[1]);
    expect(zh.refusals.failed).toContain("再试一次或者手工改");
  });

  test("and cannot put the tracking mode back says so", async () => {
    const { controller, finding, notice, word } = await paneInWord();
    await controller.start();
    word.mishaps.before("InsertText", () => word.mishaps.fail("ChangeTrackingMode", "GeneralException", 1));
    await controller.fixes.fix(finding(colon));
    expect(notice()).toBe("改好了，但是修订没有关回去：请看“审阅—修订”。");
  });
});

describe("a document that may not be changed", () => {
  test("because it is protected is left as it is, and the drafter is told how to mend that", async () => {
    const { controller, finding, texts, notice } = await paneInWord({ isProtected: true });
    await controller.start();
    await controller.fixes.fix(finding(colon));
    expect(notice()).toBe("文档受保护，不许改动；请在“审阅—限制编辑”里停止保护后再试。");
    expect(texts()).toEqual(lines);
    await controller.statements.ignore(finding(colon), "照旧", "王芳");
    expect(notice()).toContain("文档受保护");
  });

  test("because it is opened to be read is checked all the same", async () => {
    const { controller, host, rules } = await paneInWord({ readOnly: true });
    await controller.start();
    expect(rules()).toContain(colon);
    expect(host.capabilities.editText).toEqual({
      can: false,
      why: "文档以只读方式打开，不能改；请在 Word 里启用编辑后再打开本窗格。",
    });
  });

  test("because somebody has changed it since is not", async () => {
    const { controller, finding, texts, notice, word } = await paneInWord();
    await controller.start();
    const found = finding(colon);
    word.mishaps.before("Paragraphs", () => word.type(1, 0, 2, "天津"));
    await controller.fixes.fix(found);
    expect(notice()).toMatchObject({ kind: "refused", reason: "changed-since" });
    expect(texts()[1]).toBe("天津区人民政府:");
  });
});

describe("an old document in compatibility mode", () => {
  test("is checked by its text, and says what that leaves out", async () => {
    const { controller, finding, session, texts } = await paneInWord({ isOldFormat: true });
    await controller.start();
    expect(session().notes).toEqual([
      "文档是旧格式（兼容模式），只读了正文：页眉、页脚没有核校，改排版的副本也做不成；请另存为 .docx 再核校。",
    ]);
    await controller.fixes.fix(finding(colon));
    expect(texts()[1]).toBe("东丽区人民政府：");
  });
});

describe("a document closed in the middle", () => {
  const closed = "这份文档已经关上，或者窗格和 Word 断开了；请重新打开文档，再打开窗格。";

  test("of reading says so", async () => {
    const { controller, store, word } = await paneInWord();
    // What office.js itself asks at its start is answered first.
    await pause(20);
    word.close();
    await controller.start();
    expect(store.get()).toMatchObject({ kind: "unreadable", message: closed });
  });

  test("of fixing says so, and gives no verdict of what was read before", async () => {
    const { controller, finding, notice, session, word } = await paneInWord();
    await controller.start();
    word.close();
    await controller.fixes.fix(finding(colon));
    expect(notice()).toBe(closed);
    expect(verdictOf(session())).toEqual({ kind: "unchecked" });
  });
});

describe("Word that does not answer", () => {
  const silent =
    "Word 没有回应；请关掉打开着的对话框，看看文档里改了没有，再试一次。仍不行请关掉窗格重新打开。";

  test("when read is given up after a while, and read once it answers again", async () => {
    const { controller, store, session, word } = await paneInWord({}, 60);
    word.mishaps.silence("getFile", "left");
    await controller.start();
    expect(store.get()).toMatchObject({ kind: "unreadable", message: silent });
    await controller.checking.refresh();
    expect(verdictOf(session()).kind).toBe("errors");
  });

  test.each([
    ["not made", "left", lines],
    ["made", "done", lines.map((line) => line.replace("个,，", "个，，"))],
  ] as const)("to a fix, which was %s, is given up and begins no other", async (_, work, expected) => {
    const { controller, session, store, texts, notice, word } = await paneInWord({}, 60);
    await controller.start();
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    word.mishaps.silence("InsertText", work);
    await controller.fixes.fixTicked();
    expect(notice()).toBe(silent);
    await pause(150);
    expect(texts()).toEqual(expected);
    expect(session().manuscript.paragraphs.map(({ text }) => text)).toEqual(expected);
  });

  test("for long but answers is not given up", async () => {
    const { controller, store, texts } = await paneInWord({ delayMs: 150 }, 1200);
    await controller.start();
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    await controller.fixes.fixTicked();
    expect(texts()[1]).toBe("东丽区人民政府：");
    expect(texts()[2]).toBe("截止到2026年4月底，全区排查点位20个，，拨付资金约3万余元。");
  });

  test("is not waited for once the drafter stops reading, which says so and can be begun again", async () => {
    const { controller, store, session } = await paneInWord({ delayMs: 200 });
    const starting = controller.start();
    await pause(20);
    controller.checking.cancel();
    expect(store.get()).toMatchObject({ kind: "unreadable", message: "读取停下了，还没有核校。" });
    await starting;
    await controller.checking.refresh();
    expect(verdictOf(session()).kind).toBe("errors");
  });
});

describe("Word without custom XML parts", () => {
  test("keeps what is ignored as long as the pane is open, and says so", async () => {
    const { controller, finding, notice, session, rules, word } = await paneInWord({ noCustomXml: true });
    await controller.start();
    await controller.statements.ignore(finding(colon), "照旧", "王芳");
    expect(notice()).toBe("这个版本的 Word 不能在文档里存放核校记录，回答和忽略只在本次有效。");
    await controller.checking.refresh();
    expect(rules()).not.toContain(colon);
    expect(session().suppressions).toMatchObject([{ reason: "照旧", who: "王芳" }]);
    expect(word.document.package.customParts()).toEqual([]);
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
