import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factDefinitions } from "../../src/facts/facts";
import { faultInWords } from "../../src/routing/fault";
import { readSigningTables } from "../../src/routing/signing-tables";
import { dongliSources } from "./dongli-sources";
import { dongli, register } from "./dongli-tables";

const page = readFileSync(join(__dirname, "../../docs/packs.md"), "utf8");

describe("the page on the tables", () => {
  test("its example is a table without faults", () => {
    const routing = /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const { faults } = readSigningTables({ ...dongliSources, routing }, register());
    expect(routing.split("\n")).toHaveLength(5);
    expect(faults.map(faultInWords)).toEqual([]);
  });

  test("its list of posts and its claims can be read", () => {
    const posts: unknown = JSON.parse(/```json\n(\{\n {2}"everyStep"[\s\S]*?)```/.exec(page)?.[1] ?? "");
    const claims = /```csv\n(.*签发人[\s\S]*?)```/.exec(page)?.[1] ?? "";
    const routing =
      "编号,文种,路径,把握,另解,说明,依据\nA1,不限,分管副区长 审核 → 区长 签发,高,无,无,条例22\n";
    const matters = "编号,路径,把握,另解,说明,依据\n";
    const { preparations } = dongliSources;
    const read = readSigningTables({ routing, matters, preparations, claims, posts }, register());
    expect(read.tables.routing.posts.acting?.absences).toHaveLength(3);
    const { faults, proof } = read.check();
    expect(faults.map(faultInWords)).toEqual([]);
    expect(proof).toBeDefined();
    const other = {
      routing: routing.replace(" → 区长 签发", " → 副区长 签发"),
      matters,
      preparations,
      claims,
      posts,
    };
    expect(readSigningTables(other, register()).check().faults.map(faultInWords)).toEqual([
      expect.stringContaining("按必1应由区长签发"),
    ]);
  });

  test.each(Object.values(factDefinitions))(
    "it lists the heading $heading and every value",
    ({ heading, shape }) => {
      const row = page.split("\n").find((line) => line.startsWith(`| ${heading} |`)) ?? "";
      const values: readonly string[] = shape.kind === "one" || shape.kind === "many" ? shape.values : [];
      expect(
        row
          .split(" | ")[1]
          ?.replace(/（可有几个；无） \|$/, "")
          .replace(/ \|$/, "")
          .split("、"),
      ).toEqual(values.length > 0 ? values : [shape.kind === "number" ? "数" : "文字，不能作条件"]);
    },
  );

  test("the count of combinations it gives is the proof's", () => {
    expect(page).toContain(`${dongli().check().proof?.combinations.toLocaleString("en") ?? "?"}种`);
  });
});
