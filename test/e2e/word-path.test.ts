import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame } from "playwright-core";
import { securityPolicy } from "../../scripts/security-policy.cjs";
import { readDocx } from "../../src/docx/read-docx";
import { readStoredState } from "../../src/host/stored-state";
import { zh } from "../../src/taskpane/strings/zh";
import type { Behaviour } from "../word-simulator/behaviour";
import { openInBrowser, type WordWindow } from "../word-simulator/word-in-browser";
import { chromiumPath, launchChromium } from "./chromium";
import { numbered } from "./pane";

jest.setTimeout(120_000);

const sample = readFileSync(join(__dirname, "../../samples/1-请示（有错）.docx"));
const describeInWord = chromiumPath === undefined && !process.env.CI ? describe.skip : describe;

describeInWord("the pane in Word, simulated (needs Chromium)", () => {
  let browser: Browser;
  let context: BrowserContext;
  let opened: WordWindow;
  let folder = "";

  beforeAll(async () => {
    folder = execFileSync(process.execPath, [join(__dirname, "pane-build.mjs")], { encoding: "utf8" }).trim();
    browser = await launchChromium();
  }, 300_000);
  afterAll(() => browser?.close());

  /** After each: no error, no broken policy, nothing asked of another host, no file left open. */
  afterEach(async () => {
    const { word, problems, requests } = opened;
    await until(() => word.openFiles === 0);
    await context.close();
    expect(problems).toEqual([]);
    expect(requests.filter((address) => new URL(address).hostname !== "localhost")).toEqual([]);
  });

  async function open(view: string, behaviour: Behaviour = {}): Promise<WordWindow> {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    opened = await openInBrowser(context, { folder, policy: securityPolicy, view }, sample, behaviour);
    opened.page.setDefaultTimeout(15_000);
    return opened;
  }

  test("shows a place, fixes it as a tracked change, and takes that back", async () => {
    const { word, pane } = await open("check");
    await checked(pane);
    await pane.getByRole("button", { name: zh.reveal }).click();
    await until(() => word.document.selection !== undefined);
    const { paragraph = 0, from, to, text } = word.document.selection ?? {};
    expect(text).not.toBe("");
    expect(word.document.currentText(paragraph).slice(from, to)).toBe(text);

    const before = textOf(word.document.package.bytes());
    await pane.getByRole("button", { name: zh.fix, exact: true }).click();
    await until(() => textOf(word.document.package.bytes()) !== before);
    expect(word.document.package.document.toString()).toContain("<w:ins ");
    await checked(pane);
    expect(word.document.trackingMode).toBe("Off");
    await pane.getByRole("button", { name: new RegExp(`^${zh.handled}`) }).click();
    await pane.getByRole("button", { name: zh.undo }).first().click();
    await until(() => textOf(word.document.package.bytes()) === before);
  });

  test("fixes all that is safe after a look at it, and keeps what is ignored in the document", async () => {
    const { word, pane } = await open("check", { wordApi: "1.3" });
    await checked(pane);
    await pane.getByRole("button", { name: numbered(zh.fixAll) }).click();
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).click();
    await until(() => textOf(word.document.package.bytes()).includes("截至2026年4月底"));
    await checked(pane);

    await pane.getByRole("button", { name: zh.ignore }).first().click();
    await pane.getByLabel(zh.ignoreReason).fill("经办公室同意");
    await pane.getByLabel(zh.ignoreWho).fill("刘洋");
    await pane.getByRole("button", { name: zh.ignoreDo, exact: true }).click();
    await until(() => word.document.package.customParts().length === 1);
    const [kept] = word.document.package.customParts();
    expect(readStoredState(kept?.xml ?? "")?.suppressions).toMatchObject([
      { reason: "经办公室同意", who: "刘洋" },
    ]);
  });

  test("opens at the chain for the button that asks for it, and the slip as a document of its own", async () => {
    const { word, pane } = await open("sign");
    await pane.getByRole("tab", { name: zh.views.sign, selected: true }).waitFor();
    await pane.getByRole("tab", { name: zh.views.slip }).click();
    await pane.getByRole("button", { name: zh.slipOpen }).click();
    await until(() => word.opened.length === 1);
    const [slip] = word.opened;
    expect(slip && textOf(slip)).toContain("公文审批单");
  });

  test("says why where Word does not let the document be changed", async () => {
    const { pane } = await open("check", { readOnly: true });
    await checked(pane);
    await pane.getByText("文档以只读方式打开").first().waitFor();
    expect(await pane.getByRole("button", { name: zh.fix, exact: true }).count()).toBe(0);
  });

  test("follows what is typed into the document", async () => {
    const { word, pane } = await open("check");
    const first = await checked(pane);
    const index = word.document.paragraphs().length - 1;
    word.type(index, 0, 0, "联系电话：13800000000。截止到二0二六年5月32日,");
    await pane.getByRole("heading", { level: 1 }).filter({ hasNotText: first }).waitFor();
  });
});

/** Waits until the check is done, and gives what it comes to. */
async function checked(pane: Frame): Promise<string> {
  const verdict = pane.getByRole("heading", { level: 1 }).filter({ hasText: numbered(zh.errorsLeft) });
  await verdict.waitFor();
  return (await verdict.textContent()) ?? "";
}

function textOf(bytes: Uint8Array): string {
  return readDocx(bytes)
    .manuscript.paragraphs.map(({ text }) => text)
    .join("\n");
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !holds(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(holds()).toBe(true);
}
