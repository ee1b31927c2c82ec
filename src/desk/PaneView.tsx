import { App } from "../taskpane/App";
import type { Engine } from "../taskpane/engine";
import type { Machine } from "../taskpane/machine";
import type { DeskDocument } from "./desk-document";
import type { DeskStrings } from "./strings/zh";
import { useAppearance } from "./use-appearance";

interface Props {
  readonly document: DeskDocument;
  readonly words: DeskStrings;
  readonly machine: Machine;
  readonly loadEngine: () => Promise<Engine>;
}

/** The pane over the document on the desk. */
export function PaneView({ document: { host, store }, words, machine, loadEngine }: Props) {
  const appearance = useAppearance();
  return (
    <aside className="pane" aria-label={words.paneRegion}>
      <App {...{ host, store, machine, loadEngine, appearance }} />
    </aside>
  );
}
