import { openWord } from "../../src/host/word-host";
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
  const pane = paneOver(openWord(started, patienceMs));
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
    await controller.answer({ stage: "送签" });
    const before = rules();
    await controller.fix(finding(colon));
    expect(word.document.package.document.toString()).toContain("<w:ins ");
    expect(rules()).toEqual(before.filter((rule) => rule !== colon));
    const message = "在这里修改留下2处修订，定稿前接受或者拒绝";
    await controller.answer({ stage: "定稿" });
    expect(finding("unresolved-revision")).toMatchObject({ severity: "error", message });
  });

  test("are a reminder where the draft only looks final", async () => {
    const { controller, finding } = await paneInWord();
    await controller.start();
    await controller.fix(finding(colon));
    expect(finding("unresolved-revision")).toMatchObject({ severity: "advice" });
  });

  test("leave no traces in a final draft, nor where the drafter wants none", async () => {
    const { controller, finding, word, store } = await paneInWord();
    await controller.start();
    await controller.answer({ stage: "定稿" });
    await controller.fix(finding(colon));
    await controller.forgetAnswer("stage");
    await controller.preferAndCheck({ ...store.get().preferences, tracksFixes: false });
    await controller.fix(finding("halfwidth-punctuation"));
    expect(word.document.package.document.toString()).not.toMatch(/<w:(?:ins|del) /);
  });
});

describe("Word that does not answer", () => {
  test("is not waited for once the drafter stops reading, which says so and can be begun again", async () => {
    const { controller, store, session } = await paneInWord({ delayMs: 200 });
    const starting = controller.start();
    await pause(20);
    controller.cancel();
    expect(store.get()).toMatchObject({ kind: "unreadable", message: "读取停下了，还没有核校。" });
    await starting;
    await controller.refresh();
    expect(verdictOf(session()).kind).toBe("errors");
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
