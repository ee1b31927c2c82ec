import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { Box } from "../components/Box";
import { Sentences } from "../components/Sentences";
import { TextButton } from "../components/TextButton";
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
        <RosterImport words={roster ? strings.rosterReplace : strings.rosterImport} onRead={setReport} />
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

interface RosterImportProps {
  readonly words: string;
  readonly onRead: (report: RosterReport | undefined) => void;
}

function RosterImport({ words, onRead }: RosterImportProps) {
  const { controller } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file) onRead(await controller.office.importRoster({ name: file.name, text: await file.text() }));
    target.value = "";
  };
  return (
    <>
      <input ref={input} type="file" hidden accept=".csv,.json" onChange={(event) => void take(event)} />
      <Button size="small" onClick={() => input.current?.click()}>
        {words}
      </Button>
    </>
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
  const styles = useStyles();
  const strings = useStrings();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[strings.rosterName, strings.rosterPosts, strings.rosterInCharge].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {people.map(({ name, posts, inChargeOf }) => (
          <tr key={name}>
            <td className={styles.cell}>{name}</td>
            <td className={styles.cell}>{posts.join("、")}</td>
            <td className={styles.cell}>{inChargeOf.join("、")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
});
