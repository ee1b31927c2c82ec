import type { DeskStrings } from "./strings/zh";

interface Props {
  readonly words: DeskStrings;
  readonly text: string;
  readonly onClose: () => void;
}

/** What went wrong, said once, until it is dismissed. */
export function Problem({ words, text, onClose }: Props) {
  return (
    <div role="alert" className="problem">
      <p>{text}</p>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
