import { createServer, type Server } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { zh } from "../../src/taskpane/strings/zh";
import { describeInBrowser } from "./browser";
import { checkedVerdict, downloaded, draftOf, drawnTexts, dropFiles, paneOf } from "./pane";

jest.setTimeout(60_000);

const sample = readFileSync(join(__dirname, "../../samples/5-函.docx"));
const oldWord = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(600).fill(0),
]);

const badFiles: readonly { what: string; name: string; bytes: Uint8Array; says: string }[] = [
  { what: "an empty file", name: "空.docx", bytes: new Uint8Array(), says: "文件是空的" },
  { what: "an old .doc", name: "旧.doc", bytes: oldWord, says: "另存为 .docx" },
  { what: "a PDF by another name", name: "稿.docx", bytes: strToU8("%PDF-1.7\n%…"), says: "PDF" },
  {
    what: "a zip that is no document",
    name: "包.docx",
    bytes: zipSync({ "a.txt": strToU8("甲") }),
    says: "[Content_Types].xml",
  },
  {
    what: "half a document",
    name: "半.docx",
    bytes: sample.subarray(0, sample.length / 2),
    says: "压缩包坏了",
  },
  { what: "a web page", name: "页.docx", bytes: strToU8("<!doctype html><p>稿</p>"), says: "HTML" },
];

describeInBrowser("files brought to the desk", (desk) => {
  test("that cannot be read are told apart, and the open one stays as it was", async () => {
    const page = await desk.open("?sample=2");
    await checkedVerdict(page);
    const before = await drawnTexts(page);
    for (const { name, bytes, says } of badFiles) {
      await dropFiles(page, [{ name, bytes }]);
      await page.getByRole("alert").filter({ hasText: says }).waitFor();
    }
    expect(await drawnTexts(page)).toEqual(before);
    expect(await page.locator(".file-name").textContent()).toBe("2-通知（印发办法）.docx");
    await page.getByRole("button", { name: "关闭提示" }).click();
    expect(await page.locator(".problem").count()).toBe(0);
  });

  test("several at a time, or none, are not guessed among", async () => {
    const page = await desk.open();
    const file = { name: "函.docx", bytes: sample };
    await dropFiles(page, [file, file]);
    await page.getByRole("alert").filter({ hasText: "一次只能打开一份" }).waitFor();
    await dropFiles(page, []);
    await page.getByRole("alert").filter({ hasText: "不是文件" }).waitFor();
    expect(await page.getByRole("heading", { name: "核校一份公文" }).isVisible()).toBe(true);
  });

  test("by dropping are opened under their own name", async () => {
    const page = await desk.open();
    await dropFiles(page, [{ name: "我的函.docx", bytes: sample }]);
    await checkedVerdict(page);
    expect(await page.locator(".file-name").textContent()).toBe("我的函.docx");
  });

  test("words of a document are never markup", async () => {
    const { docxOf, p } = await import("../helpers/docx");
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const page = await desk.open();
    await dropFiles(page, [{ name: "<b>稿</b>.docx", bytes: docxOf(p(text) + p("请批示。")) }]);
    await checkedVerdict(page);
    expect((await drawnTexts(page))[0]).toEqual([0, text]);
    expect(await page.locator("section.draft img, section.draft script, .file-name b").count()).toBe(0);
    expect(await page.title()).toBe("公文核签");
  });
});

describeInBrowser("changes that were not downloaded", (desk) => {
  async function changed() {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    await paneOf(page).getByRole("button", { name: zh.fix, exact: true }).click();
    await page.getByText("有改动还没下载").waitFor();
    return page;
  }

  test("are asked about before another file takes their place", async () => {
    const page = await changed();
    await dropFiles(page, [{ name: "函.docx", bytes: sample }]);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("1-请示（有错）.docx").waitFor();
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await draftOf(page).getByText("东丽水发〔2026〕").count()).toBe(1);

    await dropFiles(page, [{ name: "函.docx", bytes: sample }]);
    const { name } = await downloaded(page, () =>
      dialog.getByRole("button", { name: "先下载，再打开" }).click(),
    );
    expect(name).toBe("1-请示（有错）（核校后）.docx");
    await page.locator(".file-name", { hasText: "函.docx" }).waitFor();
  });

  test("are asked about also where they were made while the other file was being opened", async () => {
    const page = await desk.open("?sample=1");
    await checkedVerdict(page);
    await page.evaluate(() => {
      const read = File.prototype.arrayBuffer;
      const isLet = new Promise((resolve) => window.addEventListener("let", resolve));
      File.prototype.arrayBuffer = async function () {
        await isLet;
        return read.call(this);
      };
    });
    await dropFiles(page, [{ name: "函.docx", bytes: sample }]);
    await paneOf(page).getByRole("button", { name: zh.fix, exact: true }).click();
    await page.getByText("有改动还没下载").waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event("let")));
    const dialog = page.getByRole("dialog");
    await dialog.getByText("1-请示（有错）.docx").waitFor();
    await dialog.getByRole("button", { name: "不要这些改动，直接打开" }).click();
    await page.locator(".file-name", { hasText: "函.docx" }).waitFor();
  });

  test("may be given up", async () => {
    const page = await changed();
    await page.getByText("样例", { exact: true }).click();
    await page.getByRole("button", { name: "4-纪要" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "不要这些改动，直接打开" }).click();
    await page.locator(".file-name", { hasText: "4-纪要.docx" }).waitFor();
  });

  test("make the browser ask before the page is left, and nothing else does", async () => {
    const page = await changed();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await checkedVerdict(page);
    await page.reload();
    expect(asked).toHaveLength(1);
  });
});

describeInBrowser("the built files", (desk) => {
  let server: Server;
  let address: string;

  /** A plain web server with the page in a folder of its own, no headers but the type. */
  beforeAll(async () => {
    const folder = join(__dirname, "../../dist/e2e");
    const types: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css" };
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      const file = join(folder, path.replace(/^\/gov\/核签\//, "").replace(/^$/, "index.html"));
      if (!path.startsWith("/gov/核签/") || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
        return response.writeHead(404).end();
      }
      response.writeHead(200, {
        "Content-Type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      });
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = server.address();
    address = `http://localhost:${typeof at === "object" ? at?.port : ""}/gov/${encodeURIComponent("核签")}/`;
  });

  afterAll(() => server.close());

  test("work from a folder of any web server, by their own security policy", async () => {
    const page = await desk.open(`${address}?sample=3`);
    expect(await checkedVerdict(page)).toBe(zh.errorsLeft(1));
    expect(await page.locator("meta[http-equiv=Content-Security-Policy]").count()).toBe(1);
  });

  test("are served with a policy that lets in nothing from elsewhere, and nothing beside them", async () => {
    const response = await fetch(desk.address);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await response.text()).toContain(policy);
    expect((await fetch(`${desk.address}..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(desk.address, { method: "POST" })).status).toBe(405);
  });
});
