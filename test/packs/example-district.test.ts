import { join } from "node:path";
import { checkPack } from "../../src/cli/check-pack";
import { choosePack } from "../../src/cli/choose-pack";
import { manuscriptFromText } from "../../src/draft/plain-text";
import type { Answers } from "../../src/facts/facts";
import { review } from "../../src/host/review";
import { allRules } from "../../src/linter/rule-list";
import { rulesOf } from "../../src/packs/pack-rules";
import { runCli } from "../helpers/cli";

const folder = join(__dirname, "../../samples/packs/example-district");
const pack = choosePack(folder, "/");

function found(text: string, answers: Answers = {}) {
  const { findings } = review(manuscriptFromText(text), {
    rules: rulesOf(pack, allRules),
    register: pack.register,
    reading: pack.reading,
    answers,
  });
  return findings.map(({ rule, severity, message, basis }) => ({ rule, severity, message, basis }));
}

/** A notice whose whole text runs to about so many 字. */
function notice(length: number): string {
  return [
    "某市某区人民政府关于做好防汛工作的通知",
    "各街道办事处：",
    `现将有关事项通知如下。${"字".repeat(length)}。`,
    "某市某区人民政府",
    "2026年5月8日",
  ].join("\n");
}

describe("the pack of an invented district", () => {
  test("passes packs check, and every case meets one row", () => {
    const { faults, proof } = checkPack(folder);
    expect(faults).toEqual([]);
    expect(proof?.combinations).toBeGreaterThan(50);
  });

  test("says in its title and its README that it is invented", () => {
    expect(pack.title).toContain("虚构");
  });

  test("holds drafts to its own limits, by its own clause and severity", () => {
    const [over] = found(notice(3600)).filter(({ rule }) => rule === "word-limit");
    expect(over).toMatchObject({
      severity: "error",
      basis: ["区规则12"],
      message: expect.stringContaining("3500字"),
    });
    expect(found(notice(3300)).map(({ rule }) => rule)).not.toContain("word-limit");
  });

  test("counts the whole text where it says so, not the 正文 alone", () => {
    const nearly = notice(3470);
    expect(found(nearly).map(({ rule }) => rule)).toContain("word-limit");
  });

  test("finds the words of its own list and the acts it repealed, and not what it turned off", () => {
    const rules = found(
      notice(10).replace(
        "。字",
        "。城管委每组3、4个人，按照《某区人民政府工作规则》（某政发〔2015〕1号）办。字",
      ),
    );
    expect(rules.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      expect.arrayContaining(["preferred-word warning", "repealed-citation error"]),
    );
    expect(rules.map(({ rule }) => rule)).not.toContain("approximate-number");
  });

  test("asks for the elements its own table asks for", () => {
    const praise = [
      "某市某区人民政府关于表扬先进的通报",
      "现对先进集体予以表扬。",
      "某市某区人民政府",
      "2026年5月8日",
    ].join("\n");
    expect(found(praise).map(({ rule }) => rule)).toContain("main-recipients-required");
  });

  test("assumes what its own table says, by its own clause", async () => {
    const argv = ["chain", "--pack", folder, "--format", "json", "--answer", "发文机关=部门"];
    const { assumptions } = JSON.parse((await runCli(argv)).stdout);
    expect(assumptions).toEqual([
      expect.objectContaining({
        why: "以部门名义的公文，按报送区政府审批办理（区规则30）；是其他事项的请改。",
      }),
    ]);
  });

  test("rests no finding on another district's regulation, though the rule names it for the problem", () => {
    const request = [
      "某市某区水务局关于购置防汛物资的请示",
      "区人民政府、市水务局：",
      "我局拟购置防汛物资一批。",
      "妥否，请批示。",
      "某市某区水务局",
      "2026年5月8日",
    ].join("\n");
    const [several] = found(request).filter(({ rule }) => rule === "main-recipients-single");
    expect(several?.basis).toEqual(["条例15"]);
  });

  test("lets another sign everyday papers", async () => {
    const answers = [
      "发文机关=区政府",
      "文种=通知",
      "主送=下级",
      "人员任免=否",
      "其他重大事项=否",
      "机关内部事务=否",
    ];
    const argv = [
      "chain",
      "--pack",
      folder,
      "--format",
      "json",
      ...answers.flatMap((each) => ["--answer", each]),
    ];
    const { row, steps } = JSON.parse((await runCli(argv)).stdout);
    expect(row).toBe("某5");
    expect(steps.at(-1)).toMatchObject({ role: "常务副区长", action: "签发", basis: "区规则23" });
  });
});
