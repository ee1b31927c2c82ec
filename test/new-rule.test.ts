import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-new-rule-"));
  for (const path of [
    "scripts/new-rule.mjs",
    "src/linter/rule-list.ts",
    "src/linter/rules/bypass.ts",
    "test/linter/rules/bypass.test.ts",
    "test/linter/recall/faults/wording.ts",
    "docs/rules/bypass.md",
  ]) {
    cpSync(join(root, path), join(folder, path));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...options: readonly string[]): string =>
  execFileSync(process.execPath, [join(folder, "scripts/new-rule.mjs"), ...options], {
    encoding: "utf8",
    stdio: "pipe",
  });
const written = (path: string): string => readFileSync(join(folder, path), "utf8");
const importsIn = (list: string): string[] =>
  Array.from(list.matchAll(/from "\.\/rules\/([^"]+)"/g), ([, id = ""]) => id);

describe("npm run new:rule", () => {
  test("writes the rule, its test, its page, its line in the list and a fault, and names them", () => {
    expect(run("made-up", "编出来的规则").trim().split("\n")).toEqual([
      "src/linter/rules/made-up.ts",
      "test/linter/rules/made-up.test.ts",
      "docs/rules/made-up.md",
      "src/linter/rule-list.ts",
      "test/linter/recall/faults/wording.ts",
    ]);
    expect(written("src/linter/rules/made-up.ts")).toContain('title: { zh: "编出来的规则", en: "Made up" }');
    expect(written("docs/rules/made-up.md")).toMatch(/^# made-up 编出来的规则\n/);
    expect(written("test/linter/recall/faults/wording.ts")).toMatch(
      / {2}inText\("made-up", "[^"]*⟦待改之词⟧[^"]*"\),\n\];\n$/,
    );
  });

  test("keeps the list's imports in their order, and runs the new rule last", () => {
    const before = importsIn(written("src/linter/rule-list.ts"));
    for (const id of ["a-first", "made-up", "zz-last"]) run(id, "编出来的规则");
    const list = written("src/linter/rule-list.ts");
    expect(importsIn(list)).toEqual([...before, "a-first", "made-up", "zz-last"].sort());
    expect(list).toMatch(/,\n {2}aFirst,\n {2}madeUp,\n {2}zzLast,\n\];\n$/);
  });

  test("writes over no rule, and writes nothing where one file of it is there", () => {
    const page = "docs/rules/made-up.md";
    writeFileSync(join(folder, page), "已有的说明");
    expect(() => run("made-up", "编出来的规则")).toThrow(`${page} 已经存在`);
    expect(() => written("src/linter/rules/made-up.ts")).toThrow("ENOENT");
    expect(written(page)).toBe("已有的说明");
  });

  test.each([{ options: [] }, { options: ["MadeUp", "编出来的规则"] }, { options: ["made-up"] }])(
    "says how it is used where it is given $options",
    ({ options }) => expect(() => run(...options)).toThrow("用法：npm run new:rule -- "),
  );
});
