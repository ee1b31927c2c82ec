import { useRef } from "react";
import { type PickedFile, pickedFromDisk } from "./picked-file";

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly onPick: (picked: PickedFile) => void;
}

/** A button that asks for a file of the machine. */
export function FileButton({ label, className, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        // Any file may be picked: one that cannot be read is told what to do about it.
        accept=".docx,.doc,.wps,.xml"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPick(pickedFromDisk(file));
          currentTarget.value = "";
        }}
      />
    </>
  );
}
