import type { Checked } from "./engine";
import { safeFindings, visibleFindings } from "./selectors";
import type { DraftRead, Open, Preferences, Session, SessionEvent, Shell, Task, Work } from "./session";

/** The one way a session changes. Events that make no sense where it stands leave it as it is. */
export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "viewChosen":
      return { ...withoutTask(session), view: event.view, notice: undefined };
    case "workStarted":
      return workStarted(session, event.work);
    case "workEnded":
      return { ...session, work: undefined };
    case "noticed":
      return { ...session, notice: event.notice };
    case "ownFormChosen":
      return { ...session, ownForm: event.form };
    case "packsRead":
      return { ...session, packs: event.packs };
    case "preferred":
      return preferred(session, event.preferences);
    case "draftUnreadable":
      return { ...shellOf(session), kind: "unreadable", message: event.message };
    case "draftRead":
      return draftRead(session, event.draft);
    default:
      return session.kind === "open" ? reduceOpen(session, event) : session;
  }
}

type OpenEvent = Exclude<
  SessionEvent,
  {
    kind:
      | "viewChosen"
      | "workStarted"
      | "workEnded"
      | "noticed"
      | "ownFormChosen"
      | "packsRead"
      | "preferred"
      | "draftUnreadable"
      | "draftRead";
  }
>;

function reduceOpen(session: Open, event: OpenEvent): Open {
  switch (event.kind) {
    case "draftChecked":
      return draftChecked(session, event.checked);
    case "pagesKnown":
      return { ...session, pages: event.pages, isStale: true };
    case "cardToggled":
      return openCard(session, session.card?.id === event.id ? undefined : event.id);
    case "cardMoved":
      return moveCard(session, event.by);
    case "filtered":
      return withCard({ ...session, filter: event.filter, task: { kind: "none" } });
    case "taskChosen":
      return { ...session, task: event.task };
    case "fixTicked":
      return tickFix(session, event.id, event.ticked);
    case "fixesChanged":
      return { ...session, fixed: event.fixed };
    case "suppressionsChanged":
      return { ...session, suppressions: event.suppressions, isStale: true };
    case "answered":
      return { ...session, answers: event.answers, isStale: true };
    case "slipMade":
      return { ...session, slip: event.slip };
    case "compared":
      return { ...session, comparison: event.comparison };
    default:
      return event satisfies never;
  }
}

function shellOf({ view, preferences, packs, work, notice, ownForm }: Session): Shell {
  return { view, preferences, packs, work, notice, ownForm };
}

function withoutTask(session: Session): Session {
  return session.kind === "open" ? { ...session, task: { kind: "none" } } : session;
}

function draftRead(session: Session, draft: DraftRead): Open {
  const fresh: Open = {
    ...shellOf(session),
    kind: "open",
    ...draft,
    isStale: true,
    fixed: [],
    filter: {},
    task: { kind: "none" },
  };
  if (session.kind !== "open" || session.name !== draft.name) return fresh;
  const { checked, fixed, card, filter, task } = session;
  const given = session.pages?.measured === "given" ? session.pages : undefined;
  const comparison = session.manuscript === draft.manuscript ? session.comparison : undefined;
  return { ...fresh, pages: draft.pages ?? given, checked, fixed, card, filter, task, comparison };
}

/** The first check opens the first card; a card the drafter has closed stays closed. */
function draftChecked(session: Open, checked: Checked): Open {
  const next = { ...session, checked, isStale: false, slip: undefined };
  return session.checked && !session.card ? { ...next, task: keptTask(next) } : withCard(next);
}

/** Keeps the card open while its finding is there, else opens the one now in its place. */
function withCard(session: Open): Open {
  const shown = visibleFindings(session);
  const place = session.card ? shown.findIndex(({ id }) => id === session.card?.id) : 0;
  const at = place >= 0 ? place : Math.min(session.card?.place ?? 0, shown.length - 1);
  const finding = shown[at];
  return { ...session, card: finding && { id: finding.id, place: at }, task: keptTask(session) };
}

/** A draft is read anew because it may have changed: until that is done the last check is not to be relied on. */
function workStarted(session: Session, work: Work): Session {
  const isReading = work.kind === "reading";
  return session.kind === "open" && isReading ? { ...session, work, isStale: true } : { ...session, work };
}

/** Another pack, word list, roster or way of counting makes the last check another's. */
function preferred(session: Session, preferences: Preferences): Session {
  const same = (["pack", "countingRule", "roster", "ownWords"] as const).every(
    (key) => session.preferences[key] === preferences[key],
  );
  return session.kind === "open" && !same
    ? { ...session, preferences, isStale: true }
    : { ...session, preferences };
}

/** A finding that is gone cannot be ignored any more, and where nothing is left to fix nothing is chosen. */
function keptTask(session: Open): Task {
  const { task, checked } = session;
  const isOver =
    (task.kind === "ignoring" && !checked?.findings.some(({ id }) => id === task.id)) ||
    (task.kind === "choosingFixes" && safeFindings(session).length === 0);
  return isOver ? { kind: "none" } : task;
}

function openCard(session: Open, id: string | undefined): Open {
  const place = visibleFindings(session).findIndex((finding) => finding.id === id);
  const card = id === undefined || place < 0 ? undefined : { id, place };
  return { ...session, card, task: { kind: "none" } };
}

function moveCard(session: Open, by: 1 | -1): Open {
  const shown = visibleFindings(session);
  const place = session.card ? session.card.place + by : by > 0 ? 0 : shown.length - 1;
  const finding = shown[place];
  return finding ? openCard(session, finding.id) : session;
}

function tickFix(session: Open, id: string, ticked: boolean): Open {
  if (session.task.kind !== "choosingFixes") return session;
  const others = session.task.unticked.filter((each) => each !== id);
  return { ...session, task: { kind: "choosingFixes", unticked: ticked ? others : [...others, id] } };
}
