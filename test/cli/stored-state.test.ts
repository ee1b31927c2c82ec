import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editDocx } from "../../src/docx/edit-docx";
import { readDocx } from "../../src/docx/read-docx";
import { recognize } from "../../src/draft/recognize";
import type { Answers } from "../../src/facts/facts";
import { stateNamespace, writeStoredState } from "../../src/host/stored-state";
import type { Suppression } from "../../src/linter/suppression";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";

const notice = [
  "天津市东丽区人民政府关于做好防汛工作的通知",
  "各街道办事处，各委、办、局，各直属单位：",
  "各单位要按排专人值守，核清银行帐户。",
  "天津市东丽区人民政府",
  "2026年5月8日",
  "（此件主动公开）",
].join("\n");
const secret = [
  "000001",
  "机密★5年",
  "天津市东丽区人民政府关于做好防汛工作的通知",
  "各街道办事处：",
  "请做好工作。",
  "天津市东丽区人民政府",
  "2026年5月8日",
  "（此件主动公开）",
].join("\n");

const { folder, write, remove } = temporaryFolder();
afterAll(remove);

const by = { reason: "原文如此", who: "李某某", when: "2026-05-08T09:00:00Z" };
const account: Suppression = {
  rule: "confusable-word",
  words: "帐户",
  before: "单位要按排专人值守，核清银行",
  after: "。",
  ...by,
};

/** The text as a .docx that keeps answers and suppressions. */
function keeping(text: string, suppressions: readonly Suppression[], answers: Answers = {}): Uint8Array {
  return withPart(text, writeStoredState({ version: 1, answers, suppressions }));
}

function withPart(text: string, xml: string): Uint8Array {
  return editDocx(readDocx(plainDocx(text), "稿.docx"), [], [{ kind: "add", xml }]).bytes;
}

async function checkJson(...argv: readonly string[]) {
  const { stdout } = await runCli(["check", "--format", "json", ...argv], { cwd: folder });
  return JSON.parse(stdout).files[0];
}

const ruleIds = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule);

describe("what a document keeps of findings set aside", () => {
  const suppression = { ...account, before: account.before.slice(-12) };
  write("稿.docx", keeping(notice, [suppression]));

  test("is left out of the findings and listed with who, when and why", async () => {
    const { findings, suppressed } = await checkJson("稿.docx");
    expect(findings.map(({ text }: { text: string }) => text)).toEqual(["按排"]);
    expect(suppressed).toEqual([expect.objectContaining({ rule: "confusable-word", text: "帐户", ...by })]);
    const { stdout } = await runCli(["check", "稿.docx"], { cwd: folder });
    expect(stdout).toContain(
      "忽略 1 处：\n  第 3 段  “帐户”是别字，正确写法是“账户”（李某某 2026-05-08：原文如此）  confusable-word\n",
    );
  });

  test("is not changed by fix, which keeps it in the copy", async () => {
    await runCli(["fix", "稿.docx", "--output", "改.docx"], { cwd: folder });
    const fixed = readDocx(new Uint8Array(readFileSync(join(folder, "改.docx"))), "改.docx");
    expect(recognize(fixed.manuscript).paragraphs[2]?.text).toBe("各单位要安排专人值守，核清银行帐户。");
    expect((await checkJson("改.docx")).suppressed).toHaveLength(1);
  });

  test("is not changed by fix though the words beside it are", async () => {
    const near = { ...account, before: "各单位要按排", after: "。" };
    write("近.docx", keeping(notice.replace("专人值守，核清银行", ""), [near]));
    await runCli(["fix", "近.docx", "--output", "近改.docx"], { cwd: folder });
    const fixed = readDocx(new Uint8Array(readFileSync(join(folder, "近改.docx"))), "近改.docx");
    expect(recognize(fixed.manuscript).paragraphs[2]?.text).toBe("各单位要安排帐户。");
  });

  test("is said to be of no use once the words have changed", async () => {
    write("已改.docx", keeping(notice.replace("帐户", "账户"), [suppression]));
    const { stdout } = await runCli(["check", "已改.docx"], { cwd: folder });
    expect(stdout).toContain("忽略没有用上：confusable-word“帐户”（李某某），那里已不报这个问题，可以删去。");
    expect((await checkJson("已改.docx")).unusedSuppressions).toEqual([suppression]);
  });

  test("does not hold where the pack forbids it, and says so", async () => {
    const forbidden: Suppression = {
      rule: "disclosure-secrecy",
      words: "（此件主动公开）",
      before: "",
      after: "",
      ...by,
    };
    write("密.docx", keeping(secret, [forbidden]));
    const { findings, suppressed, forbiddenSuppressions } = await checkJson("密.docx");
    expect(ruleIds(findings)).toContain("disclosure-secrecy");
    expect(suppressed).toEqual([]);
    expect(forbiddenSuppressions).toEqual([forbidden]);
    const { stdout, status } = await runCli(["check", "密.docx"], { cwd: folder });
    expect(stdout).toContain("disclosure-secrecy 不许忽略（李某某忽略过），仍列为问题，请改正。");
    expect(status).toBe(1);
  });
});

describe("what a document keeps of answers", () => {
  test("counts, and an answer on the command line counts more", async () => {
    write("答.docx", keeping(notice, [], { stage: "送签", lengthClass: "专项工作或者具体任务" }));
    const { facts } = await checkJson("答.docx");
    expect(facts.stage).toEqual({ value: "送签", source: "answer" });
    expect(facts.lengthClass).toEqual({ value: "专项工作或者具体任务", source: "answer" });
    const again = await checkJson("答.docx", "--answer", "阶段=起草");
    expect(again.facts.stage).toEqual({ value: "起草", source: "answer" });
  });

  test("counts for the chain too", async () => {
    write("链.docx", keeping(notice, [], { mayorNeeded: "是" }));
    const { stdout } = await runCli(["chain", "链.docx", "--format", "json"], { cwd: folder });
    expect(JSON.parse(stdout).facts.mayorNeeded).toEqual({ value: "是", source: "answer" });
  });

  test("is noted where it cannot be read, and the rest is checked", async () => {
    write("坏.docx", withPart(notice, `<state xmlns="${stateNamespace}">{"version":1,</state>`));
    const { notes, findings } = await checkJson("坏.docx");
    expect(notes).toEqual(["文件里存着回答和忽略，读不出来，这次没有用上；请打开核校，重新回答、重新忽略。"]);
    expect(findings).toHaveLength(2);
  });
});
