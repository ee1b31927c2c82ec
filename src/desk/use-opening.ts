import { startTransition, useCallback, useEffect, useRef, useState } from "react";
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
  /** Gives up the file being opened. */
  readonly cancel: () => void;
  /** Says why something could not be done with the open document. */
  readonly explain: (error: HostError) => void;
  readonly dismissProblem: () => void;
}

/** `first` is opened at once. A file that cannot be opened leaves the open one as it was. */
export function useOpening(machine: Machine, words: DeskStrings, first: PickedFile | undefined): Opening {
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<PickedFile>();
  const { document, isOpening, load, cancel } = useLoading(machine, words, setProblem, setWaiting);
  const open = useCallback(
    (picked: PickedFile, losesChanges = false) => {
      setWaiting(undefined);
      setProblem(undefined);
      void load(picked, losesChanges);
    },
    [load],
  );
  const pick = useCallback(
    (picked: PickedFile) => (document?.host.isChanged ? setWaiting(picked) : open(picked)),
    [document, open],
  );
  const drop = useCallback(
    (dropped: Dropped) => {
      if (dropped.kind === "file") pick(pickedFromDisk(dropped.file));
      else setProblem(dropped.kind === "several" ? words.severalFiles : words.notAFile);
    },
    [pick, words],
  );
  // Opened once, whatever the language is changed to meanwhile.
  const begun = useRef<PickedFile>();
  useEffect(() => {
    if (!first || begun.current === first) return;
    begun.current = first;
    open(first);
  }, [first, open]);
  return {
    ...{ document, isOpening, problem, waiting, pick, drop, cancel },
    openWaiting: () => waiting && open(waiting, true),
    keepOpen: () => setWaiting(undefined),
    explain: ({ message }) => setProblem(message),
    dismissProblem: () => setProblem(undefined),
  };
}

/**
 * One file at a time: the newest picked gives the one before it up. One that would take the place of changes made while
 * it was being opened is handed to `wait`, unless they may be lost.
 */
function useLoading(
  machine: Machine,
  words: DeskStrings,
  say: (problem: string) => void,
  wait: (picked: PickedFile) => void,
) {
  const [document, setDocument] = useState<DeskDocument>();
  const [isOpening, setOpening] = useState(false);
  const latest = useRef<AbortController>();
  const shown = useRef<DeskDocument>();
  const load = useCallback(
    async (picked: PickedFile, losesChanges: boolean) => {
      latest.current?.abort();
      const mine = (latest.current = new AbortController());
      const { signal } = mine;
      setOpening(true);
      try {
        const opened = await openDeskDocument(picked, { machine, notShown: words.notShown, signal });
        if (signal.aborted) return;
        if (shown.current?.host.isChanged && !losesChanges) return wait(picked);
        shown.current = opened;
        // Drawn in slices: the page goes on answering.
        startTransition(() => setDocument(opened));
      } catch (error) {
        if (!signal.aborted) say(problemOf(error, picked, words));
      } finally {
        if (latest.current === mine) setOpening(false);
      }
    },
    [machine, words, say, wait],
  );
  const cancel = useCallback(() => {
    latest.current?.abort();
    setOpening(false);
  }, []);
  return { document, isOpening, load, cancel };
}

function problemOf(error: unknown, { name }: PickedFile, words: DeskStrings): string {
  if (error instanceof HostError) return error.message;
  return error instanceof DOMException ? words.unreadableFile(name) : words.sampleMissing(name);
}
