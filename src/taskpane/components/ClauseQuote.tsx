import { makeStyles, tokens } from "@fluentui/react-components";
import type { CitedClause } from "../../regulations/register";
import { useStrings } from "../strings/strings";

/** The clause in its own words, where they are at hand; a long one opens on demand. Other bases by name. */
export function ClauseQuote({ clauses }: { readonly clauses: readonly CitedClause[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const [first, ...others] = clauses;
  if (!first) return null;
  return (
    <blockquote className={styles.quote} lang="zh-CN">
      <Clause clause={first} />
      {others.length > 0 && (
        <p className={styles.others}>
          {strings.otherClauses} {others.map(({ title }) => title).join("、")}
        </p>
      )}
    </blockquote>
  );
}

/** A clause longer than this is folded. */
const longWords = 130;

function Clause({ clause: { title, words } }: { readonly clause: CitedClause }) {
  const styles = useStyles();
  if (words === undefined) return <strong>{title}</strong>;
  return (
    <details open={words.length <= longWords}>
      <summary className={styles.title}>{title}</summary>
      <p className={styles.words}>{words}</p>
    </details>
  );
}

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: "6px 10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: "4px 0 0", whiteSpace: "pre-wrap" },
  others: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200 },
});
