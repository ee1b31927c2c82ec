import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Box } from "../components/Box";
import { FileButton } from "../components/FileButton";
import { Sentences } from "../components/Sentences";
import { TextButton } from "../components/TextButton";
import { WordTable } from "../components/WordTable";
import type { OwnWords } from "../engine";
import { usePane } from "../pane";
import type { Session } from "../session";
import { useStrings } from "../strings/strings";

/** 本单位的词表: imported, shown, cleared; looked for beside whichever pack is chosen. It stays on the machine. */
export function WordListBox({ session: { preferences } }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const { ownWords } = preferences;
  const clear = (): void => {
    setFaults([]);
    void controller.office.prefer({ ...preferences, ownWords: undefined });
  };
  return (
    <Box title={strings.wordListTitle}>
      <div role="status">
        {ownWords ? <Listed own={ownWords} /> : <p className={styles.note}>{strings.wordListNone}</p>}
      </div>
      <div className={styles.buttons}>
        <FileButton
          accept=".csv,.txt"
          onPick={(file) =>
            void controller.office
              .importWords(file)
              .then((read) => setFaults(read?.kind === "faults" ? read.faults : []))
          }
        >
          {ownWords ? strings.wordListReplace : strings.wordListImport}
        </FileButton>
        {ownWords && <TextButton onClick={clear}>{strings.wordListClear}</TextButton>}
      </div>
      <div role="alert">
        {faults.length > 0 && (
          <>
            <p className={styles.bad}>{strings.wordListFaults(faults.length)}</p>
            <Sentences sentences={faults} />
          </>
        )}
      </div>
      <p className={styles.note}>{strings.wordListKept}</p>
    </Box>
  );
}

/** How many words the list has, and each when asked for. */
function Listed({ own: { name, words } }: { readonly own: OwnWords }) {
  const strings = useStrings();
  const pairs = Object.entries(words);
  return (
    <details>
      <summary>
        <span lang="zh-CN">{name}</span> · {strings.wordListSum(pairs.length)}
      </summary>
      <WordTable headings={[strings.wordListWrong, strings.wordListRight]} rows={pairs} />
    </details>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
});
