import { join } from "node:path";
import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { checkedVerdict, downloaded, paneOf } from "./pane";

jest.setTimeout(60_000);

const roster = readFileSync(join(__dirname, "../../src/packs/dongli/roster-example.csv"));

describeInBrowser("files of the office", (desk) => {
  test("word list: chosen in the settings, looked for at once, there again after a reload, gone when cleared", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    const isFound = () => paneOf(page).getByText("“编织袋”，本单位写作“防汛袋”").first();
    await showTab(page, zh.views.settings);
    await choose(page, zh.wordListImport, "词表.csv", Buffer.from("不用的写法,改用的写法\n编织袋,防汛袋\n"));
    await paneOf(page).getByText(zh.wordListSum(1)).waitFor();
    await showTab(page, zh.views.check);
    await isFound().waitFor();
    await page.reload();
    await checkedVerdict(page);
    await isFound().waitFor();
    await showTab(page, zh.views.settings);
    await choose(page, zh.wordListReplace, "坏.csv", Buffer.from("访,走访\n"));
    await paneOf(page).getByRole("alert").filter({ hasText: "坏.csv 第1行" }).waitFor();
    await paneOf(page).getByText(zh.wordListSum(1)).waitFor();
    await paneOf(page).getByRole("button", { name: zh.wordListClear }).click();
    await paneOf(page).getByText(zh.wordListNone).waitFor();
    await showTab(page, zh.views.check);
    await isFound().waitFor({ state: "detached" });
  });

  test("roster: imported, shown, handed back as it came, cleared", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    await showTab(page, zh.views.sign);
    await choose(page, zh.rosterImport, "名册.csv", roster);
    const shown = paneOf(page).getByRole("columnheader", { name: zh.rosterInCharge });
    await shown.waitFor();
    const { name, bytes } = await downloaded(page, () =>
      paneOf(page).getByRole("button", { name: zh.rosterExport }).click(),
    );
    expect([name, bytes.subarray(0, 3)]).toEqual(["名册.csv", Buffer.from([0xef, 0xbb, 0xbf])]);
    expect(bytes.toString("utf8").replace("\uFEFF", "")).toBe(roster.toString("utf8").replace("\uFEFF", ""));
    await paneOf(page).getByRole("button", { name: zh.rosterClear }).click();
    await paneOf(page).getByText(zh.rosterNone).waitFor();
    expect(await shown.count()).toBe(0);
  });
});

async function showTab(page: Page, view: string): Promise<void> {
  await paneOf(page).getByRole("tab", { name: view }).click();
}

async function choose(page: Page, button: string, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await paneOf(page).getByRole("button", { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer });
}
