import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Box } from "../components/Box";
import { usePane } from "../pane";
import type { Task } from "../session";
import { useStrings } from "../strings/strings";

/** What fixing everything left undone, and why; each is still in the list. */
export function FixesDone({ task }: { readonly task: Extract<Task, { kind: "reviewingFixes" }> }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  return (
    <Box title={strings.unmade(task.unmade.length)}>
      <p className={styles.line}>{strings.fixedSome(task.fixed)}</p>
      <ul className={styles.list}>
        {task.unmade.map(({ finding, reason }) => (
          <li key={finding.id}>
            <span lang="zh-CN">{finding.message}</span>
            <span className={styles.reason}>{strings.refusals[reason]}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => dispatch({ kind: "taskChosen", task: { kind: "none" } })}>
          {strings.back}
        </Button>
      </div>
    </Box>
  );
}

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "6px" },
  reason: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
