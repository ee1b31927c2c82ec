import type { Page } from "playwright-core";
import { readDocx } from "../../src/docx/read-docx";
import { type Block, makeDocx } from "../../samples/layout";
import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { checkedVerdict, drawnTexts, dropFiles, paneOf } from "./pane";

jest.setTimeout(120_000);

const linesAPage = 22;
const charsALine = 28;
const pages = 60;

/** A report of sixty pages: chapters of paragraphs, one slip of the pen in every fourth. */
function longReport(): readonly Block[] {
  const sentence = "各街道、各部门要按照区委、区政府统一部署，压实责任，细化措施，确保各项任务按期完成。";
  const paragraph = sentence.repeat(5);
  const count = Math.ceil((pages * linesAPage * charsALine) / paragraph.length);
  const body = Array.from({ length: count }, (_, index): Block[] => {
    const text = index % 4 === 3 ? `截止2026年4月底，${paragraph}` : paragraph;
    const heading: Block = {
      kind: "heading1",
      text: `${["一", "二", "三", "四", "五", "六", "七", "八", "九"][index / 20] ?? ""}、抓好落实`,
    };
    return index % 20 === 0 ? [heading, { kind: "body", text }] : [{ kind: "body", text }];
  });
  return [
    { kind: "title", lines: ["天津市东丽区人民政府", "关于2026年工作情况的报告"] },
    { kind: "recipients", text: "市人民政府：" },
    ...body.flat(),
    { kind: "signature", issuers: ["天津市东丽区人民政府"], date: "2026年5月8日" },
  ];
}

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
    const bytes = await makeDocx("长报告", longReport());
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
