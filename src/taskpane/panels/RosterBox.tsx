import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Box } from "../components/Box";
import { FileButton } from "../components/FileButton";
import { Sentences } from "../components/Sentences";
import { TextButton } from "../components/TextButton";
import { WordTable } from "../components/WordTable";
import type { RosterLine, RosterReport } from "../engine";
import { usePane } from "../pane";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** 名册: imported, shown, handed back and cleared; it stays on the machine. */
export function RosterBox({ session: { preferences } }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const [report, setReport] = useState<RosterReport>();
  const { roster } = preferences;
  const clear = (): void => {
    setReport(undefined);
    void controller.office.prefer({ ...preferences, roster: undefined });
  };
  return (
    <Box title={strings.rosterTitle}>
      {!roster && <p className={styles.note}>{strings.rosterNone}</p>}
      <div className={styles.buttons}>
        <FileButton
          accept=".csv,.json"
          onPick={(file) => void controller.office.importRoster(file).then(setReport)}
        >
          {roster ? strings.rosterReplace : strings.rosterImport}
        </FileButton>
        {roster && (
          <>
            <TextButton onClick={() => void controller.office.showRoster().then(setReport)}>
              {strings.rosterShow}
            </TextButton>
            <TextButton onClick={() => void controller.office.exportRoster()}>
              {strings.rosterExport}
            </TextButton>
            <TextButton onClick={clear}>{strings.rosterClear}</TextButton>
          </>
        )}
      </div>
      <div role="status">{report && <Report report={report} />}</div>
      <p className={styles.note}>{strings.rosterKept}</p>
    </Box>
  );
}

function Report({ report }: { readonly report: RosterReport }) {
  const styles = useStyles();
  const strings = useStrings();
  if (report.kind === "roster") {
    return (
      <>
        <p className={styles.text}>{strings.rosterSum(report.people.length, report.organs)}</p>
        <People people={report.people} />
      </>
    );
  }
  return (
    <>
      <p className={styles.bad}>{strings.rosterFaults(report.faults.length)}</p>
      <Sentences sentences={report.faults} />
    </>
  );
}

function People({ people }: { readonly people: readonly RosterLine[] }) {
  const strings = useStrings();
  return (
    <WordTable
      headings={[strings.rosterName, strings.rosterPosts, strings.rosterInCharge]}
      rows={people.map(({ name, posts, inChargeOf }) => [name, posts.join("、"), inChargeOf.join("、")])}
    />
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
});
