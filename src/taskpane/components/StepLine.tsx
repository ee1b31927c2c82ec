import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CitedClause } from "../../regulations/register";
import type { Step } from "../../routing/signing-table";
import { useStrings } from "../strings/strings";
import { Tag } from "./Tag";

/** A chain as one line downward: who, what they do, and on what ground. The last step is the one that decides. */
export function StepLine({
  steps,
  clauses,
}: {
  readonly steps: readonly Step[];
  readonly clauses: Readonly<Record<string, CitedClause>>;
}) {
  const styles = useStyles();
  return (
    <ol className={styles.line}>
      {steps.map((step, index) => (
        <li key={index} className={mergeClasses(styles.step, index === steps.length - 1 && styles.last)}>
          <StepBody step={step} clauses={clauses} isLast={index === steps.length - 1} />
        </li>
      ))}
    </ol>
  );
}

interface StepBodyProps {
  readonly step: Step;
  readonly clauses: Readonly<Record<string, CitedClause>>;
  readonly isLast: boolean;
}

function StepBody({ step, clauses, isLast }: StepBodyProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { role, action, person, inferred, optional, basis } = step;
  return (
    <>
      <span
        className={mergeClasses(styles.dot, optional && styles.optional, isLast && styles.decides)}
        aria-hidden="true"
      />
      <p className={styles.who}>
        <span lang="zh-CN">
          <strong>{role}</strong>
          {person !== undefined && ` ${person}`} {action}
        </span>
        {inferred && (
          <Tag tone="plain" title={strings.inferredMeaning}>
            {strings.inferred}
          </Tag>
        )}
        {optional && (
          <Tag tone="plain" title={strings.optionalMeaning}>
            {strings.optional}
          </Tag>
        )}
      </p>
      <Basis basis={basis} clauses={clauses} />
    </>
  );
}

/** The clauses of a step, with their own words on demand. */
export function Basis({
  basis,
  clauses,
}: Omit<StepBodyProps, "step" | "isLast"> & { readonly basis: string }) {
  const styles = useStyles();
  const cited = basis.split("、").map((each) => clauses[each] ?? { basis: each, title: each });
  const quoted = cited.filter(({ words }) => words !== undefined);
  const titles = joinedTitles(cited.map(({ title }) => title));
  if (titles === "") return null;
  if (quoted.length === 0)
    return (
      <p className={styles.basis} lang="zh-CN">
        {titles}
      </p>
    );
  return (
    <details className={styles.basis} lang="zh-CN">
      <summary className={styles.summary}>{titles}</summary>
      {quoted.map(({ title, words }) => (
        <p key={title} className={styles.words}>
          {words}
        </p>
      ))}
    </details>
  );
}

/** 《规则》第五十一条、《规则》第五十二条 → 《规则》第五十一条、第五十二条. */
function joinedTitles(titles: readonly string[]): string {
  const names = titles.map((title) => /^《[^》]*》/.exec(title)?.[0] ?? "");
  return titles
    .map((title, index) =>
      index > 0 && names[index] === names[index - 1] ? title.slice(names[index]?.length) : title,
    )
    .join("、");
}

const useStyles = makeStyles({
  line: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    position: "relative",
    padding: "0 0 12px 24px",
    "::before": {
      content: '""',
      position: "absolute",
      left: "7px",
      top: "8px",
      bottom: "-8px",
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  last: { paddingBottom: 0, "::before": { display: "none" } },
  dot: {
    position: "absolute",
    left: "1px",
    top: "4px",
    boxSizing: "border-box",
    width: "14px",
    height: "14px",
    borderRadius: "50%",
    border: `3px solid ${tokens.colorNeutralForeground3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  optional: {
    borderTopStyle: "dotted",
    borderRightStyle: "dotted",
    borderBottomStyle: "dotted",
    borderLeftStyle: "dotted",
  },
  decides: {
    border: `7px solid ${tokens.colorStatusDangerForeground1}`,
    "@media (forced-colors: active)": { border: "7px solid CanvasText" },
  },
  who: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "6px", margin: 0 },
  basis: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", padding: "3px 0" },
  words: { margin: "4px 0", whiteSpace: "pre-wrap", color: tokens.colorNeutralForeground2 },
});
