import { readFileSync } from "node:fs";
import { join } from "node:path";
import { infoOf, openPack } from "../../src/taskpane/pack-shelf";

const folder = join(__dirname, "../../src/packs/dongli");
const own = (id: string, more: object = {}): string =>
  JSON.stringify({
    id,
    title: "某区",
    version: "1.0.0",
    inForce: { from: "2025-01-01" },
    extends: "dongli",
    ...more,
  });

describe("a pack from a folder", () => {
  test("extends one that comes with the program, and signs by its tables", () => {
    const opening = openPack({ kind: "imported", files: { "pack.json": own("some") } });
    expect(opening.kind === "pack" && infoOf(opening.shelved)).toEqual({
      id: "some",
      title: "某区",
      version: "1.0.0",
      inForce: { from: "2025-01-01" },
      signs: true,
    });
  });

  test("brings its own tables", () => {
    const files = Object.fromEntries(
      ["routing.csv", "matters.csv", "preparations.csv", "posts.json"].map((name) => [
        name,
        readFileSync(join(folder, name), "utf8"),
      ]),
    );
    const opening = openPack({ kind: "imported", files: { ...files, "pack.json": own("own-tables") } });
    expect(opening.kind).toBe("pack");
  });

  test("with a faulty table is refused, with file, row and heading", () => {
    const routing = readFileSync(join(folder, "routing.csv"), "utf8").replace(
      "区政府办公室 审核",
      "区政府秘书室 审核",
    );
    const opening = openPack({
      kind: "imported",
      files: { "pack.json": own("faulty"), "routing.csv": routing },
    });
    expect(opening).toMatchObject({
      kind: "faults",
      faults: [expect.stringMatching(/^routing\.csv 第\d+行“路径”：.*区政府秘书室/)],
    });
  });

  test("brings the unit's own word list", () => {
    const files = { "pack.json": own("words"), "words.csv": "大走访,入户走访\n" };
    const opening = openPack({ kind: "imported", files });
    expect(opening.kind === "pack" && opening.shelved.pack.ruleSettings["preferred-word"]?.options).toEqual({
      more: { 大走访: "入户走访" },
    });
  });

  test.each([
    ["with a faulty word list", { "pack.json": own("words"), "words.csv": "访,走访" }, "words.csv 第1行"],
    ["without pack.json", {}, "pack.json"],
    ["with broken JSON", { "pack.json": "{\n" }, "pack.json 第1行：“{”没有收尾"],
    ["with broken posts", { "pack.json": own("posts"), "posts.json": "[" }, "posts.json"],
  ])("%s is refused, saying what to do", (_, files, words) => {
    const opening = openPack({ kind: "imported", files });
    expect(opening.kind === "faults" && opening.faults.join()).toContain(words);
  });
});

test("one that does not come with the program is a fault, not another pack", () => {
  expect(openPack({ kind: "built-in", id: "gone" })).toMatchObject({
    kind: "faults",
    faults: [expect.stringContaining("gone")],
  });
});
