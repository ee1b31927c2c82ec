import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { checkedVerdict, paneOf } from "./pane";

jest.setTimeout(60_000);

describeInBrowser("work done beside the page", (desk) => {
  test("goes on in another worker where the first ended without an event", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    const [worker] = page.workers();
    const ended = new Promise((resolve) => worker?.on("close", resolve));
    await worker?.evaluate(() => self.close());
    await ended;
    await paneOf(page).getByRole("button", { name: zh.fix, exact: true }).click();
    await page.getByText("有改动还没下载").waitFor();
    await checkedVerdict(page);
    expect(page.workers()).toHaveLength(1);
    expect(page.workers()[0]).not.toBe(worker);
  });
});
