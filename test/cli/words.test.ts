import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { readDocx } from "../../src/docx/read-docx";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";

const { folder, write, remove } = temporaryFolder({
  "稿.docx": plainDocx("各单位做好大走访工作。"),
  "词表.csv": "不用的写法,改用的写法\n大走访,入户走访\n",
});
afterAll(remove);

describe("a word list on the command line", () => {
  test("is looked for by check", async () => {
    const argv = ["check", "稿.docx", "--words", "词表.csv", "--format", "json"];
    const { stdout } = await runCli(argv, { cwd: folder });
    const { findings } = JSON.parse(stdout).files[0];
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "preferred-word",
        text: "大走访",
        message: expect.stringContaining("入户走访"),
      }),
    );
  });

  test("is mended by fix when its rule is named", async () => {
    const argv = ["fix", "稿.docx", "--words", "词表.csv", "--rule", "preferred-word", "--output", "改.docx"];
    await runCli(argv, { cwd: folder });
    const { manuscript } = readDocx(new Uint8Array(readFileSync(join(folder, "改.docx"))));
    expect(manuscript.paragraphs[0]?.text).toBe("各单位做好入户走访工作。");
  });

  test("with a fault stops the run and names the row", async () => {
    write("错.txt", "大走访，入户走访\n访，走访\n");
    const { status, stderr } = await runCli(["check", "稿.docx", "--words", "错.txt"], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "词表有 1 处错，没有用，请改正：\n错.txt 第2行：“访”只有一个字，别的词里也会有，请写成完整的词。\n",
    );
  });
});

test.each([
  ["a workbook", plainDocx("甲")],
  ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
])("%s renamed to a list is told from text", async (_, bytes) => {
  write("改名.csv", bytes);
  const { stderr } = await runCli(["check", "稿.docx", "--words", "改名.csv"], { cwd: folder });
  expect(stderr).toMatch(/^词表 .*改名\.csv：是 Excel、Word 或者 WPS 的文件，不是文本；/);
});

test("packs schema prints a schema that knows every rule and its options", async () => {
  const { stdout } = await runCli(["packs", "schema"]);
  const validator = new Validator(JSON.parse(stdout), "2020-12");
  const base = { id: "a", title: "甲", version: "1.0.0", inForce: { from: "2026-01-01" } };
  const isValid = (rules: object): boolean => validator.validate({ ...base, rules }).valid;
  expect(isValid({ "word-limit": { basis: ["规则55"], options: { general: 3000 } } })).toBe(true);
  expect(isValid({ "word-limit": { options: { generall: 3000 } } })).toBe(false);
  expect(isValid({ "word-limits": {} })).toBe(false);
});
