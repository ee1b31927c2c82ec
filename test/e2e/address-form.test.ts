import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { describeWithChromium, launchChromium } from "./chromium";
import { downloaded } from "./pane";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");

describeWithChromium("the page that makes the manifest", () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    const program = `
      import { addressForm } from "./scripts/release/address-form.mjs";
      process.stdout.write(addressForm(${JSON.stringify(root)}));
    `;
    const args = ["--input-type=module", "-e", program];
    const file = join(mkdtempSync(join(tmpdir(), "form-")), "生成清单.html");
    writeFileSync(file, execFileSync(process.execPath, args, { cwd: root }));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.goto(pathToFileURL(file).href);
  });
  afterEach(() => expect(problems.splice(0)).toEqual([]));
  afterAll(() => browser?.close());

  test.each([
    ["", "请填网址。"],
    ["oa.example.gov.cn/gongwen", "这不是一个网址"],
    ["http://oa.example.gov.cn/gongwen/", "请用 https:// 开头"],
    ["https://a:b@oa.example.gov.cn/", "不写用户名和密码"],
    ["https://oa.example.gov.cn/gongwen/?a=1", "不带 ? 和 #"],
    ["https://oa.example.gov.cn/gongwen/taskpane.html", "不写文件名"],
  ])("says what is wrong with “%s” and hands nothing out", async (written, says) => {
    await page.getByLabel("网址").fill(written);
    await page.getByRole("button", { name: "生成并下载" }).click();
    await page.getByRole("alert").filter({ hasText: says }).waitFor();
    expect(await page.getByRole("link").count()).toBe(0);
  });

  test.each(["https://oa.example.gov.cn/gongwen/", " https://oa.example.gov.cn/gongwen"])(
    "for “%s” changes the addresses of the manifest and nothing else",
    async (written) => {
      await page.getByLabel("网址").fill(written);
      const { name, bytes } = await downloaded(page, () =>
        page.getByRole("button", { name: "生成并下载" }).click(),
      );
      expect(name).toBe("manifest.xml");
      expect(bytes.toString("utf8")).toBe(
        readFileSync(join(root, "manifest.xml"), "utf8").replaceAll(
          "https://localhost:3000/",
          "https://oa.example.gov.cn/gongwen/addin/",
        ),
      );
      expect(await page.getByRole("alert").textContent()).toBe("");
      await page
        .getByRole("link", { name: "https://oa.example.gov.cn/gongwen/addin/taskpane.html" })
        .waitFor();
      await page.getByRole("link", { name: "https://oa.example.gov.cn/gongwen/desk/" }).waitFor();
    },
  );
});
