import type { Edit } from "../../../src/draft/edit";
import { MemoryHost } from "../../helpers/memory-host";
import { openPane, settled, unindented } from "../../helpers/pane";
import { draft } from "./draft";

describe("fixing", () => {
  test("one finding changes its words alone and opens the next card", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    await controller.fixes.fix(finding("heading-number-sequence"));
    expect(host.text).toBe(unindented(draft).replace("三、", "二、"));
    expect(session().fixed.map((change) => change.finding.rule)).toEqual(["heading-number-sequence"]);
    expect(session().card?.id).toBe(session().checked?.findings[session().card?.place ?? -1]?.id);
  });

  test("everything safe, but what was unticked", async () => {
    const { host, controller, store, session } = await openPane(draft);
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    const second = session().checked?.findings.filter(({ rule }) => rule === "confusable-word")[1];
    store.dispatch({ kind: "fixTicked", id: second?.id ?? "", ticked: false });
    await controller.fixes.fixTicked();
    expect(host.text).toBe(unindented(draft).replace("截止9月", "截至9月"));
    expect(session().notice).toEqual({ kind: "fixed", count: 1 });
    expect(session().task).toEqual({ kind: "none" });
  });

  test("says which were refused and why, and makes the others", async () => {
    const host = new MemoryHost(unindented(draft).replace("截止10月", "截至10月"));
    const { controller, store, session } = await openPane(host);
    host.locked = ["止"];
    store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
    await controller.fixes.fixTicked();
    const { task } = session();
    expect(task).toMatchObject({ kind: "reviewingFixes", fixed: 0, unmade: [{ reason: "field-result" }] });
    expect(session().fixed).toEqual([]);
  });

  test("leaves what was set aside alone, also after a fix right beside made the suppression lapse", async () => {
    const careless = unindented(draft).replace("截止9月", "先清淤,加固。截止9月");
    const { host, controller, store, session, finding } = await openPane(new MemoryHost(careless));
    await controller.statements.ignore(finding("confusable-word"), "引用原文", "赵敏");
    for (let round = 0; round < 2; round++) {
      store.dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } });
      await controller.fixes.fixTicked();
    }
    expect(session().checked?.unused).toHaveLength(1);
    expect(host.text).toContain("先清淤，加固。截止9月");
    expect(host.text).toContain("截至10月底");
    expect(session().checked?.findings.map(({ rule }) => rule)).toContain("confusable-word");
  });

  test("and undoing gives every character back, in any order", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    await controller.fixes.fix(finding("heading-number-sequence"));
    await controller.fixes.fix(finding("confusable-word"));
    await controller.fixes.fix(finding("confusable-word"));
    expect(host.text).not.toContain("截止");
    for (const index of [1, 0, 0]) {
      const change = session().fixed[index];
      if (change) await controller.fixes.undo(change);
    }
    expect(host.text).toBe(unindented(draft));
    expect(session().fixed).toEqual([]);
  });

  test("undoing words that somebody has changed since does nothing and says so", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    await controller.fixes.fix(finding("heading-number-sequence"));
    const changed = unindented(draft).replace("三、", "四、");
    host.type(changed);
    await settled();
    const [change] = session().fixed;
    if (change) await controller.fixes.undo(change);
    expect(host.text).toBe(changed);
    expect(session().notice).toEqual({ kind: "refused", reason: "changed-since", edits: [] });
    expect(session().fixed).toHaveLength(1);
  });

  test("undoing what took words away is done in a paragraph that reads as the fix left it, and in no other", async () => {
    const text = unindented(draft).replace("现就", "按照《防汛条例》、《排水条例》，现就");
    const { host, controller, session, finding } = await openPane(new MemoryHost(text));
    await controller.fixes.fix(finding("enumeration-between-marks"));
    const fixed = host.text;
    expect(fixed).toContain("《防汛条例》《排水条例》");
    host.type(fixed.replace("按照", "根据新修订的"));
    await settled();
    const [change] = session().fixed;
    if (!change) throw new Error("nothing was fixed");
    await controller.fixes.undo(change);
    expect(host.text).toBe(fixed.replace("按照", "根据新修订的"));
    expect(session().notice).toEqual({ kind: "refused", reason: "changed-since", edits: [] });
    host.type(fixed);
    await settled();
    await controller.fixes.undo(change);
    expect(host.text).toBe(text);
  });

  test("undoing goes on for what was fixed after somebody typed there, not for what was fixed before", async () => {
    const text = unindented(draft).replace("现就", "按照《甲条例》、《乙条例》，现就");
    const { host, controller, session, finding } = await openPane(new MemoryHost(text));
    await controller.fixes.fix(finding("enumeration-between-marks"));
    const typed = host.text.replace("按照", "根据《丙条例》、《丁条例》和");
    host.type(typed);
    await settled();
    await controller.fixes.fix(finding("enumeration-between-marks"));
    const [older, newer] = session().fixed;
    if (!older || !newer) throw new Error("two were fixed");
    await controller.fixes.undo(older);
    expect(host.text).toBe(typed.replace("》、《", "》《"));
    await controller.fixes.undo(newer);
    expect(host.text).toBe(typed);
  });

  test("never touches words that have changed since the check", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    const stale = finding("heading-number-sequence");
    host.manuscript = new MemoryHost(unindented(draft).replace("三、", "十、")).manuscript;
    await controller.fixes.fix(stale);
    expect(host.text).toContain("十、");
    expect(session().notice).toEqual({ kind: "refused", reason: "changed-since", edits: stale.fix?.edits });
  });

  test("asked for twice is done once, and so is taking it back", async () => {
    const { host, controller, session, finding } = await openPane(request);
    const found = finding("request-closing");
    await Promise.all([controller.fixes.fix(found), controller.fixes.fix(found)]);
    expect(host.text).toContain("全区排查点位20个。妥否，请批示。\n");
    expect(session().notice).toBeUndefined();
    const [change] = session().fixed;
    if (!change) throw new Error("nothing was fixed");
    await Promise.all([controller.fixes.undo(change), controller.fixes.undo(change)]);
    expect(host.text).toBe(unindented(request));
    expect(session().notice).toBeUndefined();
  });

  test("asked for while the draft is read anew puts words where they belong by then", async () => {
    const { host, controller, finding } = await openPane(request);
    const found = finding("request-closing");
    host.type(unindented(request).replace("全区排查", "经初步统计，全区共排查"));
    await controller.fixes.fix(found);
    expect(host.text).not.toContain("经初步统计，全区妥否");
  });

  test("asked for while the draft is read anew is not made once the drafter stops the reading", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    const asked = finding("heading-number-sequence");
    const read = host.read.bind(host);
    host.read = async (signal) => {
      await settled();
      return read(signal);
    };
    void controller.checking.refresh();
    const fixing = controller.fixes.fix(asked);
    await Promise.resolve();
    controller.checking.cancel();
    await fixing;
    expect(host.text).toBe(unindented(draft));
    expect(session().work).toBeUndefined();
    await controller.fixes.fix(asked);
    expect(host.text).toBe(unindented(draft).replace("三、", "二、"));
  });

  test("shows while it lasts, even where the draft was being read when it was asked for", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    const seen: (string | undefined)[] = [];
    const apply = host.apply.bind(host);
    host.apply = async (edits) => {
      await settled();
      seen.push(session().work?.kind);
      return apply(edits);
    };
    void controller.checking.refresh();
    await controller.fixes.fix(finding("heading-number-sequence"));
    expect(seen).toEqual(["changing"]);
    expect(session().work).toBeUndefined();
  });

  test("goes on showing while the host tells of its own changes and the drafter answers", async () => {
    const { host, controller, session, finding } = await openPane(draft);
    const seen: (string | undefined)[] = [];
    const apply = host.apply.bind(host);
    host.apply = async (edits) => {
      void controller.checking.refresh();
      void controller.statements.answer({ stage: "送签" });
      await settled();
      seen.push(session().work?.kind);
      return apply(edits);
    };
    await controller.fixes.fix(finding("heading-number-sequence"));
    expect(seen).toEqual(["changing"]);
    expect([session().answers, session().isStale]).toEqual([{ stage: "送签" }, false]);
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
    await controller.fixes.openCorrected(finding("heading-number-sequence").fix?.edits ?? []);
    expect(copies).toHaveLength(1);
    expect(session().notice).toBeUndefined();
    expect(host.text).toBe(unindented(draft));
  });
});

/** A request whose last paragraph asks for nothing. */
const request = `
  东丽区水务局关于防汛工作的请示
  东丽区人民政府：
  全区排查点位20个。
  东丽区水务局
  2026年5月8日
`;
