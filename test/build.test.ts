import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { officeJs, officeJsSources } from "../scripts/office-js.cjs";
import { securityPolicy } from "../scripts/security-policy.cjs";

const root = join(__dirname, "..");

describe("npm run build", () => {
  test.each([
    [["--bass-url", "x"], /^不认识选项 --bass-url。可以写 --base-url .*--office-js local\|cdn\|china-cdn/],
    [["https://oa.example.gov.cn"], /^多写了“https:\/\/oa.example.gov.cn”。/],
    [["--base-url"], /^选项 --base-url 后面要写它的值。/],
    [["--base-url", "http://oa.example.gov.cn"], /^--base-url 要写 https 开头的网址/],
    [["--base-url", "https://user:word@oa.example.gov.cn"], /^--base-url 里不写用户名和密码/],
    [["--base-url", "https://oa.example.gov.cn/?a=1"], /^--base-url 只写到文件夹/],
    [["--office-js", "mirror"], /^--office-js 只能写 local、cdn、china-cdn，写的是“mirror”。/],
  ])("says what is wrong with %j before it builds anything", (args, says) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), ...args], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("where office.js comes from", () => {
  test("unless told otherwise, from the pane's own server, and nothing else may be reached", () => {
    const [usual = ""] = officeJsSources;
    const { script, policy, plugins } = officeJs(usual);
    expect(script).toBe("office-js/office.js");
    expect(policy).toBe(securityPolicy);
    expect(plugins).toHaveLength(1);
  });

  test.each([
    ["cdn", "https://appsforoffice.microsoft.com"],
    ["china-cdn", "https://appsforoffice.cdn.partner.office365.cn"],
  ])("by %s from Microsoft's server, whose scripts alone are let in", (source, origin) => {
    const { script, policy, plugins } = officeJs(source);
    expect(script).toMatch(/\/lib\/1\/hosted\/office\.js$/);
    expect(new URL(script).origin).toBe(origin);
    expect(policy.replace(` ${origin}`, "")).toBe(securityPolicy);
    expect(policy).toContain(`script-src 'self' ${origin};`);
    expect(plugins).toEqual([]);
  });
});

describe("the notice for old browsers", () => {
  const faultsInOldLanguage = (text: string) =>
    new Linter().verify(text, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }]);

  test("is written in the language they know", () => {
    expect(
      faultsInOldLanguage(readFileSync(join(root, "src/taskpane/compat.js"), "utf8")).filter(
        ({ fatal }) => fatal,
      ),
    ).toEqual([]);
    expect(faultsInOldLanguage("const later = () => `1`;")).toMatchObject([{ fatal: true }]);
  });

  test.each(["src/taskpane/taskpane.html", "src/desk/index.html"])("is the first script of %s", (page) => {
    const [first] = /<script[^>]*>/.exec(readFileSync(join(root, page), "utf8")) ?? [];
    expect(first).toBe('<script src="compat.js">');
  });
});
