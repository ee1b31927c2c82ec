import { dongliSources } from "./dongli-sources";
import { dongli, register } from "./dongli-tables";
import { faultInWords } from "../../src/routing/fault";
import { readSigningTables } from "../../src/routing/signing-tables";

describe("the proof of the signing table", () => {
  const { proof, faults } = dongli().check();

  test("every combination of facts has exactly one row", () => {
    if (!proof) throw new Error("a row could not be read");
    const spoken = proof.spokenBy.reduce((sum, { combinations }) => sum + combinations, 0);
    process.stdout.write(`  签批表共 ${proof.combinations.toLocaleString("en")} 种情形，每种恰有一行。\n`);
    expect(proof.combinations).toBe(212_336_640);
    expect(spoken).toBe(proof.combinations);
    expect(proof.spokenBy.filter(({ combinations }) => combinations === 0)).toEqual([]);
  });

  test("the mayor signs where the rules say so, no step ranks below the one before, no post comes twice", () => {
    expect(faults.map(faultInWords)).toEqual([]);
  });

  const checkWith = (change: (routing: string) => string): readonly string[] =>
    readSigningTables({ ...dongliSources, routing: change(dongliSources.routing) }, register())
      .check()
      .faults.map(faultInWords);

  test("a row that lets a deputy sign what the mayor must is found, with an example", () => {
    const faults = checkWith((csv) =>
      csv.replace(
        /^(D4,.*?)区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签发/m,
        "$1区政府办公室 审核 → 分管副区长 签发",
      ),
    );
    expect(faults.join("\n")).toMatch(
      /“路径”：按必1应由区长签发（规则53\(一\)），这一行不是。例如：.*主送 市政府/,
    );
  });

  test("a path that steps down, or comes back to a post, is found", () => {
    const down = checkWith((csv) =>
      csv.replace(
        "区政府办公室 审核 → 办公室主任 签发",
        "区政府办公室 审核 → 分管副区长 审核 → 办公室主任 签发",
      ),
    );
    expect(down.join("\n")).toContain("“办公室主任”排在比它高的岗位之后");
    const twice = checkWith((csv) =>
      csv.replace("区政府办公室 审核 → 办公室主任 签发", "办公室主任 审核 → 办公室主任 签发"),
    );
    expect(twice.join("\n")).toContain("“办公室主任”出现了两次");
  });

  test("a combination nobody signs is found, with one example that names only what it must", () => {
    const faults = checkWith((csv) => csv.replace(/^D17,.*\n/m, ""));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("无人签发。例如：");
    expect(faults[0]).toContain("涉及分管副区长 0");
    expect(faults[0]).not.toContain("主持人");
  });
});
