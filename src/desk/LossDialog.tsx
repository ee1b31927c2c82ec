import { useEffect, useRef } from "react";
import type { DeskStrings } from "./strings/zh";

interface Props {
  readonly words: DeskStrings;
  /** The document whose changes would be lost. */
  readonly name: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before changes that were not downloaded are lost. */
export function LossDialog({ words, name, onDownload, onDiscard, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="loss-heading" onCancel={onCancel}>
      <h2 id="loss-heading">{words.lossHeading}</h2>
      <p>{words.lossText(name)}</p>
      <div className="choices">
        <button type="button" className="primary" onClick={onDownload}>
          {words.lossDownload}
        </button>
        <button type="button" onClick={onDiscard}>
          {words.lossDiscard}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}
