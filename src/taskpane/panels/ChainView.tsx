import { makeStyles, tokens } from "@fluentui/react-components";
import type { CitedClause } from "../../regulations/register";
import type { Chain } from "../../routing/chain";
import { Box } from "../components/Box";
import { Sentences } from "../components/Sentences";
import { StepLine } from "../components/StepLine";
import { Tag } from "../components/Tag";
import { TextButton } from "../components/TextButton";
import { usePane } from "../pane";
import { useStrings } from "../strings/strings";

interface ChainViewProps {
  readonly chain: Chain;
  readonly clauses: Readonly<Record<string, CitedClause>>;
}

/** Who signs, in order, how sure that is, what it rests on, and how else it may be read. */
export function ChainView({ chain, clauses }: ChainViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { steps, notes, contradictions } = chain;
  const title = steps.length > 0 ? strings.chainTitle : strings.noPath;
  return (
    <>
      {contradictions.length > 0 && (
        <Box title={strings.contradictionsTitle} tone="bad">
          <Sentences sentences={contradictions} />
        </Box>
      )}
      <Box title={title} aside={<Standing chain={chain} />}>
        {chain.kind === "provisional" && steps.length > 0 && (
          <p className={styles.note}>{strings.provisionalNote}</p>
        )}
        <StepLine steps={steps} clauses={clauses} />
        <Because chain={chain} />
        <Others chain={chain} clauses={clauses} />
        {notes.length > 0 && (
          <details>
            <summary className={styles.summary}>{strings.notes}</summary>
            <Sentences sentences={notes} />
          </details>
        )}
      </Box>
      <Assumptions chain={chain} />
    </>
  );
}

function Standing({ chain }: { readonly chain: Chain }) {
  const styles = useStyles();
  const strings = useStrings();
  if (chain.kind === "provisional") return <Tag tone="warning">{strings.provisional}</Tag>;
  const { row, certainty } = chain;
  return (
    <span className={styles.standing}>
      {strings.decided(row)}
      {certainty && ` · ${strings.certainty(certainty)}`}
    </span>
  );
}

/** What led here; while it is not settled, each of what would. */
function Because({ chain: { kind, because } }: { readonly chain: Chain }) {
  const styles = useStyles();
  const strings = useStrings();
  const [only, ...more] = because.map((way) => way.split("；").map(factAndValue).join("，"));
  if (only === undefined) return null;
  const isSettled = kind === "decided" && more.length === 0;
  if (isSettled) {
    return (
      <p className={styles.note}>
        {strings.because} <span lang="zh-CN">{only}</span>
      </p>
    );
  }
  return (
    <details>
      <summary className={styles.summary}>{kind === "decided" ? strings.because : strings.becauseIf}</summary>
      <Sentences sentences={[only, ...more]} />
    </details>
  );
}

/** 行政规范性文件 是 → 行政规范性文件：是. */
function factAndValue(condition: string): string {
  return condition.replace(/ (?=\S*$)/, "：");
}

function Others({ chain: { other }, clauses }: ChainViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  return other.map(({ row, steps, why }, index) => (
    <details key={index} className={styles.other}>
      <summary className={styles.summary}>
        {strings.otherReading}
        <span lang="zh-CN">：{brief(steps)}</span>
      </summary>
      <p className={styles.note} lang="zh-CN">
        {row !== undefined && `${row} `}
        {why}
      </p>
      <StepLine steps={steps} clauses={clauses} />
    </details>
  ));
}

/** The one who decides says most of a chain. */
function brief(steps: Chain["steps"]): string {
  const last = steps.at(-1);
  return last ? `${last.role}${last.action}` : "";
}

function Assumptions({ chain: { assumptions } }: { readonly chain: Chain }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  if (assumptions.length === 0) return null;
  return (
    <Box title={strings.assumptionsTitle}>
      {assumptions.map(({ fact, why }) => (
        <p key={fact} className={styles.row}>
          <span lang="zh-CN">{why}</span>
          <TextButton onClick={() => dispatch({ kind: "taskChosen", task: { kind: "answering", fact } })}>
            {strings.correct}
          </TextButton>
        </p>
      ))}
    </Box>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  standing: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer", padding: "2px 0" },
  other: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "4px" },
  row: { display: "flex", justifyContent: "space-between", gap: "8px", margin: 0 },
});
