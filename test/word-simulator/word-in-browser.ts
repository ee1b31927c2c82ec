import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Frame, Page, Route } from "playwright-core";
import { hostOrigin, paneName, SimulatedWord } from "./simulated-word";
import type { Behaviour } from "./behaviour";

/** A simulated Word in a browser window, the built pane beside its document. */
export interface WordWindow {
  readonly word: SimulatedWord;
  readonly page: Page;
  /** The pane, in its frame. */
  readonly pane: Frame;
  /** Every address the window asked for. */
  readonly requests: readonly string[];
  /** Errors of the pages, broken policies among them. */
  readonly problems: readonly string[];
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
  {
    folder,
    policy,
    view = "check",
  }: { readonly folder: string; readonly policy: string; readonly view?: string },
  bytes: Uint8Array,
  behaviour: Behaviour = {},
): Promise<WordWindow> {
  const word = new SimulatedWord(bytes, behaviour);
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => problems.push(`error: ${message}`));
  page.on("console", (message) => {
    // A broken policy is reported as an error too.
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  await context.route("**/*", (route) => answer(route, folder, policy));
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

/** Word's side: it hands the pane's messages on and brings the answers. The frame is made with its name, as Word's is. */
const wordPage = `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>模拟的 Word（测试用，不是 Word）</title></head>
  <body style="margin:0">
    <script>
      const view = new URLSearchParams(location.search).get("view");
      const frame = document.createElement("iframe");
      frame.name = ${JSON.stringify(paneName(`${hostOrigin}/word.html`))};
      frame.style = "position:fixed;right:0;top:0;width:320px;height:100%;border:0";
      addEventListener("message", ({ data, source }) => {
        if (source === frame.contentWindow && typeof data === "string") wordReceives(data);
      });
      addEventListener("answer", ({ detail }) => frame.contentWindow.postMessage(detail, "${paneOrigin}"));
      frame.src = "${paneOrigin}/taskpane.html?view=" + view;
      document.body.append(frame);
    </script>
  </body>
</html>`;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

async function answer(route: Route, folder: string, policy: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === hostOrigin && pathname === "/word.html") {
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: wordPage });
  }
  const file = join(folder, pathname);
  if (origin !== paneOrigin || !existsSync(file)) return route.abort();
  return route.fulfill({
    contentType: types[extname(file)] ?? "application/octet-stream",
    headers: { "Content-Security-Policy": policy },
    body: readFileSync(file),
  });
}
