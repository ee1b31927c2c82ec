import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { securityPolicy } from "../scripts/security-policy.cjs";

const root = join(__dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Runs a script's function in a process of its own and gives what it returns; the scripts are modules of Node's own kind. */
function asked<Result>(program: string): Result {
  const args = ["--input-type=module", "-e", program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })) as Result;
}

describe("what the IT office is told of servers (docs/deploy.md)", () => {
  const page = read("docs/deploy.md");

  test.each(["nginx", "xml"])("sets in %s the policy that the pages carry", (language) => {
    const blocks = page.split(`\`\`\`${language}\n`).slice(1);
    expect(blocks).toHaveLength(1);
    const [block = ""] = (blocks[0] ?? "").split("```");
    expect(block).toContain(`"${securityPolicy}"`);
    expect(block).toContain("nosniff");
  });

  test("names the version of the web view that the notice for old ones asks for", () => {
    const [, version] = /更新到 (\d+) 以上的版本/.exec(read("src/taskpane/compat.js")) ?? [];
    expect(page).toContain(`离线安装包更新到 ${version} 以上`);
  });
});

describe("the documents of a release", () => {
  const documents = asked<[string, string][]>(`
    import { releaseDocuments } from "./scripts/release/documents.mjs";
    process.stdout.write(JSON.stringify([...releaseDocuments(${JSON.stringify(root)})]));
  `);
  const texts = new Map(documents);

  test("are those an office needs, each rule's page among them", () => {
    const names = [...texts.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        "README.zh-CN.md",
        "LICENSE",
        "docs/deploy.md",
        "docs/packs.md",
        "docs/slip.md",
      ]),
    );
    expect(names).toContain("docs/rules/document-number-format.md");
    expect(names.filter((name) => name.startsWith("docs/decisions"))).toEqual([]);
  });

  test("lead nowhere that is not in it, and lose no words", () => {
    const leads: string[] = [];
    for (const [path, text] of texts) {
      for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)/g)) {
        if (!/^\w+:/.test(target)) leads.push(join(path, "..", target));
      }
    }
    const names = [...texts.keys()];
    expect(leads.length).toBeGreaterThan(0);
    expect(leads.filter((lead) => !names.some((name) => `${name}/`.startsWith(`${lead}/`)))).toEqual([]);
    const words = (text: string) => text.replace(/\]\([^)]*\)|\[/g, "").replace(/[\s\]]/g, "");
    expect(words(texts.get("README.md") ?? "")).toBe(words(read("README.md")));
  });
});

test("every link between the documents leads to something", () => {
  const pages = ["README.md", "README.zh-CN.md", "docs/deploy.md", "SECURITY.md", "THIRD_PARTY_NOTICES.md"];
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^\w+:/.test(target) && !existsSync(join(root, page, "..", target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
