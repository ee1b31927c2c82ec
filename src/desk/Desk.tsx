import { useEffect, useState } from "react";
import type { Engine } from "../taskpane/engine";
import type { Machine } from "../taskpane/machine";
import type { DeskDocument } from "./desk-document";
import { LossDialog } from "./LossDialog";
import { OpeningBar } from "./OpeningBar";
import { PaperView } from "./PaperView";
import { PaneView } from "./PaneView";
import type { PickedFile } from "./picked-file";
import { Problem } from "./Problem";
import { Report } from "./Report";
import { deskStrings } from "./strings/strings-of";
import type { DeskStrings } from "./strings/zh";
import { downloadCorrected, Toolbar } from "./Toolbar";
import { useDrop } from "./use-drop";
import { useLanguage } from "./use-language";
import { useLeaveWarning } from "./use-leave-warning";
import { type Opening, useOpening } from "./use-opening";
import { Welcome } from "./Welcome";

/** What the page is started with. */
export interface DeskProps {
  readonly machine: Machine;
  /** One engine serves every document opened on the desk. */
  readonly loadEngine: () => Promise<Engine>;
  /** A document to open at once. */
  readonly first?: PickedFile;
}

/** The page: a file in hand, drawn on the left, with the pane beside it. */
export function Desk({ machine, loadEngine, first }: DeskProps) {
  const { language, choose, follow } = useLanguage(machine);
  const words = deskStrings(language);
  const opening = useOpening(machine, words, first);
  const { document, isOpening, problem, waiting, pick, explain } = opening;
  const [isReport, setReport] = useState(false);
  const isOver = useDrop(opening.drop);
  useLeaveWarning(document?.host);
  useEffect(() => {
    setReport(false);
    return follow(document);
  }, [document, follow]);
  const view = { document, words, isReport, machine, loadEngine };
  return (
    <div className="desk" data-view={isReport ? "report" : "draft"}>
      <Toolbar
        {...view}
        onPick={pick}
        onToggleReport={() => setReport((shown) => !shown)}
        onProblem={explain}
      />
      <OpeningBar {...{ words, isOpening }} onCancel={opening.cancel} />
      {problem !== undefined && <Problem words={words} text={problem} onClose={opening.dismissProblem} />}
      <main className="on-desk">
        {document ? (
          <OpenDesk {...view} document={document} onCloseReport={() => setReport(false)} />
        ) : (
          <Welcome
            words={words}
            onPick={pick}
            onSwitchLanguage={() => choose(language === "zh" ? "en" : "zh")}
          />
        )}
      </main>
      {isOver && <div className="drop-over">{words.dropHere}</div>}
      {waiting && document && <Leaving {...{ words, document, opening }} />}
    </div>
  );
}

interface OpenDeskProps extends DeskProps {
  readonly document: DeskDocument;
  readonly words: DeskStrings;
  readonly isReport: boolean;
  readonly onCloseReport: () => void;
}

/** The paper stays where it is under the report. */
function OpenDesk({ document, words, isReport, onCloseReport, machine, loadEngine }: OpenDeskProps) {
  return (
    <>
      <div className={isReport ? "aside" : "side"}>
        <PaperView document={document} words={words} />
      </div>
      {isReport && <Report document={document} words={words} onClose={onCloseReport} />}
      <PaneView key={document.number} {...{ document, loadEngine, machine, words }} />
    </>
  );
}

interface LeavingProps {
  readonly words: DeskStrings;
  readonly document: DeskDocument;
  readonly opening: Opening;
}

function Leaving({ words, document, opening: { openWaiting, keepOpen } }: LeavingProps) {
  return (
    <LossDialog
      words={words}
      name={document.host.name}
      onDownload={() => {
        downloadCorrected(document, words);
        openWaiting();
      }}
      onDiscard={openWaiting}
      onCancel={keepOpen}
    />
  );
}
