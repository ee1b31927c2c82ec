/** npm start [-- --port N] [--no-open]: builds the page, serves it to this machine alone, and opens the browser. */
import { spawn } from "node:child_process";
import { buildPage } from "./build-page.mjs";
import { readOptions } from "./read-options.mjs";
import { serve } from "./serve.mjs";

try {
  const { port, open } = options();
  say("正在生成网页（首次约半分钟）… Building the page…");
  const { address } = await serve({ folder: await buildPage(), port });
  say(`\n  公文核签  ${address}`);
  say(`  先看样例  ${address}?sample=1\n`);
  if (!address.includes(`:${port}/`)) say(`端口 ${port} 被占用，改用上面的地址。`);
  say("按 Ctrl+C 结束。 Press Ctrl+C to stop.");
  if (open) openBrowser(address);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function options() {
  const values = readOptions(
    { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
    "可以写 --port N（端口，默认 3000）和 --no-open（不打开浏览器）。",
  );
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port 要写 1 到 65535 的整数，写的是“${values.port}”。`);
  }
  return { port, open: !values["no-open"] && !process.env.CI };
}

/** Where there is no browser to open, the address stands on the screen. */
function openBrowser(address) {
  const isHeadless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (isHeadless) return;
  const [command, ...before] = { win32: ["cmd", "/c", "start", '""'], darwin: ["open"] }[
    process.platform
  ] ?? ["xdg-open"];
  const child = spawn(command, [...before, address], {
    stdio: "ignore",
    detached: true,
    windowsVerbatimArguments: process.platform === "win32",
  });
  child.on("error", () => undefined);
  child.unref();
}
