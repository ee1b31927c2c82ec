import { MemoryHost } from "../../helpers/memory-host";
import { verdictOf } from "../../../src/taskpane/selectors";
import { openPane, settled, unindented } from "../../helpers/pane";
import { draft } from "./draft";

describe("ignoring", () => {
  test("keeps rule, words, reason, name and time in the document, and the name on the machine", async () => {
    const { host, controller, machine, finding } = await openPane(draft);
    await controller.statements.ignore(finding("heading-number-sequence"), " 第二项另文 ", "赵敏");
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
    await controller.statements.ignore(finding("heading-number-sequence"), reason, who);
    expect(host.state).toBeUndefined();
  });

  test("can be taken back", async () => {
    const { controller, session, finding } = await openPane(draft);
    await controller.statements.ignore(finding("heading-number-sequence"), "另文", "赵敏");
    const suppression = session().checked?.ignored[0]?.suppression;
    if (suppression) await controller.statements.heed(suppression);
    expect(session().checked?.ignored).toEqual([]);
    expect(verdictOf(session()).kind).toBe("errors");
  });

  test("lasts as long as the pane where the document keeps nothing, and says so", async () => {
    const why = "文稿是只读的，回答和忽略存不进去，关了就没有了。";
    const host = new MemoryHost(unindented(draft), "只读.docx", { store: { can: false, why } });
    const { controller, session, finding } = await openPane(host);
    await controller.statements.ignore(finding("heading-number-sequence"), "另文", "赵敏");
    expect(host.state).toBeUndefined();
    expect(session().notice).toEqual({ kind: "problem", text: why });
    await controller.checking.refresh();
    expect(session().checked?.ignored).toHaveLength(1);
  });
});

describe("answering", () => {
  test("outranks the draft, is kept in it, and can be taken back", async () => {
    const { host, controller, session } = await openPane(draft);
    await controller.statements.answer({ documentType: "函" });
    expect(session().checked?.documentType).toBe("函");
    expect(host.state?.answers).toEqual({ documentType: "函" });
    await controller.statements.forgetAnswer("documentType");
    expect(session().checked?.documentType).toBe("通知");
  });

  test("settles who signs once every question has an answer", async () => {
    const { controller, session } = await openPane(draft);
    expect(session().checked?.chain?.kind).toBe("provisional");
    for (let asked = 0; asked < 20; asked++) {
      const [question] = session().checked?.chain?.questions ?? [];
      if (!question) break;
      await controller.statements.answer({
        [question.fact]: question.values.includes("否") ? "否" : (question.values[0] ?? ""),
      });
    }
    expect(session().checked?.chain?.kind).toBe("decided");
  });

  test("pages given count until they are taken back", async () => {
    const { controller, session } = await openPane(draft);
    await controller.statements.givePages(12);
    expect(session().checked?.gauges.find(({ kind }) => kind === "pages")).toMatchObject({
      value: 12,
      state: "over",
      method: "given",
    });
    await controller.statements.givePages(undefined);
    expect(session().checked?.findings.map(({ rule }) => rule)).not.toContain("page-limit");
  });

  test("pages the host counts when asked outrank those given, until the draft changes", async () => {
    const host = Object.assign(new MemoryHost(unindented(draft)), {
      countPages: async () => ({ value: 11, measured: "laid out" as const }),
    });
    const { controller, session } = await openPane(host);
    await controller.statements.countPages();
    expect(session().checked?.gauges.find(({ kind }) => kind === "pages")).toMatchObject({
      value: 11,
      state: "over",
    });
    host.type(unindented(draft));
    await settled();
    expect(session().pages).toBeUndefined();
  });
});
