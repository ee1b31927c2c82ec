import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Locator } from "playwright-core";
import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { contrastThemes, launchInContrastTheme } from "./chromium";
import { checkedVerdict, numbered, paneOf } from "./pane";

jest.setTimeout(90_000);

const themes = Object.keys(contrastThemes).filter(
  (name): name is keyof typeof contrastThemes => name in contrastThemes,
);

describeInBrowser("the contrast themes of Windows", (desk) => {
  let context: BrowserContext | undefined;
  let profile = "";

  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), "contrast-"));
  });

  afterEach(async () => {
    await context?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  test.each(themes)(
    "%s leaves what is chosen and what is most wanted readable, hovered too",
    async (theme) => {
      context = await launchInContrastTheme(theme, profile);
      const page = await context.newPage();
      await page.goto(`${desk.address}?sample=1`);
      await checkedVerdict(page);
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const pane = paneOf(page);
      const chip = pane.getByRole("button", { name: new RegExp(`^${zh.severities.error}`) }).first();
      await chip.click();
      expect(await contrastOf(chip)).toBeGreaterThan(4.5);
      const fixAll = pane.getByRole("button", { name: numbered(zh.fixAll) });
      expect(await contrastOf(fixAll)).toBeGreaterThan(4.5);
      await fixAll.hover();
      expect(await contrastOf(fixAll)).toBeGreaterThan(4.5);
    },
  );
});

/** How the words of a control stand out from its ground (WCAG 1.4.3), which may let the page shine through. */
function contrastOf(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    const canvas = parts(getComputedStyle(document.body).backgroundColor);
    const ground = over(parts(backgroundColor), canvas);
    const [dark = 0, light = 0] = [over(parts(color), ground), ground].map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);

    function parts(text: string): readonly number[] {
      return (text.match(/[\d.]+/g) ?? []).map(Number);
    }

    function over([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[], under: readonly number[]) {
      return [red, green, blue].map((part, index) => part * alpha + (under[index] ?? 0) * (1 - alpha));
    }

    function luminance(colour: readonly number[]): number {
      const [red = 0, green = 0, blue = 0] = colour
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
