import type { DocxHost, DocxSurroundings } from "../host/docx-host";
import { HostError } from "../host/host";
import type { Machine } from "../taskpane/machine";
import { startSession } from "../taskpane/session";
import { loadWorkshop } from "../taskpane/workplace";
import { createStore, type Store } from "../taskpane/store";
import type { Paper } from "./paper/paper";
import type { PickedFile } from "./picked-file";
import { saveFile } from "./save-file";

/** The document on the desk: the file, the session of its pane, and the paper it is drawn on. */
export interface DeskDocument {
  /** Every opening is another document, even of the same file. */
  readonly number: number;
  readonly host: DocxHost;
  readonly store: Store;
  /** Whoever draws the document puts the paper here, so that the pane can have words shown. */
  readonly drawn: { paper?: Paper };
  /** Calls `changed` whenever the file's bytes are others or it was handed out; returns how to stop. */
  subscribe(changed: () => void): () => void;
}

/** `notShown` is said of words the paper does not hold; `signal` gives the opening up. */
export interface DeskDocumentOptions {
  readonly machine: Machine;
  readonly notShown: string;
  readonly signal: AbortSignal;
}

/**
 * Opens a picked file. What reads it is loaded with the first one. Rejects with HostError where the file is no readable
 * .docx or the opening was given up, with whatever the picking throws where it cannot be had at all.
 */
export async function openDeskDocument(
  picked: PickedFile,
  { machine, notShown, signal }: DeskDocumentOptions,
): Promise<DeskDocument> {
  const [bytes, { openDocx }, workshop] = await Promise.all([picked.bytes(), loadHost(), loadWorkshop()]);
  const listeners = new Set<() => void>();
  const drawn: DeskDocument["drawn"] = {};
  const surroundings: DocxSurroundings = {
    workshop,
    async reveal(range) {
      if (!(await drawn.paper?.reveal(range))) throw new HostError("not-found", notShown);
    },
    save: saveFile,
    changed() {
      for (const changed of [...listeners]) changed();
    },
  };
  const host = await openDocx(bytes, picked.name, surroundings, signal);
  const store = createStore(startSession(machine.load()));
  return {
    number: ++opened,
    host,
    store,
    drawn,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** What has a file in hand: a chunk of its own, left out of the first paint. */
export const loadHost = () => import(/* webpackChunkName: "host" */ "../host/docx-host");

let opened = 0;
