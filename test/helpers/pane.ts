import type { DocumentHost } from "../../src/host/host";
import { Controller } from "../../src/taskpane/controller/controller";
import type { Engine, FindingView } from "../../src/taskpane/engine";
import { localEngine } from "../../src/taskpane/local-engine";
import { defaultPreferences, type Machine } from "../../src/taskpane/machine";
import { type Open, type Preferences, type Session, startSession } from "../../src/taskpane/session";
import { createStore } from "../../src/taskpane/store";
import { MemoryHost } from "./memory-host";

/** A pane without a face over a document in memory, after its first reading. */
export async function openPane(
  document: string | MemoryHost,
  loadEngine: () => Promise<Engine> = async () => localEngine,
) {
  const host = typeof document === "string" ? new MemoryHost(unindented(document)) : document;
  const pane = paneOver(host, loadEngine);
  await pane.controller.start();
  return pane;
}

/** The same over any host, before anything is read: `controller.start()` reads. */
export function paneOver<Host extends DocumentHost>(
  host: Host,
  loadEngine: () => Promise<Engine> = async () => localEngine,
) {
  const machine = memoryMachine();
  const store = createStore(startSession(machine.load()));
  const now = () => new Date("2026-03-05T08:00:00.000Z");
  const controller = new Controller({ host, machine, store, now, loadEngine });
  return { host, machine, store, controller, session: () => opened(store.get()), finding };

  /** The finding of a rule. */
  function finding(rule: string): FindingView {
    const found = opened(store.get()).checked?.findings.find((each) => each.rule === rule);
    if (!found) throw new Error(`no finding of ${rule}`);
    return found;
  }
}

/** The session of a document that is open; anything else fails the test. */
export function opened(session: Session): Open {
  if (session.kind !== "open") throw new Error(`the session is ${session.kind}`);
  return session;
}

/** What the machine keeps, kept by nothing. */
function memoryMachine(): Machine & { kept?: Preferences } {
  return {
    load() {
      return this.kept ?? defaultPreferences;
    },
    save(preferences) {
      this.kept = preferences;
    },
    clear() {
      this.kept = undefined;
    },
  };
}

/** A document written in a template literal, without the indentation of its code. */
export function unindented(document: string): string {
  return document
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

/** Whatever was started by a change has come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
