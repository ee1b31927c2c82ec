import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx/read-docx";
import { isStoredState, readStoredState } from "../../src/host/stored-state";
import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { checkedVerdict, downloaded, draftOf, drawnTexts, markedWords, numbered, paneOf } from "./pane";

jest.setTimeout(90_000);

const folder = join(__dirname, "../../samples");
const samples = readdirSync(folder)
  .filter((name) => /^[^~].*\.docx$/.test(name))
  .sort();

const handled = new RegExp(`^${zh.handled}`);

function textsOf(bytes: Uint8Array): readonly string[] {
  return readDocx(bytes).manuscript.paragraphs.map(({ text }) => text);
}

describeInBrowser("a sample on the desk", (desk) => {
  test.each(samples.map((file, index) => ({ file, number: index + 1 })))(
    "$file is drawn whole, checked, and every finding leads to its words",
    async ({ file, number }) => {
      const page = await desk.open(`?sample=${number}`);
      await checkedVerdict(page);
      const drawn = await drawnTexts(page);
      const texts = textsOf(readFileSync(join(folder, file)));
      expect(drawn.map(([, text]) => text)).toEqual(drawn.map(([index]) => texts[index]));
      expect(drawn.map(([index]) => index).sort((a, b) => a - b)).toEqual([...texts.keys()]);

      const next = paneOf(page).getByRole("button", { name: zh.next });
      const reveal = paneOf(page).getByRole("button", { name: zh.reveal });
      for (let more = await reveal.count(); more > 0;) {
        await reveal.click();
        await page.locator("p.shown").waitFor();
        const marked = await markedWords(page);
        const paragraph = (await page.locator("p.shown").textContent()) ?? "";
        expect(paragraph).toContain(marked);
        expect(await page.locator("p.shown").isVisible()).toBe(true);
        if ((await next.getAttribute("aria-disabled")) === "true") more = 0;
        else await next.click();
      }
    },
  );
});

describeInBrowser("the way of a draft", (desk) => {
  test("from the first look to the corrected file, and back to it the next day", async () => {
    const page = await desk.open();
    await page.getByRole("button", { name: "1-请示（有错）" }).click();
    expect(await checkedVerdict(page)).toMatch(numbered(zh.errorsLeft));
    const pane = paneOf(page);
    const draft = draftOf(page);

    await pane.getByRole("button", { name: zh.fix, exact: true }).click();
    await draft.getByText("东丽水发〔2026〕").waitFor();
    await page.getByText("有改动还没下载").waitFor();

    await pane.getByRole("button", { name: numbered(zh.fixAll) }).click();
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).click();
    await draft.getByText("截至2026年4月底").waitFor();
    await checkedVerdict(page);

    await pane.getByRole("button", { name: zh.ignore }).first().click();
    await pane.getByRole("button", { name: zh.ignoreDo, exact: true }).click();
    await pane.getByText(zh.ignoreReasonMissing).waitFor();
    await pane.getByLabel(zh.ignoreReason).fill("经办公室同意");
    await pane.getByLabel(zh.ignoreWho).fill("刘洋");
    await pane.getByRole("button", { name: zh.ignoreDo, exact: true }).click();
    await pane.getByLabel(zh.ignoreReason).waitFor({ state: "detached" });
    await checkedVerdict(page);

    const corrected = await downloaded(page, () =>
      page.getByRole("button", { name: "下载改好的文件" }).click(),
    );
    expect(corrected.name).toBe("1-请示（有错）（核校后）.docx");
    expect(textsOf(corrected.bytes).join("\n")).toContain("东丽水发〔2026〕");
    expect(textsOf(corrected.bytes).join("\n")).toContain("截至2026年4月底");
    const [kept] = readDocx(corrected.bytes).customXml.filter(({ text }) => isStoredState(text));
    expect(readStoredState(kept?.text ?? "")?.suppressions).toMatchObject([
      { reason: "经办公室同意", who: "刘洋" },
    ]);
    await page.getByText("有改动还没下载").waitFor({ state: "detached" });

    const clean = await downloaded(page, () => page.getByRole("button", { name: "下载干净副本" }).click());
    expect(clean.name).toBe("1-请示（有错）（干净副本）.docx");
    expect(readDocx(clean.bytes).customXml).toEqual([]);
    expect(textsOf(clean.bytes)).toEqual(textsOf(corrected.bytes));

    const later = await desk.open();
    await later.setInputFiles("input[type=file]", {
      name: corrected.name,
      mimeType: "application/octet-stream",
      buffer: corrected.bytes,
    });
    await checkedVerdict(later);
    await paneOf(later).getByRole("button", { name: handled }).click();
    await paneOf(later).getByText("经办公室同意").waitFor();
  });

  test("a card explains its rule when asked, by the rule's own page", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await paneOf(page).getByText(zh.explainRule).click();
    const explained = paneOf(page).locator("details", { hasText: zh.explainRule });
    await explained.getByText("发文字号由发文机关代字、年份、发文顺序号组成").waitFor();
    expect(asked.map((url) => new URL(url).pathname)).toEqual([expect.stringMatching(/^\/rule-pages\./)]);
    expect(await explained.getByRole("heading").allTextContents()).toEqual([
      zh.explainBad,
      zh.explainFixed,
      zh.explainGood,
      zh.explainExempt,
      zh.explainFix,
    ]);
    await explained.getByText(/^可放心改：/).waitFor();
  });

  test("a fix taken back leaves the words as they were", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    const before = await drawnTexts(page);
    const pane = paneOf(page);
    await pane.getByRole("button", { name: numbered(zh.fixAll) }).click();
    await pane.getByRole("button", { name: numbered(zh.fixAllDo) }).click();
    await draftOf(page).getByText("截至2026年4月底").waitFor();
    await checkedVerdict(page);
    expect(await drawnTexts(page)).not.toEqual(before);
    await pane.getByRole("button", { name: handled }).click();
    const undo = pane.getByRole("button", { name: zh.undo });
    for (let left = await undo.count(); left > 0; left--) {
      await undo.first().click();
      await undo.nth(left - 1).waitFor({ state: "detached" });
    }
    await checkedVerdict(page);
    expect(await drawnTexts(page)).toEqual(before);
  });

  test("the reasons for return list every finding, and print alone", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    const messages = await paneOf(page).locator("li h3 button > span:last-child").allTextContents();
    expect(messages.length).toBeGreaterThan(10);
    await page.getByRole("button", { name: "退文理由" }).click();
    const report = page.locator("article.report");
    const listed = await report.locator(".findings tbody tr td:nth-child(4)").allTextContents();
    expect([...listed].sort()).toEqual([...messages].sort());
    const first = report.locator(".findings tbody tr").first().locator("td:nth-child(3)");
    expect(await first.textContent()).toContain("东丽水发[2026]第06号");
    expect(await first.locator("strong").allTextContents()).not.toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await report.isVisible()).toBe(true);
    expect(await paneOf(page).isVisible()).toBe(false);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "回到原稿" }).click();
    expect(await draftOf(page).isVisible()).toBe(true);
  });
});
