import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrimaryButton } from "../components/PrimaryButton";
import { usePane } from "../pane";
import { safeFindings, visibleFindings } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** The foot of the panel: all safe fixes at once, and from card to card. */
export function StepBar({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { capabilities, dispatch } = usePane();
  const shown = visibleFindings(session);
  const safe = capabilities().editText.can ? safeFindings(session).length : 0;
  const place = session.card?.place ?? -1;
  if (session.task.kind === "handled" || (shown.length === 0 && safe === 0)) return null;
  return (
    <footer className={styles.bar}>
      {safe > 0 && (
        <PrimaryButton
          className={styles.all}
          onClick={() => dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked: [] } })}
        >
          {strings.fixAll(safe)}
        </PrimaryButton>
      )}
      <div className={styles.steps}>
        <Button
          appearance="subtle"
          className={styles.step}
          aria-label={strings.previous}
          disabledFocusable={place <= 0}
          onClick={() => dispatch({ kind: "cardMoved", by: -1 })}
        >
          ↑
        </Button>
        <span>{strings.position(place + 1, shown.length)}</span>
        <Button
          appearance="subtle"
          className={styles.step}
          aria-label={strings.next}
          disabledFocusable={place >= shown.length - 1}
          onClick={() => dispatch({ kind: "cardMoved", by: 1 })}
        >
          ↓
        </Button>
      </div>
    </footer>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  all: { minWidth: 0, flexShrink: 1 },
  steps: { display: "flex", alignItems: "center", marginLeft: "auto", whiteSpace: "nowrap" },
  step: { minWidth: "32px" },
});
