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
