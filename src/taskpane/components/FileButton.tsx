import { Button } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import type { ChosenFile } from "../chosen-file";

interface FileButtonProps {
  /** File endings to choose among, as ".csv,.txt". */
  readonly accept: string;
  readonly onPick: (file: ChosenFile) => void;
  readonly children: string;
}

/** A button that has a file chosen; it is read here and nowhere else. The same one may be chosen again. */
export function FileButton({ accept, onPick, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file) onPick({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    target.value = "";
  };
  return (
    <>
      <input ref={input} type="file" hidden accept={accept} onChange={(event) => void take(event)} />
      <Button size="small" onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
