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
    const report = await controller.office.importRoster({ name: "名册.csv", text: roster });
    expect(report).toMatchObject({ kind: "roster", organs: 2 });
    const people = session().checked?.chain?.steps.map(({ role, person }) => [role, person]) ?? [];
    expect(people).toContainEqual(["区长", "李青"]);
    expect(machine.kept?.roster?.text).toBe(roster);
    expect(JSON.stringify(host.state ?? {})).not.toContain("李青");
  });

  test("with a fault is refused whole, its faults told by row", async () => {
    const { controller, session } = await openPane(draft);
    const report = await controller.office.importRoster({
      name: "名册.csv",
      text: `${roster}\n人员,周新,,区长,,,,`,
    });
    expect(report).toEqual({ kind: "faults", faults: [expect.stringContaining("第6行")] });
    expect(session().preferences.roster).toBeUndefined();
  });

  test("is handed back as it came", async () => {
    const { controller, host } = await openPane(draft);
    await controller.office.importRoster({ name: "名册.csv", text: roster });
    await controller.office.exportRoster();
    expect(new TextDecoder().decode(host.opened[0]?.document)).toBe(roster);
  });
});
