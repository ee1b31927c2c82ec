import type { DeskStrings } from "./strings/zh";

interface Props {
  readonly words: DeskStrings;
  readonly isOpening: boolean;
  readonly onCancel: () => void;
}

/** A file is being opened, with a way to give it up; one opened within half a second is not worth a word. */
export function OpeningBar({ words, isOpening, onCancel }: Props) {
  return (
    <div role="status">
      {isOpening && (
        <div className="opening">
          <p>{words.opening}</p>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
