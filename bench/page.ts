/**
 * The browser page in Chromium: `npm run bench -- page`. How long a drafter waits, and how long the page does not answer
 * meanwhile, by the browser's own record of its tasks: the longest one on the main thread, by the clock and by the time
 * the processor gave it (the machine may be busy). Builds the page first.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { makeDocx } from "../samples/layout";
import { readDocx } from "../src/docx/read-docx";
import { localEngine } from "../src/taskpane/local-engine";
import { zh } from "../src/taskpane/strings/zh";
import { launchChromium } from "../test/e2e/chromium";
import { longReport } from "../test/e2e/long-report";
import { checkedVerdict, dropFiles, numbered, paneOf } from "../test/e2e/pane";

const drafts = [
  { name: "60 pages, few mistakes", blocks: longReport(60) },
  { name: "60 pages, 2,000 mistakes", blocks: longReport(60, true) },
  { name: "10,000 characters", blocks: longReport(16) },
  { name: "200 pages, 6,000 mistakes", blocks: longReport(200, true) },
];

interface Figures {
  readonly elapsedMs: number;
  /** The longest task of the page's own thread. */
  readonly longestMs: number;
  /** The longest by processor time. */
  readonly longestBusyMs: number;
}

void main();

async function main(): Promise<void> {
  const server = spawn(process.execPath, [join(__dirname, "../test/e2e/page-server.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve) =>
    server.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim())),
  );
  const browser = await launchChromium();
  print(["draft", "step", "ms", "longest task, ms", "of it busy, ms"]);
  print(["---", "---", "---", "---", "---"]);
  for (const { name, blocks } of drafts) await walk(browser, address, name, await makeDocx(name, blocks));
  await browser.close();
  server.kill();
  const ms = await recheckMs(10_000);
  process.stdout.write(
    `\nA re-check of 10,000 characters, read and warm, in the engine alone: ${ms.toFixed(1)} ms\n`,
  );
}

/** What the worker is busy with while the page waits for a re-check: the fastest of many, here in this process. */
async function recheckMs(characters: number): Promise<number> {
  const { manuscript } = readDocx(await makeDocx("一万字", longReport(characters / 616)));
  const request = {
    manuscript,
    pack: { kind: "built-in", id: "dongli" },
    answers: {},
    suppressions: [],
  } as const;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 60; run++) {
    const started = performance.now();
    await localEngine.check(request);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Opens the draft in a window of its own, re-checks it, and fixes all that is safe. */
async function walk(browser: Browser, address: string, name: string, bytes: Uint8Array): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  // The programs come while the page is idle.
  await page.waitForTimeout(2000);
  const pane = paneOf(page);
  const report = async (step: string, work: () => Promise<void>): Promise<void> => {
    const { elapsedMs, longestMs, longestBusyMs } = await measured(browser, page, work);
    print([name, step, ...[elapsedMs, longestMs, longestBusyMs].map((ms) => ms.toFixed(0))]);
  };
  await report("opening, to first findings", async () => {
    await dropFiles(page, [{ name: `${name}.docx`, bytes }]);
    await checkedVerdict(page);
  });
  await report("re-check after an answer", async () => {
    await pane.getByRole("tab", { name: zh.views.settings }).click();
    await pane.getByText("WPS", { exact: false }).first().click();
    await pane.getByRole("tab", { name: zh.views.check }).click();
    await checkedVerdict(page);
  });
  await report("the list of all safe fixes", async () => {
    await pane.getByRole("button", { name: numbered(zh.fixAll) }).click();
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).waitFor();
  });
  await report("all safe fixes, checked again", async () => {
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).click();
    await checkedVerdict(page);
    await page.waitForTimeout(200);
  });
  await page.close();
}

async function measured(browser: Browser, page: Page, work: () => Promise<void>): Promise<Figures> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  const started = performance.now();
  await work();
  const elapsedMs = performance.now() - started;
  // What follows the last word (drawing, tidying) counts too.
  await page.waitForTimeout(300);
  return { elapsedMs, ...longestTask(JSON.parse(String(await browser.stopTracing()))) };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function longestTask({ traceEvents }: { readonly traceEvents: readonly TraceEvent[] }) {
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid}/${tid}`),
  );
  const longest = (times: readonly number[]): number =>
    times.reduce((most, time) => Math.max(most, time), 0) / 1000;
  return {
    longestMs: longest(tasks.map(({ dur }) => dur ?? 0)),
    longestBusyMs: longest(tasks.map(({ tdur }) => tdur ?? 0)),
  };
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}
