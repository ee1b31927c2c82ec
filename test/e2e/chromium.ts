import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const known = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser of this machine that the tests drive: CHROMIUM, or where distributions put it. */
export const chromiumPath = known.find((path) => path !== undefined && existsSync(path));

/** Starts it, in a way that also works where the tests run as root. Rejects where there is none. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    return Promise.reject(new Error("no Chromium: set CHROMIUM to its path, or install it"));
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  return chromium.launch({ executablePath: chromiumPath, args });
}
