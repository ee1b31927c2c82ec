import { useSyncExternalStore } from "react";
import type { HostError } from "../host/host";
import type { DeskDocument } from "./desk-document";
import { FileButton } from "./FileButton";
import { type PickedFile, pickedSample, sampleNames } from "./picked-file";
import { baseName, saveFile } from "./save-file";
import type { DeskStrings } from "./strings/zh";

interface Props {
  readonly words: DeskStrings;
  readonly document?: DeskDocument;
  readonly isReport: boolean;
  readonly onPick: (picked: PickedFile) => void;
  readonly onToggleReport: () => void;
  readonly onProblem: (error: HostError) => void;
}

/** What can be done with the file as a whole. */
export function Toolbar({ words, document, isReport, onPick, onToggleReport, onProblem }: Props) {
  return (
    <header className="toolbar">
      <h1 lang="zh-CN">{words.title}</h1>
      {document && (
        <>
          <FileState document={document} words={words} />
          <div className="tools">
            <FileButton label={words.open} onPick={onPick} />
            <SampleList words={words} onPick={onPick} />
            <button type="button" aria-pressed={isReport} title={words.reportHint} onClick={onToggleReport}>
              {words.report}
            </button>
            <button
              type="button"
              title={words.downloadCleanHint}
              onClick={() => void downloadClean(document, words).catch(onProblem)}
            >
              {words.downloadClean}
            </button>
            <button
              type="button"
              className="primary"
              title={words.downloadHint}
              onClick={() => downloadCorrected(document, words)}
            >
              {words.download}
            </button>
          </div>
        </>
      )}
    </header>
  );
}

/** Hands out the document with what the program keeps in it. */
export function downloadCorrected({ host }: DeskDocument, words: DeskStrings): void {
  void saveFile(host.bytes(), words.correctedName(baseName(host.name)));
  host.markSaved();
}

/**
 * The record of the checking is lost with a clean copy, so the document still counts as not saved. Rejects with
 * HostError where none can be made.
 */
async function downloadClean({ host }: DeskDocument, words: DeskStrings): Promise<void> {
  await saveFile(await host.cleanCopy(), words.cleanName(baseName(host.name)));
}

function FileState({ document, words }: { readonly document: DeskDocument; readonly words: DeskStrings }) {
  const { host, subscribe } = document;
  const isChanged = useSyncExternalStore(subscribe, () => host.isChanged);
  return (
    <p className="file-state">
      <span className="file-name" lang="zh-CN" title={host.name}>
        {host.name}
      </span>
      <span role="status" className="unsaved">
        {isChanged ? words.unsaved : ""}
      </span>
    </p>
  );
}

function SampleList({ words, onPick }: Pick<Props, "words" | "onPick">) {
  return (
    <details
      className="sample-list"
      onToggle={({ currentTarget }) => closeOnLeave(currentTarget)}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape") return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary>{words.samples}</summary>
      <ul>
        {sampleNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              lang="zh-CN"
              onClick={({ currentTarget }) => {
                currentTarget.closest("details")?.removeAttribute("open");
                onPick(pickedSample(name));
              }}
            >
              {baseName(name)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An open list goes away when something else is pressed. */
function closeOnLeave(list: HTMLDetailsElement): void {
  if (!list.open) return;
  const leave = ({ target }: Event): void => {
    if (target instanceof Node && list.contains(target)) return;
    list.open = false;
    window.removeEventListener("pointerdown", leave);
    window.removeEventListener("focusin", leave);
  };
  window.addEventListener("pointerdown", leave);
  window.addEventListener("focusin", leave);
}
