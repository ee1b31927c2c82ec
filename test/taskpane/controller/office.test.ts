import { strToU8 } from "fflate";
import type { ChosenFile } from "../../../src/taskpane/chosen-file";
import type { FindingView } from "../../../src/taskpane/engine";
import { openPane } from "../../helpers/pane";
import { draft } from "./draft";

describe("settings", () => {
  test("another pack checks by its own rules", async () => {
    const { controller, session, machine } = await openPane(draft);
    await controller.office.prefer({ ...session().preferences, pack: { kind: "built-in", id: "national" } });
    expect(session().checked?.pack.id).toBe("national");
    expect(session().checked?.chain).toBeUndefined();
    expect(machine.kept?.pack).toEqual({ kind: "built-in", id: "national" });
  });

  test("a faulty pack is not used and its faults are told", async () => {
    const { controller, session } = await openPane(draft);
    const reading = await controller.office.importPack({ "pack.json": '{ "id": 1 }' });
    expect(reading?.kind).toBe("faults");
    expect(session().checked?.pack.id).toBe("dongli");
  });

  test("clearing leaves nothing in the document and nothing on the machine", async () => {
    const { host, controller, machine, session, finding } = await openPane(draft);
    await controller.statements.ignore(finding("heading-number-sequence"), "另文", "赵敏");
    await controller.statements.answer({ stage: "定稿" });
    const text = host.text;
    await controller.statements.clearTraces();
    expect(host.state).toBeUndefined();
    expect(machine.kept).toBeUndefined();
    expect(host.text).toBe(text);
    expect(session().checked?.ignored).toEqual([]);
    expect(session().preferences.who).toBe("");
  });
});

describe("the roster", () => {
  const roster = [
    "类别,名称,简称,职务,分管,层级,上级,备注",
    "机关,天津市东丽区人民政府,区政府,,,区,,",
    "机关,天津市东丽区水务局,区水务局,,,部门,区政府,",
    "人员,李青,,区长,,,,",
    "人员,孙立,,副区长,区水务局,,,",
  ].join("\n");

  test("names the people of the chain and stays on the machine alone", async () => {
    const { controller, session, machine, host } = await openPane(draft);
    const report = await controller.office.importRoster(csv(roster));
    expect(report).toMatchObject({ kind: "roster", organs: 2 });
    const people = session().checked?.chain?.steps.map(({ role, person }) => [role, person]) ?? [];
    expect(people).toContainEqual(["区长", "李青"]);
    expect(machine.kept?.roster?.text).toBe(roster);
    expect(JSON.stringify(host.state ?? {})).not.toContain("李青");
  });

  test("with a fault is refused whole, its faults told by row", async () => {
    const { controller, session } = await openPane(draft);
    const report = await controller.office.importRoster(csv(`${roster}\n人员,周新,,区长,,,,`));
    expect(report).toEqual({ kind: "faults", faults: [expect.stringContaining("第6行")] });
    expect(session().preferences.roster).toBeUndefined();
  });

  test("is handed back as it came", async () => {
    const { controller, host } = await openPane(draft);
    await controller.office.importRoster(csv(roster));
    await controller.office.exportRoster();
    expect(new TextDecoder().decode(host.opened[0]?.document)).toBe(roster);
  });

  test("is handed back with the mark Excel knows UTF-8 by", async () => {
    const { controller, host } = await openPane(draft);
    await controller.office.importRoster(csv(roster));
    await controller.office.exportRoster();
    expect(host.opened[0]?.document.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });
});

describe("the unit's own word list", () => {
  const words = "不用的写法,改用的写法\n防汛工作,防汛抗旱工作\n";

  test("is looked for beside the pack's words, in another pack too, and kept on the machine alone", async () => {
    const { controller, session, machine, host, finding } = await openPane(draft);
    const read = await controller.office.importWords(csv(words));
    expect(read).toEqual({ kind: "words", words: { 防汛工作: "防汛抗旱工作" } });
    expect(finding("preferred-word").message).toContain("防汛抗旱工作");
    await controller.office.prefer({ ...session().preferences, pack: { kind: "built-in", id: "national" } });
    expect(finding("preferred-word").message).toContain("防汛抗旱工作");
    const pack = { kind: "imported", files: { "pack.json": ownPack, "words.csv": "完成,办结" } } as const;
    await controller.office.prefer({ ...session().preferences, pack });
    expect(texts(session().checked?.findings)).toEqual(["防汛工作", "防汛工作", "完成", "完成"]);
    expect(machine.kept?.ownWords).toEqual({ name: "表.csv", words: { 防汛工作: "防汛抗旱工作" } });
    expect(JSON.stringify(host.state ?? {})).not.toContain("防汛抗旱工作");
  });

  test("goes when it is cleared, and with all other traces", async () => {
    const { controller, session, machine } = await openPane(draft);
    await controller.office.importWords(csv(words));
    await controller.office.prefer({ ...session().preferences, ownWords: undefined });
    expect(texts(session().checked?.findings)).toEqual([]);
    await controller.office.importWords(csv(words));
    await controller.statements.clearTraces();
    expect(machine.kept).toBeUndefined();
    expect(session().preferences.ownWords).toBeUndefined();
    expect(texts(session().checked?.findings)).toEqual([]);
  });

  test("may be in GBK, as Excel on Chinese Windows saves it", async () => {
    const { controller } = await openPane(draft);
    const bytes = Uint8Array.from(Buffer.from("b4f3d7dfb7c32cc8ebbba7d7dfb7c30d0a", "hex"));
    expect(await controller.office.importWords({ name: "表.csv", bytes })).toEqual({
      kind: "words",
      words: { 大走访: "入户走访" },
    });
  });

  test("with a fault is refused whole, by row, and the one before stays", async () => {
    const { controller, session } = await openPane(draft);
    await controller.office.importWords(csv(words));
    const faulty = await controller.office.importWords(csv("大走访,入户走访\n访,走访\n"));
    expect(faulty).toEqual({ kind: "faults", faults: [expect.stringMatching(/^表\.csv 第2行：“访”/)] });
    expect(session().preferences.ownWords?.words).toEqual({ 防汛工作: "防汛抗旱工作" });
  });

  test("that is no text is refused, with how to save it", async () => {
    const { controller, session } = await openPane(draft);
    const picture = { name: "表.csv", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00) };
    expect(await controller.office.importWords(picture)).toEqual({
      kind: "faults",
      faults: [expect.stringContaining("CSV UTF-8")],
    });
    expect(session().preferences.ownWords).toBeUndefined();
  });

  const ownPack = `{
    "id": "own", "title": "某区", "version": "1.0.0", "inForce": { "from": "2025-01-01" }, "extends": "dongli"
  }`;

  function texts(findings: readonly FindingView[] = []): readonly string[] {
    return findings.filter(({ rule }) => rule === "preferred-word").map(({ anchor }) => anchor.words);
  }
});

function csv(text: string): ChosenFile {
  return { name: "表.csv", bytes: strToU8(text) };
}
