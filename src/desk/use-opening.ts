import { startTransition, useCallback, useEffect, useState } from "react";
import { HostError } from "../host/host";
import type { Machine } from "../taskpane/machine";
import { type DeskDocument, openDeskDocument } from "./desk-document";
import { type PickedFile, pickedFromDisk } from "./picked-file";
import type { DeskStrings } from "./strings/zh";
import type { Dropped } from "./use-drop";

/** Which document is on the desk, and how another comes there. */
export interface Opening {
  readonly document?: DeskDocument;
  readonly isOpening: boolean;
  /** Why the last file could not be opened. */
  readonly problem?: string;
  /** A file picked while the open one holds changes: opened once the drafter has decided. */
  readonly waiting?: PickedFile;
  readonly pick: (picked: PickedFile) => void;
  readonly drop: (dropped: Dropped) => void;
  /** Opens the waiting file; the changes of the open one are gone. */
  readonly openWaiting: () => void;
  readonly keepOpen: () => void;
  readonly dismissProblem: () => void;
}

/** `first` is opened at once. A file that cannot be opened leaves the open one as it was. */
export function useOpening(machine: Machine, words: DeskStrings, first: PickedFile | undefined): Opening {
  const [document, setDocument] = useState<DeskDocument>();
  const [waiting, setWaiting] = useState<PickedFile>();
  const [problem, setProblem] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const open = useCallback(
    async (picked: PickedFile) => {
      setWaiting(undefined);
      setProblem(undefined);
      setOpening(true);
      try {
        const opened = await openDeskDocument(picked, { machine, notShown: words.notShown });
        // Drawn in slices: the page goes on answering.
        startTransition(() => setDocument(opened));
      } catch (error) {
        setProblem(problemOf(error, picked, words));
      } finally {
        setOpening(false);
      }
    },
    [machine, words],
  );
  const pick = useCallback(
    (picked: PickedFile) => (document?.host.isChanged ? setWaiting(picked) : void open(picked)),
    [document, open],
  );
  const drop = useCallback(
    (dropped: Dropped) => {
      if (dropped.kind === "file") pick(pickedFromDisk(dropped.file));
      else setProblem(dropped.kind === "several" ? words.severalFiles : words.notAFile);
    },
    [pick, words],
  );
  useEffect(() => {
    if (first) void open(first);
    // Opened once, whatever the language is changed to meanwhile.
  }, [first]);
  return {
    ...{ document, isOpening, problem, waiting, pick, drop },
    openWaiting: () => waiting && void open(waiting),
    keepOpen: () => setWaiting(undefined),
    dismissProblem: () => setProblem(undefined),
  };
}

function problemOf(error: unknown, { name }: PickedFile, words: DeskStrings): string {
  if (error instanceof HostError) return error.message;
  return error instanceof DOMException ? words.unreadableFile(name) : words.sampleMissing(name);
}
