import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { hostOrigin, paneName, SimulatedWord } from "./simulated-word";
import type { Behaviour } from "./behaviour";

/** A simulated Word in a browser window, the built pane beside its document. */
export interface WordWindow {
  readonly word: SimulatedWord;
  readonly page: Page;
  /** The pane, in its frame. */
  readonly pane: Frame;
  /** Everything the window asked for, with how much it was given. */
  readonly requests: readonly WindowRequest[];
  /** Errors of the pages, broken policies among them. */
  readonly problems: readonly string[];
}

/** One request: answered by the folder of built files, or not at all. */
export interface WindowRequest {
  readonly method: string;
  readonly address: string;
  /** What the browser wanted it for: script, stylesheet, fetch… */
  readonly use: string;
  /** Absent where it was not answered. */
  readonly bytes?: number;
}

/** What a window is opened with. */
export interface WindowSetting {
  /** The built pane, and the policy its server is to send. */
  readonly folder: string;
  readonly policy: string;
  /** Which button of the ribbon was pressed. */
  readonly view?: string;
  readonly paneWidthPx?: number;
}

/** Where the pane is served from, as its manifest has it. */
const paneOrigin = "https://localhost:3000";

/**
 * Opens a document in Word on the web as far as the pane can tell: a page of another origin with the pane in a frame,
 * talking by messages. Nothing listens on a port: the browser is handed the built files, under the policy a server is
 * to send, and anything else it asks for fails.
 */
export async function openInBrowser(
  context: BrowserContext,
  { folder, policy, view = "check", paneWidthPx = 320 }: WindowSetting,
  bytes: Uint8Array,
  behaviour: Behaviour = {},
): Promise<WordWindow> {
  const word = new SimulatedWord(bytes, behaviour);
  const page = await context.newPage();
  const requests: WindowRequest[] = [];
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(`error: ${message}`));
  page.on("console", (message) => {
    // A broken policy is reported as an error too.
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  const html = wordPage(behaviour.language, paneWidthPx);
  await context.route("**/*", async (route) => {
    const file = answerTo(route.request().url(), folder, html);
    const use = route.request().resourceType();
    const [method, address] = [route.request().method(), route.request().url()];
    requests.push({ method, address, use, ...(file && { bytes: file.body.length }) });
    if (!file) return route.abort();
    const { type, body } = file;
    const isPane = address.startsWith(paneOrigin);
    const headers = isPane ? { "Content-Security-Policy": policy } : undefined;
    return route.fulfill({ contentType: type, body, ...(headers && { headers }) });
  });
  if (behaviour.themeColor !== undefined) await context.addInitScript(colourOffice, behaviour.themeColor);
  await page.exposeFunction("wordReceives", (message: string) => word.receive(message));
  word.connect((message) => {
    if (!page.isClosed())
      void page
        .evaluate((text) => dispatchEvent(new CustomEvent("answer", { detail: text })), message)
        .catch(() => undefined);
  });
  await page.goto(`${hostOrigin}/word.html?view=${view}`);
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error("the window has no pane");
  return { word, page, pane, requests, problems };
}

/** The office.js for the web never tells of a theme, which that of the desktop does: it is put in as it is asked for. */
function colourOffice(bodyBackgroundColor: string): void {
  let office: { readonly context?: object } | undefined;
  Object.defineProperty(window, "Office", {
    set: (loaded: typeof office) => void (office = loaded),
    get: () => {
      const { context } = office ?? {};
      if (context && !("officeTheme" in context))
        Object.defineProperty(context, "officeTheme", { value: { bodyBackgroundColor } });
      return office;
    },
  });
}

/** Word's side: it hands the pane's messages on and brings the answers. The frame is made with its name, as Word's is. */
function wordPage(language: Behaviour["language"], paneWidthPx: number): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>模拟的 Word（测试用，不是 Word）</title></head>
  <body style="margin:0">
    <script>
      const view = new URLSearchParams(location.search).get("view");
      const frame = document.createElement("iframe");
      frame.name = ${JSON.stringify(paneName(`${hostOrigin}/word.html`, language))};
      frame.style = "position:fixed;right:0;top:0;width:${paneWidthPx}px;height:100%;border:0";
      addEventListener("message", ({ data, source }) => {
        if (source === frame.contentWindow && typeof data === "string") wordReceives(data);
      });
      addEventListener("answer", ({ detail }) => frame.contentWindow.postMessage(detail, "${paneOrigin}"));
      frame.src = "${paneOrigin}/taskpane.html?view=" + view;
      document.body.append(frame);
    </script>
  </body>
</html>`;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

function answerTo(
  address: string,
  folder: string,
  html: string,
): { readonly type: string; readonly body: Buffer } | undefined {
  const { origin, pathname } = new URL(address);
  if (origin === hostOrigin && pathname === "/word.html")
    return { type: "text/html; charset=utf-8", body: Buffer.from(html) };
  const file = join(folder, pathname);
  if (origin !== paneOrigin || !existsSync(file)) return undefined;
  return { type: types[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
}
