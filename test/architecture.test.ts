import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = join(__dirname, "..");
const source = join(root, "src");
const allowed = readImportTable();

describe("the import table of docs/architecture.md", () => {
  test("names every folder of src", () => {
    const folders = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory());
    for (const folder of folders) expect([...allowed.keys()]).toContain(folder);
  });

  test.each([...allowed.keys()])("holds for %s", (folder) => {
    const broken = importsOf(folder).filter(
      ({ target }) => target !== folder && !allowed.get(folder)?.includes(target),
    );
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("the Word host is chosen by the pane's entry alone", () => {
    const users = sourceFiles(source).filter((file) =>
      /from "[^"]*host\/word-host"/.test(readFileSync(file, "utf8")),
    );
    expect(
      users.map((file) => relative(source, file)).filter((file) => !/^taskpane.index\.tsx$/.test(file)),
    ).toEqual([]);
  });

  test("only the command line uses Node", () => {
    const users = sourceFiles(source).filter((file) =>
      /from "(node:[^"]+|fs|path|process)"|\bprocess\./.test(readFileSync(file, "utf8")),
    );
    expect(users.map((file) => relative(source, file)).filter((file) => !/^cli[\\/]/.test(file))).toEqual([]);
  });
});

describe("the house style that a test can see", () => {
  test("no file re-exports others and none is called index or utils outside an entry", () => {
    const files = sourceFiles(source);
    const named = files.filter((file) => /(^|[\\/])(utils|helpers|index)\.tsx?$/.test(file));
    expect(
      named
        .map((file) => relative(source, file))
        .filter((file) => !/^(taskpane|desk).index\.tsx$/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /^export (\*|\{[^}]*\}) from /m.test(readFileSync(file, "utf8")))).toEqual(
      [],
    );
    expect(
      files.filter((file) => /^export default /m.test(readFileSync(file, "utf8")) && !file.endsWith(".d.ts")),
    ).toEqual([]);
  });

  test("a rule, its test and its page share one name", () => {
    const names = (folder: string, ending: string) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .sort();
    const rules = names("src/linter/rules", ".ts");
    expect(rules.length).toBeGreaterThan(0);
    expect(names("test/linter/rules", ".test.ts")).toEqual(rules);
    expect(names("docs/rules", ".md")).toEqual(rules);
  });
});

/** Folder → folders it may import from, as docs/architecture.md has it. */
function readImportTable(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const rows = Array.from(page.matchAll(/^\| ([a-z]+) \|([^|]*)\|/gm), ([, folder = "", from = ""]) => {
    const imports = from
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    return [folder, imports] as const;
  });
  return new Map(rows.filter(([folder]) => folder !== "folder"));
}

function importsOf(folder: string): { file: string; target: string }[] {
  if (!readdirSync(source).includes(folder)) return [];
  return sourceFiles(join(source, folder)).flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)"/g), ([, path = ""]) => ({
      file: relative(source, file),
      target: relative(source, resolve(dirname(file), path)).split(/[\\/]/)[0] ?? "",
    })),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
