import type { Checked, FindingView } from "../../src/taskpane/engine";
import { defaultPreferences } from "../../src/taskpane/machine";
import {
  countBySeverity,
  safeFindings,
  tickedFindings,
  verdictOf,
  visibleFindings,
} from "../../src/taskpane/selectors";
import { reduce } from "../../src/taskpane/reduce-session";
import { type Open, type Session, type SessionEvent, startSession } from "../../src/taskpane/session";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { opened } from "../helpers/pane";

const read: SessionEvent = {
  kind: "draftRead",
  draft: {
    name: "文稿.docx",
    manuscript: manuscriptFromText("一"),
    notes: [],
    answers: {},
    suppressions: [],
  },
};

describe("the card that is open", () => {
  test("is the first after the first check", () => {
    expect(cardOf(checkedWith("甲", "乙"))).toBe("甲");
  });

  test("stays while its finding is there, wherever that has moved", () => {
    const session = after(
      checkedWith("甲", "乙"),
      { kind: "cardToggled", id: "乙" },
      checkEvent("丙", "丁", "乙"),
    );
    expect(opened(session).card).toEqual({ id: "乙", place: 2 });
  });

  test("is the one that has taken its place once it is dealt with", () => {
    const session = after(
      checkedWith("甲", "乙", "丙"),
      { kind: "cardToggled", id: "乙" },
      checkEvent("甲", "丙"),
    );
    expect(cardOf(session)).toBe("丙");
  });

  test("is the last where the last was dealt with, and none where nothing is left", () => {
    const last = after(checkedWith("甲", "乙"), { kind: "cardToggled", id: "乙" }, checkEvent("甲"));
    expect(cardOf(last)).toBe("甲");
    expect(cardOf(after(last, checkEvent()))).toBeUndefined();
  });

  test("stays closed once closed, through later checks", () => {
    const session = after(checkedWith("甲", "乙"), { kind: "cardToggled", id: "甲" }, checkEvent("甲", "乙"));
    expect(cardOf(session)).toBeUndefined();
  });

  test("moves on and back, never past the ends", () => {
    const on: SessionEvent = { kind: "cardMoved", by: 1 };
    const back: SessionEvent = { kind: "cardMoved", by: -1 };
    const start = checkedWith("甲", "乙");
    expect(cardOf(after(start, on))).toBe("乙");
    expect(cardOf(after(start, on, on))).toBe("乙");
    expect(cardOf(after(start, on, back))).toBe("甲");
    expect(cardOf(after(start, back))).toBe("甲");
  });

  test("is one of those the filter lets through", () => {
    const start = after(opening(), read, {
      kind: "draftChecked",
      checked: checkedOf([finding("甲"), { ...finding("乙"), severity: "advice" }]),
    });
    const filtered = after(start, { kind: "filtered", filter: { severity: "advice" } });
    expect(cardOf(filtered)).toBe("乙");
    expect(visibleFindings(opened(filtered)).map(({ id }) => id)).toEqual(["乙"]);
    expect(countBySeverity(opened(filtered))).toEqual({ error: 1, warning: 0, advice: 1 });
  });
});

describe("the verdict", () => {
  test.each([
    ["还有应改", checkedOf([finding("甲")]), { kind: "errors", count: 1 }],
    ["可报送", checkedOf([]), { kind: "ready" }],
    ["宜改不妨碍报送", checkedOf([{ ...finding("甲"), severity: "warning" }]), { kind: "ready" }],
    [
      "没查成的不算可报送",
      { ...checkedOf([]), failures: [{ rule: "x", message: "没有查成" }] },
      { kind: "incomplete", count: 1 },
    ],
    ["空文稿不算可报送", { ...checkedOf([]), isEmpty: true }, { kind: "empty" }],
  ] as const)("%s", (_, checked, verdict) => {
    expect(verdictOf(opened(after(opening(), read, { kind: "draftChecked", checked })))).toEqual(verdict);
  });

  test("is not ready where part of the draft could not be read", () => {
    const withNotes: SessionEvent = { ...read, draft: { ...read.draft, notes: ["样式没有读到。"] } };
    const session = after(opening(), withNotes, checkEvent());
    expect(verdictOf(opened(session))).toEqual({ kind: "incomplete", count: 1 });
  });

  test.each<[string, SessionEvent]>([
    ["the draft is read anew", read],
    ["an answer is given", { kind: "answered", answers: { stage: "定稿" } }],
    ["pages are given", { kind: "pagesKnown", pages: { value: 3, measured: "given" } }],
    [
      "another pack is chosen",
      {
        kind: "preferred",
        preferences: { ...defaultPreferences, pack: { kind: "built-in", id: "national" } },
      },
    ],
    ["a suppression is made", { kind: "suppressionsChanged", suppressions: [] }],
  ])("lapses when %s and no check follows", (_, event) => {
    expect(verdictOf(opened(after(checkedWith(), event)))).toEqual({ kind: "unchecked" });
  });

  test("stands while the next check is under way, so that it does not flicker", () => {
    const session = after(checkedWith("甲"), { kind: "workStarted", work: { kind: "reading" } });
    expect(verdictOf(opened(session))).toEqual({ kind: "errors", count: 1 });
    expect(verdictOf(opened(after(session, { kind: "workEnded" })))).toEqual({ kind: "unchecked" });
  });

  test("is the same whatever the language", () => {
    const session = after(checkedWith(), {
      kind: "preferred",
      preferences: { ...defaultPreferences, language: "en" },
    });
    expect(verdictOf(opened(session))).toEqual({ kind: "ready" });
  });
});

describe("choosing fixes", () => {
  const safe = { title: "改", safety: "safe", edits: [] } as const;
  const start = after(opening(), read, {
    kind: "draftChecked",
    checked: checkedOf([
      { ...finding("甲"), fix: safe },
      { ...finding("乙"), fix: safe },
      { ...finding("丙"), fix: { ...safe, safety: "review" } },
      finding("丁"),
    ]),
  });

  test("offers the safe ones alone, all ticked", () => {
    const session = opened(
      after(start, { kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } }),
    );
    expect(safeFindings(session).map(({ id }) => id)).toEqual(["甲", "乙"]);
    expect(tickedFindings(session).map(({ id }) => id)).toEqual(["甲", "乙"]);
  });

  test("leaves out what is unticked, and takes it back in", () => {
    const session = after(
      start,
      { kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } },
      { kind: "fixTicked", id: "甲", ticked: false },
    );
    expect(tickedFindings(opened(session)).map(({ id }) => id)).toEqual(["乙"]);
    const again = after(session, { kind: "fixTicked", id: "甲", ticked: true });
    expect(tickedFindings(opened(again))).toHaveLength(2);
  });

  test("nothing is ticked when nothing is being chosen", () => {
    expect(tickedFindings(opened(after(start, { kind: "fixTicked", id: "甲", ticked: true })))).toEqual([]);
  });
});

describe("a document", () => {
  test("that is another one starts afresh, with the view and the machine's settings as they were", () => {
    const other: SessionEvent = { ...read, draft: { ...read.draft, name: "另一份.docx" } };
    const session = opened(after(checkedWith("甲"), { kind: "viewChosen", view: "sign" }, other));
    expect(session).toMatchObject({ view: "sign", fixed: [], filter: {} });
    expect(session.checked).toBeUndefined();
  });

  test("that can no longer be read is not shown as if it were", () => {
    const session = after(checkedWith("甲"), { kind: "draftUnreadable", message: "读不了。" });
    expect(session).toMatchObject({ kind: "unreadable", message: "读不了。" });
    expect(session).not.toHaveProperty("checked");
  });

  test("that is not open is not changed by what concerns an open one", () => {
    const session = opening();
    expect(reduce(session, checkEvent("甲"))).toBe(session);
    expect(reduce(session, { kind: "cardMoved", by: 1 })).toBe(session);
  });

  test("read again keeps the pages the drafter gave, unless the host counted them itself", () => {
    const given = after(checkedWith(), { kind: "pagesKnown", pages: { value: 9, measured: "given" } });
    expect(opened(after(given, read)).pages).toEqual({ value: 9, measured: "given" });
    const counted: SessionEvent = {
      ...read,
      draft: { ...read.draft, pages: { value: 8, measured: "laid out" } },
    };
    expect(opened(after(given, counted)).pages).toEqual({ value: 8, measured: "laid out" });
  });
});

test("what the drafter is in the middle of ends with another view, and with the finding it is about", () => {
  const ignoring = after(checkedWith("甲", "乙"), {
    kind: "taskChosen",
    task: { kind: "ignoring", id: "甲" },
  });
  expect(opened(after(ignoring, checkEvent("甲"))).task).toEqual({ kind: "ignoring", id: "甲" });
  expect(opened(after(ignoring, checkEvent("乙"))).task).toEqual({ kind: "none" });
  expect(opened(after(ignoring, { kind: "viewChosen", view: "slip" })).task).toEqual({ kind: "none" });
});

function opening(): Session {
  return startSession(defaultPreferences);
}

function after(session: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce(reduce, session);
}

function checkedWith(...ids: readonly string[]): Session {
  return after(opening(), read, checkEvent(...ids));
}

function checkEvent(...ids: readonly string[]): SessionEvent {
  return { kind: "draftChecked", checked: checkedOf(ids.map(finding)) };
}

function cardOf(session: Session): string | undefined {
  return (opened(session) satisfies Open).card?.id;
}

function checkedOf(findings: readonly FindingView[]): Checked {
  return {
    pack: { id: "dongli", title: "东丽", version: "1", inForce: { from: "2023-02-28" }, signs: true },
    title: "标题",
    isEmpty: false,
    findings,
    ...{ ignored: [], unused: [], forbidden: [], failures: [], facts: {}, gauges: [], clauses: {} },
  };
}

function finding(id: string): FindingView {
  return {
    id,
    rule: "ellipsis",
    ruleTitle: { zh: "省略号", en: "Ellipsis" },
    group: "标点",
    severity: "error",
    message: id,
    clauses: [],
    range: { paragraph: 0, from: 0, to: 1 },
    region: { kind: "body" },
    excerpt: { now: [] },
    anchor: { rule: "ellipsis", words: id, before: "", after: "" },
    suppressible: true,
  };
}
