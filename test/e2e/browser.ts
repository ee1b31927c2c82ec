import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { describeWithChromium, launchChromium } from "./chromium";

/** The page under test, opened in windows that watch for what must never happen. */
export interface Desk {
  /** Opens the page at an address below the server's, a sample by `?sample=N`. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Where the page is served. */
  readonly address: string;
}

const buildMs = 300_000;

/**
 * Tests in a real browser. Without one they are skipped, saying so; on CI that is a failure. After each, no page may
 * have reported an error, broken the security policy, or asked any other host for anything.
 */
export function describeInBrowser(name: string, tests: (desk: Desk) => void): void {
  describeWithChromium(name, () => {
    let server: ChildProcess | undefined;
    let browser: Browser | undefined;
    const desk = { address: "", open };
    const problems: string[] = [];

    beforeAll(async () => {
      server = spawn(process.execPath, [join(__dirname, "page-server.mjs")], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      desk.address = await addressFrom(server);
      browser = await launchChromium();
    }, buildMs);

    afterEach(async () => {
      for (const context of browser?.contexts() ?? []) await context.close();
      expect(problems.splice(0)).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      server?.kill();
    });

    async function open(path = "", options: BrowserContextOptions = {}): Promise<Page> {
      if (!browser) throw new Error("the browser is started before the tests");
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      watch(page, problems);
      await page.goto(new URL(path, desk.address).href);
      return page;
    }

    tests(desk);
  });
}

function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.setEncoding("utf8").on("data", (text: string) => resolve(text.trim()));
    server.on("exit", (code) => reject(new Error(`the page could not be built or served (${code})`)));
  });
}

function watch(page: Page, problems: string[]): void {
  page.on("pageerror", ({ message }) => problems.push(`error: ${message}`));
  page.on("console", (message) => {
    // A broken policy is reported as an error too.
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = hostname === "localhost" || hostname === "127.0.0.1";
    if (!isOurs && protocol !== "data:" && protocol !== "blob:") problems.push(`request: ${request.url()}`);
  });
}
