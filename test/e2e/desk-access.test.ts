import type { Page } from "playwright-core";
import { zh } from "../../src/taskpane/strings/zh";
import { axeFaults } from "./axe";
import { describeInBrowser } from "./browser";
import { checkedVerdict, draftOf, numbered, paneOf } from "./pane";

jest.setTimeout(90_000);

const views = Object.values(zh.views);

async function showView(page: Page, view: string): Promise<void> {
  await paneOf(page).getByRole("tab", { name: view }).click();
  await paneOf(page).getByRole("tabpanel").getByRole("heading").first().waitFor();
}

describeInBrowser("whoever uses the page", (desk) => {
  test.each(["light", "dark"] as const)("finds every view clean by axe, %s", async (colorScheme) => {
    const page = await desk.open("", { colorScheme });
    await page.getByRole("heading", { name: "核校一份公文" }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    await checkedVerdict(page);
    for (const view of views) {
      await showView(page, view);
      expect([view, await axeFaults(page)]).toEqual([view, []]);
    }
    await showView(page, zh.views.check);
    await paneOf(page).getByRole("button", { name: zh.ignore }).first().click();
    expect(["忽略", await axeFaults(page)]).toEqual(["忽略", []]);
    await paneOf(page)
      .getByRole("button", { name: numbered(zh.fixAll) })
      .click();
    expect(["全部修改", await axeFaults(page)]).toEqual(["全部修改", []]);
    await page.getByRole("button", { name: "退文理由" }).click();
    expect(["退文理由", await axeFaults(page)]).toEqual(["退文理由", []]);
  });

  test("needs no mouse from opening a sample to its first fix", async () => {
    const page = await desk.open();
    await page.getByRole("heading", { name: "核校一份公文" }).waitFor();
    await tabTo(page, "1-请示（有错）");
    await page.keyboard.press("Enter");
    await checkedVerdict(page);
    await tabTo(page, zh.reveal);
    await page.keyboard.press("Enter");
    await page.locator("p.shown").waitFor();
    await tabTo(page, zh.fix, -1);
    await page.keyboard.press("Enter");
    await draftOf(page).getByText("东丽水发〔2026〕").waitFor();
    await tabTo(page, "核校", -1);
    await page.keyboard.press("ArrowRight");
    expect(await focusedName(page)).toBe("签批");
    expect(await paneOf(page).getByRole("tab", { name: "签批" }).getAttribute("aria-selected")).toBe("true");
  });

  test("goes through every view by the keyboard, and hears the count after a fix", async () => {
    const page = await desk.open("?sample=1");
    const before = await checkedVerdict(page);
    const counted = paneOf(page).locator("[aria-live], [role=status]").filter({ hasText: before });
    expect(await counted.count()).toBeGreaterThan(0);
    await tabTo(page, zh.fix);
    await page.keyboard.press("Enter");
    await paneOf(page).getByRole("heading", { level: 1, name: before }).waitFor({ state: "detached" });
    const after = await checkedVerdict(page);
    expect(after).not.toBe(before);
    await paneOf(page).locator("[aria-live], [role=status]").filter({ hasText: after }).first().waitFor();
    await tabTo(page, views[0] ?? "", -1);
    for (const [view, control] of [
      [zh.views.sign, zh.rosterImport],
      [zh.views.slip, zh.slipOpen],
      [zh.views.settings, zh.clearDo],
    ] as const) {
      await page.keyboard.press("ArrowRight");
      expect(await focusedName(page)).toBe(view);
      await tabTo(page, control);
      await tabTo(page, view, -1);
    }
    await page.keyboard.press("Home");
    expect(await focusedName(page)).toBe(views[0]);
  });

  test("who wants less motion sees none", async () => {
    const page = await desk.open("", { reducedMotion: "reduce" });
    await page.getByRole("heading", { name: "核校一份公文" }).waitFor();
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    const moving: string[] = [];
    const look = async () => moving.push(...(await movements(page)));
    await look();
    await checkedVerdict(page);
    await paneOf(page).getByRole("button", { name: zh.reveal }).click();
    await look();
    for (const view of views) {
      await showView(page, view);
      await look();
    }
    expect(moving).toEqual([]);
  });

  test("sees where the focus is", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    const unseen: string[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press("Tab");
      const { name, isSeen } = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
        const after = getComputedStyle(focused, "::after");
        const isOutlined = outlineStyle !== "none" && outlineWidth !== "0px";
        const isRinged =
          boxShadow !== "none" || after.outlineStyle !== "none" || after.borderStyle !== "none";
        return { name: (focused.textContent ?? "").slice(0, 20), isSeen: isOutlined || isRinged };
      });
      if (!isSeen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });

  test.each([320, 450, 768])("reads without scrolling sideways at %i px", async (width) => {
    const page = await desk.open("", { viewport: { width, height: 800 } });
    await page.getByRole("heading", { name: "核校一份公文" }).waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    await checkedVerdict(page);
    for (const view of views) {
      await showView(page, view);
      expect([view, await overflowing(page)]).toEqual([view, []]);
    }
  });

  test("sees the whole form for ignoring above the foot of the pane, and the rule of a masthead in its colour", async () => {
    const page = await desk.open("?sample=1", { viewport: { width: 450, height: 800 } });
    await checkedVerdict(page);
    const pane = paneOf(page);
    await pane.getByRole("button", { name: zh.ignore }).first().click();
    const button = await pane.getByRole("button", { name: zh.ignoreDo, exact: true }).boundingBox();
    const foot = await pane.locator("footer").boundingBox();
    expect(button && button.y + button.height).toBeLessThanOrEqual(foot?.y ?? 0);
    const rule = page.locator(".ruled-below").first();
    expect(await rule.evaluate((element) => getComputedStyle(element).borderBottomColor)).toBe(
      "rgb(255, 0, 0)",
    );
  });

  test("reads everything of the page in English who chose it", async () => {
    const page = await desk.open();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Check an official document" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    await checkedVerdict(page);
    for (const tab of await paneOf(page).getByRole("tab").all()) {
      await tab.click();
      await paneOf(page).getByRole("tabpanel").getByRole("heading").first().waitFor();
      expect(await chineseControls(page)).toEqual([]);
      expect(await unmarkedChinese(page)).toEqual([]);
      expect([await tab.textContent(), await axeFaults(page)]).toEqual([await tab.textContent(), []]);
    }
    await page.getByRole("button", { name: "Reasons for return" }).click();
    await page.getByRole("heading", { name: "Reasons for return" }).waitFor();
    expect(await unmarkedChinese(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.reload();
    await page.getByRole("heading", { name: "Check an official document" }).waitFor();
  });

  test.each(["light", "dark"] as const)(
    "sees what is shown in a %s contrast theme too",
    async (colorScheme) => {
      const page = await desk.open("?sample=1", { forcedColors: "active", colorScheme });
      await checkedVerdict(page);
      await paneOf(page).getByRole("button", { name: zh.reveal }).click();
      const shown = page.locator("p.shown");
      await shown.waitFor();
      expect(await shown.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
      const chip = paneOf(page).getByRole("button", { name: new RegExp(`^${zh.severities.error}`) });
      const groundOf = () => chip.first().evaluate((element) => getComputedStyle(element).backgroundColor);
      const before = await groundOf();
      await chip.first().click();
      expect(await groundOf()).not.toBe(before);
      for (const view of views) {
        await showView(page, view);
        expect([view, await axeFaults(page)]).toEqual([view, []]);
      }
    },
  );
});

/** Goes on by Tab (or back) until the focus is on what has that name. */
async function tabTo(page: Page, name: string, direction: 1 | -1 = 1): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press(direction === 1 ? "Tab" : "Shift+Tab");
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`${name} cannot be reached by the keyboard`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? "").trim());
}

/** What moves on the page just now; what is only hidden for a moment does not. */
function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const still = new Set(["offset", "computedOffset", "easing", "composite", "visibility"]);
    return document
      .getAnimations()
      .map(({ effect }) => effect)
      .filter((effect) => effect instanceof KeyframeEffect)
      .filter((effect) => Number(effect.getComputedTiming().activeDuration) > 20)
      .filter((effect) =>
        effect.getKeyframes().some((each) => Object.keys(each).some((key) => !still.has(key))),
      )
      .map(({ target }) => target?.outerHTML ?? "");
  });
}

/** What would have to be scrolled sideways to be read. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".desk, .desk *")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return element === document.documentElement || overflowX === "auto" || overflowX === "scroll";
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Chinese words, folded ones too, that a screen reader would take for English. */
function unmarkedChinese(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement?.closest("[lang], script, style, noscript");
      if (/[\u4e00-\u9fff]/.test(text.nodeValue ?? "") && around?.getAttribute("lang")?.startsWith("en"))
        found.push(text.nodeValue ?? "");
    }
    return found;
  });
}

/** Buttons, tabs and labels still in Chinese, those that speak of the document's own words left out. */
function chineseControls(page: Page): Promise<readonly string[]> {
  return page.$$eval(".toolbar button, .toolbar h1 ~ *, aside.pane button, aside.pane label", (elements) =>
    elements
      .filter((element) => !element.closest("[lang=zh-CN]") && !element.querySelector("[lang=zh-CN]"))
      .filter((element) => !element.closest(".file-state, .sample-list, .tools"))
      .map((element) => element.textContent ?? "")
      // In quotation marks stand the draft's own words.
      .filter((text) => /[\u4e00-\u9fff]/.test(text) && !text.startsWith("“")),
  );
}
