/**
 * The built pane with the real office.js in a simulated Word in Chromium: how long until the first findings of a
 * 20-page draft and until it is checked again, and every request it made on the whole path of a draft.
 * `node -r ./scripts/register-ts.cjs bench/word-pane.ts [--pictures FOLDER] [--requests FILE]`
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { securityPolicy } from "../scripts/security-policy.cjs";
import { makeDocx } from "../samples/layout";
import { en } from "../src/taskpane/strings/en";
import { type Strings, zh } from "../src/taskpane/strings/zh";
import { launchChromium } from "../test/e2e/chromium";
import { numbered } from "../test/e2e/pane";
import { checked } from "../test/e2e/word-window";
import { openInBrowser, type WindowRequest, type WordWindow } from "../test/word-simulator/word-in-browser";
import { noticeOf, withMistakes } from "./texts";

const root = join(__dirname, "..");
const sample = readFileSync(join(root, "samples/1-请示（有错）.docx"));
/** 28 characters a line, 22 lines a page (GB/T 9704). */
const twentyPages = 20 * 22 * 24;
const runs = 5;

void main();

async function main(): Promise<void> {
  const folder = execFileSync(process.execPath, [join(root, "test/e2e/pane-build.mjs")], {
    encoding: "utf8",
  }).trim();
  const browser = await launchChromium();
  try {
    await printTimes(browser, folder);
    await recordRequests(browser, folder, option("--requests"));
    const pictures = option("--pictures");
    if (pictures !== undefined) await takePictures(browser, folder, pictures);
  } finally {
    await browser.close();
  }
}

async function printTimes(browser: Browser, folder: string): Promise<void> {
  const text = withMistakes(noticeOf(twentyPages), 40);
  const bytes = await makeDocx(
    "通知",
    text.split("\n").map((line) => ({ kind: "body" as const, text: line })),
  );
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext();
    const opened = await openInBrowser(context, { folder, policy: securityPolicy }, bytes);
    await checked(opened.pane);
    // The pane's clock starts as its own page is asked for, as Word does when it opens.
    first.push(await opened.pane.evaluate(() => performance.now()));
    again.push(await recheck(opened));
    await context.close();
  }
  console.log(`draft of ${text.length} characters, 40 mistakes; median of ${runs}`);
  console.log(`first findings after opening: ${told(first)}; checked again: ${told(again)}`);
}

/** From asking for it to the new verdict on the screen, a mistake having been typed. */
async function recheck({ word, pane }: WordWindow): Promise<number> {
  const before = await checked(pane);
  word.document.trackingMode = "Off";
  const paragraph = word.document.paragraph(word.document.paragraphs().length - 3);
  word.document.replace(word.document.span(paragraph, 0, 0), "联系电话：13800000000。２０２６年6月31日，");
  const start = performance.now();
  await pane.getByRole("button", { name: zh.recheck }).click();
  await pane
    .getByRole("heading", { level: 1 })
    .filter({ hasText: numbered(zh.errorsLeft), hasNotText: before })
    .waitFor();
  return performance.now() - start;
}

async function recordRequests(browser: Browser, folder: string, file: string | undefined): Promise<void> {
  const context = await browser.newContext();
  const opened = await openInBrowser(context, { folder, policy: securityPolicy }, sample, { pages: 6 });
  await walk(opened.pane, zh);
  await context.close();
  const lines = opened.requests
    .filter(({ address }) => !address.endsWith("word.html?view=check"))
    .map(lineOf);
  const table = ["| 方法 | 地址 | 用作 | 字节 |", "|---|---|---|---|", ...lines].join("\n");
  if (file !== undefined) writeFileSync(file, `${requestsHead}\n${table}\n`);
}

const requestsHead = `# 窗格发出的全部请求

在模拟的 Word 里，一份请示从打开、核校、定位、修改、回答、出单到设置走一遍，浏览器记下的全部请求都在下面，按先后排列。都是取窗格自己的文件（GET），都发给窗格所在的服务器，没有一个带文稿里的字；发给别处的，一个也没有。

文件名里的校验码略去。“other”是在后台线程里运行的脚本。由 \`bench/word-pane.ts --requests docs/requests.md\` 记录，每次构建字节数略有出入；端到端测试对每一步都检查同样两条：只有 GET，只有本服务器。
`;

/** The whole path of a draft: each view, a place shown, fixes, an answer, the slip, pages, settings. */
async function walk(
  pane: Frame,
  strings: Strings,
  seen: (name: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await checked(pane);
  await seen("1-check");
  await pane.getByRole("button", { name: strings.reveal }).click();
  await pane.getByRole("button", { name: strings.ignore }).first().click();
  await seen("2-ignore");
  await pane.getByRole("button", { name: strings.cancel }).last().click();
  await pane.getByRole("button", { name: numbered(strings.fixAll) }).click();
  await seen("3-preview");
  await pane.getByRole("button", { name: numbered(strings.fixAllDo) }).click();
  await pane.getByRole("alert").getByText(numbered(strings.fixedSome)).waitFor();
  await checked(pane);
  await seen("4-fixed");
  await pane.getByRole("tab", { name: strings.views.sign }).click();
  await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
  await seen("5-sign");
  await pane.getByRole("group").first().getByRole("button").first().click();
  await pane.getByText(strings.fromAnswer).first().waitFor();
  await seen("6-answered");
  await pane.getByRole("tab", { name: strings.views.slip }).click();
  await pane.getByRole("button", { name: strings.slipOpen }).waitFor();
  await seen("7-slip");
  await pane.getByRole("button", { name: strings.slipOpen }).click();
  await pane.getByRole("tab", { name: strings.views.settings }).click();
  await seen("8-settings");
}

async function takePictures(browser: Browser, folder: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  for (const [name, strings, language] of [
    ["zh", zh, "zh-CN"],
    ["en", en, "en-US"],
  ] as const) {
    for (const [theme, themeColor] of [
      ["light", "#FFFFFF"],
      ["dark", "#262626"],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 760 },
        deviceScaleFactor: 2,
      });
      const behaviour = { language, themeColor, pages: 6 };
      const { page, pane } = await openInBrowser(
        context,
        { folder, policy: securityPolicy },
        sample,
        behaviour,
      );
      await walk(pane, strings, async (step) => {
        await page.screenshot({ path: join(into, `${name}-${theme}-${step}.png`) });
      });
      await context.close();
    }
  }
}

/** Names of built files end in a hash of their content, which tells nothing here. */
function lineOf({ method, address, use, bytes }: WindowRequest): string {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\.[0-9a-f]{8}\./, ".");
  return `| ${method} | ${origin}${path} | ${use} | ${bytes ?? "not answered"} |`;
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  return `median ${sorted[Math.floor(sorted.length / 2)]} ms, fastest ${sorted[0]} ms`;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
