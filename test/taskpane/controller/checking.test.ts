import { HostError } from "../../../src/host/host";
import { EngineError } from "../../../src/taskpane/engine";
import { localEngine } from "../../../src/taskpane/local-engine";
import { MemoryHost } from "../../helpers/memory-host";
import { hasChanged, verdictOf } from "../../../src/taskpane/selectors";
import { openPane, settled, unindented } from "../../helpers/pane";
import { draft } from "./draft";

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
    await first.controller.statements.answer({ stage: "定稿" });
    await first.controller.statements.ignore(first.finding("heading-number-sequence"), "第二项另文", "赵敏");
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
    await controller.checking.refresh();
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
    controller.checking.cancel();
    await settled();
    expect(session().work).toBeUndefined();
    expect(verdictOf(session())).toEqual({ kind: "unchecked" });
    await controller.checking.refresh();
    expect(verdictOf(session()).kind).not.toBe("unchecked");
  });

  test("an answer given while it is being read does not bring back the draft before", async () => {
    const { host, controller, session } = await openPane(draft);
    host.type(unindented(draft).replace("三、", "二、"));
    await Promise.resolve();
    expect(session().work).toEqual({ kind: "reading" });
    await controller.statements.answer({ stage: "送签" });
    await settled();
    expect(session().manuscript).toBe(host.manuscript);
    expect(session().answers).toEqual({ stage: "送签" });
    expect(verdictOf(session())).toEqual({ kind: "ready" });
  });

  test("nor does one given after the reading was stopped", async () => {
    const { host, controller, session } = await openPane(draft);
    host.type("另一份");
    await Promise.resolve();
    controller.checking.cancel();
    await controller.statements.answer({ stage: "送签" });
    expect(session().manuscript).toBe(host.manuscript);
  });

  test("an engine that could not be loaded is loaded again when next needed", async () => {
    let isDown = true;
    const load = () => (isDown ? Promise.reject(new Error("断网")) : Promise.resolve(localEngine));
    const { controller, session } = await openPane(new MemoryHost(unindented(draft)), load);
    expect(session().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("断网") });
    isDown = false;
    await controller.checking.refresh();
    expect(verdictOf(session()).kind).toBe("errors");
  });
});

test("a place is shown in the document as asked", async () => {
  const { host, controller, finding } = await openPane(draft);
  await controller.reveal(finding("heading-number-sequence").range);
  expect(host.revealed).toEqual([{ paragraph: 5, from: 0, to: 2 }]);
});
