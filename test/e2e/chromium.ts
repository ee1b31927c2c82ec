import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

/** The browser the tests drive: CHROMIUM, or where distributions put it. */
const known = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const chromiumPath = known.find((path) => path !== undefined && existsSync(path));
const missing = "no Chromium: set CHROMIUM to its path, or install it";

/** Starts it, in a way that also works where the tests run as root. Rejects where there is none. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) return Promise.reject(new Error(missing));
  return chromium.launch({ executablePath: chromiumPath, args });
}

/** Tests in Chromium: skipped where there is none, save on CI, where starting it fails them. */
export function describeWithChromium(name: string, tests: () => void): void {
  if (chromiumPath === undefined && !process.env.CI) describe.skip(`${name} (${missing})`, tests);
  else describe(name, tests);
}

/** The contrast themes of Windows, as Chromium's setting of page colours numbers them. */
export const contrastThemes = { Dusk: 1, Desert: 2, "Night sky": 3, Aquatic: 6 } as const;

/** Windows of a profile, an empty folder, in which every page has the colours of a contrast theme. */
export function launchInContrastTheme(
  theme: keyof typeof contrastThemes,
  profile: string,
): Promise<BrowserContext> {
  const settings = { a11y: { page_colors: contrastThemes[theme] } };
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ settings }));
  // What the driver would emulate by itself would stand in the way of the profile's.
  const unforced = { forcedColors: null, colorScheme: null, contrast: null };
  return chromium.launchPersistentContext(profile, {
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    ...unforced,
    args,
  });
}

const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
