import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { readDocx } from "../../src/docx/read-docx";
import { readStoredState } from "../../src/host/stored-state";
import { localEngine } from "../../src/taskpane/local-engine";
import { zh } from "../../src/taskpane/strings/zh";
import { docxOf, p } from "../helpers/docx";
import type { SimulatedWord } from "../word-simulator/simulated-word";
import { XmlNode } from "../word-simulator/xml-node";
import { numbered } from "./pane";
import { checked, describeInWord, pause, textOf, until } from "./word-window";

jest.setTimeout(120_000);

const folder = join(__dirname, "../../samples");
const samples = readdirSync(folder)
  .filter((name) => /^[^~].*\.docx$/.test(name))
  .sort();

describeInWord("the pane in Word, simulated", (open) => {
  test.each(samples)("finds in %s what is found in the file", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { manuscript } = readDocx(bytes);
    const pack = { kind: "built-in", id: "dongli" } as const;
    const { findings } = await localEngine.check({ manuscript, pack, answers: {}, suppressions: [] });
    const { pane } = await open({ bytes });
    await checked(pane);
    const listed = await messages(pane);
    expect(listed).toEqual(findings.map(({ message }) => message).slice(0, listed.length));
    expect(listed.length).toBe(Math.min(findings.length, listed.length));
    expect(await strip(pane)).toBe(findings.length);
  });

  test("shows a place, fixes it as a tracked change, and takes that back", async () => {
    const { word, pane } = await open();
    await checked(pane);
    await pane.getByRole("button", { name: zh.reveal }).click();
    await until(() => word.document.selection !== undefined);
    const { paragraph = 0, from, to, text } = word.document.selection ?? {};
    expect(text).not.toBe("");
    expect(word.document.currentText(paragraph).slice(from, to)).toBe(text);

    const before = wordsIn(word);
    await pane.getByRole("button", { name: zh.fix, exact: true }).click();
    await until(() => wordsIn(word) !== before);
    expect(word.document.package.document.toString()).toContain("<w:ins ");
    await checked(pane);
    expect(word.document.trackingMode).toBe("Off");
    await pane.getByRole("button", { name: handled }).click();
    await pane.getByRole("button", { name: zh.undo }).first().click();
    await until(() => wordsIn(word) === before);
  });

  test("explains the rule of the open card", async () => {
    const { pane } = await open();
    await checked(pane);
    await pane.getByText(zh.explainRule).click();
    await pane.getByText(zh.explainBad, { exact: true }).waitFor();
  });

  test("fixes all that is safe after a look at it, and keeps what is ignored in the document", async () => {
    const { word, pane } = await open({ behaviour: { wordApi: "1.3" } });
    await checked(pane);
    await pane.getByRole("button", { name: numbered(zh.fixAll) }).click();
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).click();
    await until(() => wordsIn(word).includes("截至2026年4月底"));
    await checked(pane);
    await ignoreFirst(pane);
    await until(() => word.document.package.customParts().length === 1);
    expect(stateOf(word)?.suppressions).toMatchObject([{ reason: "经办公室同意", who: "刘洋" }]);
  });

  test("opens at the chain for the button that asks for it, and the slip as a document of its own", async () => {
    const { word, pane } = await open({ view: "sign" });
    await pane.getByRole("tab", { name: zh.views.sign, selected: true }).waitFor();
    await pane.getByRole("tab", { name: zh.views.slip }).click();
    await pane.getByRole("button", { name: zh.slipOpen }).click();
    await until(() => word.opened.length === 1);
    const [slip] = word.opened;
    expect(slip && textOf(slip)).toContain("公文审批单");
  });

  test("keeps answers and what is ignored through closing and opening, until they are cleared", async () => {
    const { word, pane } = await open();
    await checked(pane);
    await ignoreFirst(pane);
    await pane.getByRole("tab", { name: zh.views.sign }).click();
    const question = pane.getByRole("group").first();
    await question.getByRole("button").first().click();
    await until(() => Object.keys(stateOf(word)?.answers ?? {}).length === 1);

    await pane.goto(pane.url());
    await checked(pane);
    await pane.getByRole("button", { name: handled }).click();
    await pane.getByText("经办公室同意").waitFor();
    await pane.getByRole("tab", { name: zh.views.sign }).click();
    await pane.getByText(zh.fromAnswer).first().waitFor();

    await pane.getByRole("tab", { name: zh.views.settings }).click();
    await pane.getByRole("button", { name: zh.clearDo, exact: true }).click();
    await pane.getByRole("button", { name: zh.clearSure }).click();
    await until(() => word.document.package.customParts().length === 0);
    expect(await pane.evaluate(() => localStorage.getItem("gongwen-signoff.preferences"))).toBeNull();
  });

  test("writes without marks once that is chosen", async () => {
    const { word, pane } = await open();
    await checked(pane);
    await pane.getByRole("tab", { name: zh.views.settings }).click();
    await pane.getByLabel(zh.trackingOff).click();
    await pane.getByRole("tab", { name: zh.views.check }).click();
    const before = wordsIn(word);
    await pane.getByRole("button", { name: zh.fix, exact: true }).click();
    await until(() => wordsIn(word) !== before);
    expect(word.document.package.document.toString()).not.toContain("<w:ins ");
  });

  test("counts the pages Word lays out when asked to", async () => {
    const { pane } = await open({ behaviour: { pages: 6 } });
    await checked(pane);
    await pane.getByRole("button", { name: zh.pagesCount }).click();
    await pane.getByText(zh.pages(6, true), { exact: true }).waitFor();
    await pane.getByText(zh.methods["laid out"]).waitFor();
  });
});

describeInWord("while the drafter writes, the pane", (open) => {
  test("follows, and keeps the open card, its place, what is ignored and the focus", async () => {
    const { word, page, pane } = await open();
    const first = await checked(pane);
    await ignoreFirst(pane);
    await pane.getByRole("button", { name: zh.next }).click();
    const card = pane.locator("button[aria-expanded=true]").last();
    const [message, scroll] = [await card.textContent(), await scrolled(pane)];
    await page.mouse.click(40, 400);
    word.type(word.document.paragraphs().length - 1, 0, 0, "截止到二0二六年5月32日,");
    await pane.getByRole("heading", { level: 1 }).filter({ hasNotText: first }).waitFor();
    expect(await card.textContent()).toBe(message);
    expect(await scrolled(pane)).toEqual(scroll);
    expect(await page.evaluate(() => document.activeElement === document.body && document.hasFocus())).toBe(
      true,
    );
    expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
    await pane.getByRole("button", { name: handled }).click();
    await pane.getByText("经办公室同意").waitFor();
  });

  test("reads nothing while keys are pressed", async () => {
    const { word, pane } = await open();
    await checked(pane);
    await pause(300);
    const before = word.asked.length;
    for (let key = 0; key < 12; key++) {
      word.type(1, 0, 0, "字");
      await pause(120);
    }
    expect(word.asked.length).toBe(before);
  });

  test("looks at what the text does not show when the drafter comes back to it", async () => {
    const { word, page, pane } = await open({
      bytes: docxOf(p("关于防汛的通知") + p("各单位：") + p("特此通知。")),
    });
    await checked(pane);
    await pane.getByRole("tab", { name: zh.views.check }).click();
    await page.mouse.click(40, 400);
    const [run] = word.document.runs(word.document.whole(word.document.paragraph(2)));
    run?.first("w:rPr").append(highlight());
    word.moveCursor();
    await pause(2500);
    expect((await messages(pane)).join()).not.toContain("突出显示");
    await pane.locator("body").click({ position: { x: 5, y: 300 } });
    await pane.getByText("是突出显示").first().waitFor();
  });

  test("reads once what was typed just before the drafter comes back to it", async () => {
    const { word, page, pane } = await open();
    await checked(pane);
    await pane.getByRole("tab", { name: zh.views.check }).click();
    await page.mouse.click(40, 400);
    const before = word.filesAskedFor;
    word.type(1, 0, 0, "字");
    await pane.locator("body").click({ position: { x: 5, y: 300 } });
    await pause(3000);
    expect(word.filesAskedFor).toBe(before + 1);
  });
});

describeInWord("in bad circumstances, the pane", (open) => {
  test("says why Word does not let the document be changed", async () => {
    const { pane } = await open({ behaviour: { readOnly: true } });
    await checked(pane);
    await pane.getByText("文档以只读方式打开").first().waitFor();
    expect(await pane.getByRole("button", { name: zh.fix, exact: true }).count()).toBe(0);
  });

  test("says that the document is protected, and leaves it as it is", async () => {
    const { word, pane } = await open({ behaviour: { isProtected: true } });
    await checked(pane);
    const before = wordsIn(word);
    await pane.getByRole("button", { name: zh.fix, exact: true }).click();
    await pane.getByRole("alert").getByText("停止保护后再试").waitFor();
    expect(wordsIn(word)).toBe(before);
  });

  test("stops reading when told to, says so, and reads when told to", async () => {
    const { word, pane } = await open({ behaviour: { delayMs: 700 } });
    await pane.getByRole("button", { name: zh.cancel }).click();
    await pane.getByText("读取停下了，还没有核校。").waitFor();
    await pane.getByRole("button", { name: zh.tryAgain }).click();
    await checked(pane);
    await until(() => word.openFiles === 0);
  });

  test("says that the document was closed", async () => {
    const { word, pane } = await open();
    await checked(pane);
    word.close();
    await pane.getByRole("button", { name: zh.fix, exact: true }).click();
    await pane.getByRole("alert").getByText("这份文档已经关上").waitFor();
    await pane.getByRole("heading", { name: zh.unchecked }).waitFor();
  });
});

const handled = new RegExp(`^${zh.handled}`);

function wordsIn(word: SimulatedWord): string {
  return textOf(word.document.package.bytes());
}

function stateOf(word: SimulatedWord) {
  return readStoredState(word.document.package.customParts()[0]?.xml ?? "");
}

async function ignoreFirst(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: zh.ignore }).first().click();
  await pane.getByLabel(zh.ignoreReason).fill("经办公室同意");
  await pane.getByLabel(zh.ignoreWho).fill("刘洋");
  await pane.getByRole("button", { name: zh.ignoreDo, exact: true }).click();
  await pane.getByRole("button", { name: handled }).waitFor();
  await checked(pane);
}

function messages(pane: Frame): Promise<readonly string[]> {
  return pane.locator("li h3 button > span:last-child").allTextContents();
}

/** How many findings the strip of severities counts. */
async function strip(pane: Frame): Promise<number> {
  const counts = await Promise.all(
    Object.values(zh.severities).map(async (name) => {
      const text = await pane
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .first()
        .textContent();
      return Number(/\d+/.exec(text ?? "")?.[0] ?? 0);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function scrolled(pane: Frame): Promise<readonly number[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("*")].map(({ scrollTop }) => scrollTop).filter(Boolean),
  );
}

function highlight(): XmlNode {
  return new XmlNode("w:highlight", { "w:val": "yellow" });
}
