import type { Frame, Page } from "playwright-core";
import { en } from "../../src/taskpane/strings/en";
import { zh } from "../../src/taskpane/strings/zh";
import type { Strings } from "../../src/taskpane/strings/zh";
import { axeFaults } from "./axe";
import { checked, describeInWord, textOf, until } from "./word-window";

jest.setTimeout(120_000);

describeInWord("whoever uses the pane in Word, simulated,", (open) => {
  test.each([
    ["a white theme", { themeColor: "#FFFFFF" }, {}],
    ["a black theme", { themeColor: "#262626" }, {}],
    ["a dark grey theme", { themeColor: "#666666" }, {}],
    ["a contrast theme", {}, { forcedColors: "active" }],
    ["Word in English", { language: "en-US" }, {}],
  ] as const)("finds every view clean by axe in %s", async (_, behaviour, browser) => {
    const { pane } = await open({ behaviour, browser });
    await checked(pane);
    const strings = "language" in behaviour ? en : zh;
    for (const view of Object.values(strings.views)) {
      await showView(pane, view);
      expect([view, await axeFaults(pane)]).toEqual([view, []]);
    }
    await showView(pane, strings.views.check);
    await pane.getByRole("button", { name: strings.ignore }).first().click();
    expect([strings.ignore, await axeFaults(pane)]).toEqual([strings.ignore, []]);
  });

  test("sees it as dark or light as Word is", async () => {
    const light = await open({ behaviour: { themeColor: "#FFFFFF" } });
    await checked(light.pane);
    const brightness = await groundOf(light.pane);
    await light.page.context().close();
    const dark = await open({ behaviour: { themeColor: "#262626" } });
    await checked(dark.pane);
    expect([brightness > 200, (await groundOf(dark.pane)) < 60]).toEqual([true, true]);
  });

  test("is spoken to in the language of Word, and in the other one once chosen", async () => {
    const { pane } = await open({ behaviour: { language: "en-US" } });
    await checked(pane);
    expect(await chineseControls(pane, en)).toEqual([]);
    expect(await pane.locator("html").getAttribute("lang")).toBe("en");
    await showView(pane, en.views.settings);
    await pane.getByLabel("中文").click();
    await pane.getByRole("tab", { name: zh.views.check }).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  test.each([300, 320, 375, 450])(
    "reads every view without scrolling sideways at %i px",
    async (paneWidthPx) => {
      const { pane } = await open({ paneWidthPx });
      await checked(pane);
      for (const view of Object.values(zh.views)) {
        await showView(pane, view);
        expect([view, await overflowing(pane)]).toEqual([view, []]);
      }
    },
  );

  test("needs no mouse from the first finding to its fix and on to the chain", async () => {
    const { word, page, pane } = await open();
    await checked(pane);
    const before = textOf(word.document.package.bytes());
    await pane.getByRole("tab", { name: zh.views.check }).focus();
    await tabTo(page, pane, zh.reveal);
    await page.keyboard.press("Enter");
    await until(() => word.document.selection !== undefined);
    await tabTo(page, pane, zh.fix, "Shift+Tab");
    await page.keyboard.press("Enter");
    await until(() => textOf(word.document.package.bytes()) !== before);
    await checked(pane);
    await tabTo(page, pane, zh.views.check, "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    expect(await focusedName(pane)).toBe(zh.views.sign);
    await pane.getByRole("tab", { name: zh.views.sign, selected: true }).waitFor();
  });
});

async function showView(pane: Frame, view: string): Promise<void> {
  await pane.getByRole("tab", { name: view }).click();
  await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
}

/** How bright the ground behind the pane is, from 0 to 255. */
function groundOf(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const panel = document.querySelector("[role=tabpanel]")?.parentElement ?? document.body;
    const parts = getComputedStyle(panel).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return parts.slice(0, 3).reduce((sum, part) => sum + part, 0) / 3;
  });
}

/** Controls that still speak Chinese, those that name the document's own words left out. */
function chineseControls(pane: Frame, { views }: Strings): Promise<readonly string[]> {
  return pane.$$eval(
    "button, label, [role=tab]",
    (elements, names) =>
      elements
        .filter((element) => !element.closest("[lang=zh-CN]") && !element.querySelector("[lang=zh-CN]"))
        .map((element) => element.textContent ?? "")
        .filter((text) => /[\u4e00-\u9fff]/.test(text) && !names.includes(text) && !text.startsWith("“")),
    Object.values(views),
  );
}

/** What would have to be scrolled sideways to be read. */
function overflowing(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("body *")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return element === document.documentElement || overflowX === "auto" || overflowX === "scroll";
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Goes on by the key until the focus is on what has that name. */
async function tabTo(page: Page, pane: Frame, name: string, key = "Tab"): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key);
    if ((await focusedName(pane)) === name) return;
  }
  throw new Error(`${name} cannot be reached by the keyboard`);
}

function focusedName(pane: Frame): Promise<string> {
  return pane.evaluate(() => (document.activeElement?.textContent ?? "").trim());
}
