import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readDocx } from "../../src/docx/read-docx";
import { zh } from "../../src/taskpane/strings/zh";
import { describeWithChromium, launchChromium } from "./chromium";
import { checkedVerdict, downloaded, draftOf, numbered, paneOf } from "./pane";

jest.setTimeout(60_000);

const sample = join(__dirname, "../../samples/1-请示（有错）.docx");

describeWithChromium("the page in one file, opened from the disk", () => {
  let browser: Browser;
  let context: BrowserContext;
  let address = "";
  const problems: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    const built = execFileSync(process.execPath, [join(__dirname, "single-build.mjs")], { encoding: "utf8" });
    address = pathToFileURL(built.trim()).href;
    browser = await launchChromium();
  }, 300_000);
  afterEach(async () => {
    await context.close();
    expect(problems.splice(0)).toEqual([]);
    // Workers and downloads have addresses of their own, made in the page.
    expect(requests.splice(0).filter((each) => each !== address && !each.startsWith("blob:"))).toEqual([]);
  });
  afterAll(() => browser?.close());

  async function open(before: () => void = () => undefined): Promise<Page> {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addInitScript(before);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(address);
    return page;
  }

  async function openOwn(page: Page): Promise<string> {
    await page.setInputFiles("input[type=file]", sample);
    return checkedVerdict(page);
  }

  test("explains a rule without fetching anything", async () => {
    const page = await open();
    await openOwn(page);
    await paneOf(page).getByText(zh.explainRule).click();
    await paneOf(page).getByText(zh.explainBad, { exact: true }).waitFor();
  });

  test("checks a sample in a worker, corrects it, and makes its slip", async () => {
    const page = await open();
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    expect(await checkedVerdict(page)).toMatch(numbered(zh.errorsLeft));
    expect(page.workers()).toHaveLength(1);

    const pane = paneOf(page);
    await pane.getByRole("button", { name: numbered(zh.fixAll) }).click();
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).click();
    await draftOf(page).getByText("截至2026年4月底").waitFor();
    await checkedVerdict(page);
    const corrected = await downloaded(page, () =>
      page.getByRole("button", { name: "下载改好的文件" }).click(),
    );
    expect(textOf(corrected.bytes)).toContain("截至2026年4月底");

    await pane.getByRole("tab", { name: zh.views.slip }).click();
    const slip = await downloaded(page, () => pane.getByRole("button", { name: zh.slipOpen }).click());
    expect(textOf(slip.bytes)).toContain("公文审批单");
  });

  test("finds the same in a file of one's own", async () => {
    const page = await open();
    const verdict = await openOwn(page);
    await page.getByText("样例", { exact: true }).click();
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    expect(await checkedVerdict(page)).toBe(verdict);
  });

  test("works in the page itself where the browser allows no worker, and keeps nothing where it may not", async () => {
    const page = await open(() => {
      Reflect.deleteProperty(window, "Worker");
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The request was denied.", "SecurityError");
        },
      });
    });
    expect(await openOwn(page)).toMatch(numbered(zh.errorsLeft));
    expect(page.workers()).toEqual([]);
    await paneOf(page).getByRole("button", { name: zh.fix, exact: true }).click();
    await page.getByText("有改动还没下载").waitFor();
  });

  test("runs under a policy that allows no connection and no program but its own", async () => {
    await open();
    const text = readFileSync(new URL(address), "utf8");
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^;]*'; /);
    expect(policy).toContain("connect-src 'none'; worker-src blob:;");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});

function textOf(bytes: Uint8Array): string {
  return readDocx(bytes)
    .manuscript.paragraphs.map(({ text }) => text)
    .join("\n");
}
