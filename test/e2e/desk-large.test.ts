import type { Page } from "playwright-core";
import { readDocx } from "../../src/docx/read-docx";
import { makeDocx } from "../../samples/layout";
import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { longReport } from "./long-report";
import { checkedVerdict, drawnTexts, dropFiles, paneOf } from "./pane";

jest.setTimeout(120_000);

/** The longest the page was kept from answering since it was loaded, milliseconds. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const durations: number[] = [];
        new PerformanceObserver((list) =>
          durations.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: "longtask",
          buffered: true,
        });
        setTimeout(() => resolve(Math.max(0, ...durations)), 300);
      }),
  );
}

describeInBrowser("a draft of sixty pages", (desk) => {
  test("is drawn and checked while the page goes on answering", async () => {
    const bytes = await makeDocx("长报告", longReport(60));
    const page = await desk.open();
    await page.getByRole("heading", { name: "核校一份公文" }).waitFor();
    await dropFiles(page, [{ name: "长报告.docx", bytes }]);
    const started = Date.now();
    await checkedVerdict(page);
    const elapsedMs = Date.now() - started;
    const texts = readDocx(bytes).manuscript.paragraphs.map(({ text }) => text);
    expect((await drawnTexts(page)).map(([, text]) => text)).toEqual(texts);
    const longestMs = await longestTask(page);
    process.stdout.write(`60 pages: ${elapsedMs} ms, longest task ${longestMs} ms\n`);
    expect(elapsedMs).toBeLessThan(10_000);

    await paneOf(page).getByRole("button", { name: zh.previous }).focus();
    const next = paneOf(page).getByRole("button", { name: zh.next });
    for (let step = 0; step < 12; step++) await next.click();
    await paneOf(page).getByRole("button", { name: zh.reveal }).click();
    const shown = page.locator("p.shown");
    await shown.waitFor();
    const box = await shown.boundingBox();
    expect(box && box.y + box.height > 0 && box.y < 800).toBe(true);
  });
});
