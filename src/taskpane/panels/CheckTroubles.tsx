import { makeStyles } from "@fluentui/react-components";
import { Box } from "../components/Box";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** What was not checked or not read: shown, so that it is never taken for clean. */
export function CheckTroubles({ session: { checked, notes } }: { readonly session: Open }) {
  const strings = useStrings();
  const failures = checked?.failures ?? [];
  return (
    <>
      {failures.length > 0 && (
        <Box title={strings.failuresTitle(failures.length)} tone="bad">
          <Sentences sentences={failures.map(({ message }) => message)} />
        </Box>
      )}
      {notes.length > 0 && (
        <Box title={strings.notesTitle(notes.length)}>
          <Sentences sentences={notes} />
        </Box>
      )}
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} lang="zh-CN">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });
