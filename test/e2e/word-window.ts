import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Frame } from "playwright-core";
import { securityPolicy } from "../../scripts/security-policy.cjs";
import { readDocx } from "../../src/docx/read-docx";
import { en } from "../../src/taskpane/strings/en";
import { zh } from "../../src/taskpane/strings/zh";
import type { Behaviour } from "../word-simulator/behaviour";
import { openInBrowser, type WindowSetting, type WordWindow } from "../word-simulator/word-in-browser";
import { describeWithChromium, launchChromium } from "./chromium";
import { numbered } from "./pane";

/** How a window is opened: which button was pressed, how wide the pane is, what the browser is like. */
export interface WordOpening extends Partial<Pick<WindowSetting, "view" | "paneWidthPx">> {
  /** The first sample unless given. */
  readonly bytes?: Uint8Array;
  readonly behaviour?: Behaviour;
  readonly browser?: BrowserContextOptions;
}

/** Opens the built pane in a simulated Word. */
export type OpenWord = (opening?: WordOpening) => Promise<WordWindow>;

const sample = readFileSync(join(__dirname, "../../samples/1-请示（有错）.docx"));

/**
 * Tests of the built pane, with the real office.js, in a simulated Word in Chromium. After each: no error, no broken policy, nothing asked of another host, no file left open.
 */
export function describeInWord(name: string, tests: (open: OpenWord) => void): void {
  describeWithChromium(name, () => {
    let browser: Browser;
    let context: BrowserContext;
    let opened: WordWindow;
    let folder = "";

    beforeAll(async () => {
      folder = execFileSync(process.execPath, [join(__dirname, "pane-build.mjs")], {
        encoding: "utf8",
      }).trim();
      browser = await launchChromium();
    }, 300_000);
    afterAll(() => browser?.close());

    afterEach(async () => {
      const { word, problems, requests } = opened;
      await until(() => word.openFiles === 0);
      await context.close();
      expect(problems).toEqual([]);
      expect(requests.filter(({ method }) => method !== "GET")).toEqual([]);
      expect(requests.filter(({ address }) => new URL(address).hostname !== "localhost")).toEqual([]);
    });

    tests(async ({ bytes = sample, behaviour = {}, browser: options = {}, ...setting } = {}) => {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      opened = await openInBrowser(context, { folder, policy: securityPolicy, ...setting }, bytes, behaviour);
      opened.page.setDefaultTimeout(15_000);
      return opened;
    });
  });
}

/** Waits until the check is done, and gives what it comes to. */
export async function checked(pane: Frame): Promise<string> {
  const verdict = pane.getByRole("heading", { level: 1 }).filter({ hasText: verdicts });
  await verdict.waitFor();
  return (await verdict.textContent()) ?? "";
}

const verdicts = new RegExp(
  [zh, en]
    .flatMap(({ errorsLeft, incomplete, ready }) => [
      numbered(errorsLeft),
      numbered(incomplete),
      new RegExp(`^${ready}$`),
    ])
    .map(({ source }) => source)
    .join("|"),
);

/** The words of a .docx, a line a paragraph. */
export function textOf(bytes: Uint8Array): string {
  return readDocx(bytes)
    .manuscript.paragraphs.map(({ text }) => text)
    .join("\n");
}

/** Waits until something holds, 15 seconds at most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !holds(); tries++) await pause(100);
  expect(holds()).toBe(true);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
