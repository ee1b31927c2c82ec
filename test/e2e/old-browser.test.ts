import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { securityPolicy } from "../../scripts/security-policy.cjs";
import { describeInBrowser } from "./browser";
import { describeWithChromium, launchChromium } from "./chromium";

jest.setTimeout(60_000);

const internetExplorer = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

describeWithChromium("the pane in an old Word", () => {
  let browser: Browser;
  let context: BrowserContext;
  let folder = "";
  const problems: string[] = [];

  beforeAll(async () => {
    folder = execFileSync(process.execPath, [join(__dirname, "pane-build.mjs")], { encoding: "utf8" }).trim();
    browser = await launchChromium();
  }, 300_000);
  afterEach(async () => {
    await context.close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  test("that shows it in Internet Explorer says what is needed, and where the page is", async () => {
    const page = await openPane({ userAgent: internetExplorer });
    await page.getByText("要用 Word 2021 或更新版本，并装有 WebView2").waitFor();
    await page.getByRole("link", { name: "https://oa.example.gov.cn/gongwen/desk/" }).waitFor();
    expect(await page.locator("body > *").count()).toBe(3);
  });

  test("with a web view of years ago says which one is needed", async () => {
    const page = await openPane({}, () => Reflect.deleteProperty(AbortSignal.prototype, "throwIfAborted"));
    await page.getByText("请本单位管信息化的同志更新到 100 以上的版本").waitFor();
  });

  async function openPane(options: { readonly userAgent?: string }, before?: () => void): Promise<Page> {
    context = await browser.newContext(options);
    if (before) await context.addInitScript(before);
    await context.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(folder, pathname.replace("/gongwen/addin/", ""));
      // Of the programs only the notice is let through: an old browser could not read the rest.
      if (!existsSync(file) || (extname(file) === ".js" && !file.endsWith("compat.js"))) {
        return route.fulfill({ contentType: "text/javascript", body: "" });
      }
      return route.fulfill({
        contentType: { ".html": "text/html", ".js": "text/javascript" }[extname(file)] ?? "text/css",
        headers: { "Content-Security-Policy": securityPolicy },
        body: readFileSync(file),
      });
    });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.goto("https://oa.example.gov.cn/gongwen/addin/taskpane.html");
    return page;
  }
});

describeInBrowser("the page in an old browser", (desk) => {
  test("says which browsers to use", async () => {
    const page = await desk.open("", { userAgent: internetExplorer });
    await page.getByText("请改用 Edge、Chrome、Firefox，或者换到极速模式").waitFor();
    expect(await page.getByRole("link").count()).toBe(0);
  });
});
