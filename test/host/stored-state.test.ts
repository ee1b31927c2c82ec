import {
  isStoredState,
  readStoredState,
  stateNamespace,
  type StoredState,
  writeStoredState,
} from "../../src/host/stored-state";

const suppression = {
  rule: "placeholder",
  words: "XX",
  before: "其中",
  after: "街道",
  reason: "名称未定",
  who: "王芳",
  when: "2026-05-08T01:02:03.000Z",
};

function part(json: unknown): string {
  return `<state xmlns="${stateNamespace}">${typeof json === "string" ? json : JSON.stringify(json)}</state>`;
}

test("what was written is read back, control characters and markup included", () => {
  const state: StoredState = {
    version: 1,
    answers: {
      issuer: "区政府",
      viceMayors: 2,
      jointWith: ["区委"],
      disclosureReason: "含<个人>信息 & 其他",
    },
    suppressions: [{ ...suppression, before: "\t\n\f\v]]>", after: "\uD83D\uDE00" }],
  };
  expect(readStoredState(writeStoredState(state))).toEqual(state);
});

test("an answer that is none of the fact's values is left out and the others stay", () => {
  const answers = { issuer: "某某局", stage: "送签", viceMayors: "二", nonsense: "是" };
  expect(readStoredState(part({ answers }))).toEqual({
    version: 1,
    answers: { stage: "送签" },
    suppressions: [],
  });
});

test.each([
  ["without a reason", { ...suppression, reason: " " }],
  ["without a name", { ...suppression, who: "" }],
  ["that names no rule", { ...suppression, rule: 3 }],
  ["that is no object", "忽略"],
])("a suppression %s does not count", (_, broken) => {
  expect(readStoredState(part({ suppressions: [broken, suppression] }))?.suppressions).toEqual([suppression]);
});

test.each([
  ["broken JSON", part("{")],
  ["a list", part([1])],
  ["broken XML", `<state xmlns="${stateNamespace}">{}`],
])("%s is nothing that can be gone on from, but still ours", (_, xml) => {
  expect(readStoredState(xml)).toBeUndefined();
  expect(isStoredState(xml)).toBe(true);
});

test("another program's part is not ours", () => {
  const other = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
  expect([isStoredState(other), readStoredState(other)]).toEqual([false, undefined]);
});
