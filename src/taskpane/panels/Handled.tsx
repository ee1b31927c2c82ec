import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Suppression } from "../../linter/suppression";
import { Box } from "../components/Box";
import { ExcerptLines } from "../components/ExcerptLines";
import { GrowingList } from "../components/GrowingList";
import { TextButton } from "../components/TextButton";
import { Words } from "../components/Words";
import { usePane } from "../pane";
import { handledCount } from "../selectors";
import type { FixedChange, Open } from "../session";
import { useStrings } from "../strings/strings";

/** What has been dealt with: fixes that can be taken back, and what was ignored, why and by whom. */
export function Handled({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  const { checked } = session;
  const lapsed = checked?.unused ?? [];
  const forbidden = checked?.forbidden ?? [];
  const isNothing = handledCount(session) + lapsed.length + forbidden.length === 0;
  return (
    <>
      <div>
        <TextButton onClick={() => dispatch({ kind: "taskChosen", task: { kind: "none" } })}>
          {strings.back}
        </TextButton>
      </div>
      {isNothing && <p className={styles.note}>{strings.nothingHandled}</p>}
      <Fixed session={session} />
      <Ignored session={session} />
      <Suppressions title={strings.unusedTitle} note={strings.unusedNote} suppressions={lapsed} />
      <Suppressions title={strings.forbiddenTitle} note={strings.forbiddenNote} suppressions={forbidden} />
    </>
  );
}

function Fixed({ session: { fixed } }: { readonly session: Open }) {
  const strings = useStrings();
  if (fixed.length === 0) return null;
  return (
    <Box title={strings.fixedTitle}>
      <GrowingList total={fixed.length}>
        {(drawn) =>
          fixed.slice(0, drawn).map((change) => <FixedItem key={change.finding.id} change={change} />)
        }
      </GrowingList>
    </Box>
  );
}

function FixedItem({ change }: { readonly change: FixedChange }) {
  const strings = useStrings();
  const { controller } = usePane();
  const { finding, undo } = change;
  return (
    <Item message={finding.message}>
      <ExcerptLines excerpt={finding.excerpt} />
      {undo ? (
        <TextButton onClick={() => void controller.fixes.undo(change)}>{strings.undo}</TextButton>
      ) : (
        <Note>{strings.undoCovered}</Note>
      )}
    </Item>
  );
}

function Ignored({ session: { checked } }: { readonly session: Open }) {
  const strings = useStrings();
  const { controller } = usePane();
  if (!checked || checked.ignored.length === 0) return null;
  return (
    <Box title={strings.ignoredTitle}>
      {checked.ignored.map(({ finding, suppression }) => (
        <Item key={finding.id} message={finding.message}>
          <Reason suppression={suppression} />
          <TextButton onClick={() => void controller.statements.heed(suppression)}>{strings.heed}</TextButton>
        </Item>
      ))}
    </Box>
  );
}

interface SuppressionsProps {
  readonly title: string;
  readonly note: string;
  readonly suppressions: readonly Suppression[];
}

function Suppressions({ title, note, suppressions }: SuppressionsProps) {
  const strings = useStrings();
  const { controller } = usePane();
  if (suppressions.length === 0) return null;
  return (
    <Box title={title}>
      <Note>{note}</Note>
      {suppressions.map((suppression) => (
        <Item key={suppression.rule + suppression.when} message={suppression.words || suppression.rule}>
          <Reason suppression={suppression} />
          <TextButton onClick={() => void controller.statements.heed(suppression)}>
            {strings.forget}
          </TextButton>
        </Item>
      ))}
    </Box>
  );
}

function Item({ message, children }: { readonly message: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <h3 className={styles.message} lang="zh-CN">
        {message}
      </h3>
      {children}
    </div>
  );
}

function Reason({ suppression: { reason, who, when } }: { readonly suppression: Suppression }) {
  const styles = useStyles();
  const strings = useStrings();
  const day = new Date(when);
  const date = Number.isNaN(day.getTime()) ? when : day.toLocaleDateString(strings.languageTag);
  return (
    <>
      <p className={styles.reason} lang="zh-CN">
        {reason}
      </p>
      <Note>{strings.ignoredBy(who, date)}</Note>
    </>
  );
}

function Note({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <p className={styles.note}>
      <Words>{children}</Words>
    </p>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
