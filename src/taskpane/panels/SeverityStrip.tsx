import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Severity, severities } from "../../linter/finding";
import { type RuleGroup, ruleGroups } from "../../linter/rule";
import { usePane } from "../pane";
import { countBySeverity, handledCount } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** How many of each severity, each a filter; what has been dealt with; and a choice of kind where there are several. */
export function SeverityStrip({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  const counts = countBySeverity(session);
  const { filter, task } = session;
  const toggle = (severity: Severity): void =>
    dispatch({
      kind: "filtered",
      filter: { ...filter, severity: filter.severity === severity ? undefined : severity },
    });
  const showsHandled = task.kind === "handled";
  return (
    <div className={styles.strip} role="group" aria-label={strings.severityFilter}>
      {severities.map((severity) => (
        <Chip
          key={severity}
          tone={severity}
          isOn={filter.severity === severity && !showsHandled}
          name={strings.severities[severity]}
          count={counts[severity]}
          onClick={() => toggle(severity)}
        />
      ))}
      <Chip
        tone="good"
        isOn={showsHandled}
        name={strings.handled}
        count={handledCount(session)}
        onClick={() => dispatch({ kind: "taskChosen", task: { kind: showsHandled ? "none" : "handled" } })}
      />
      <GroupChoice session={session} />
    </div>
  );
}

interface ChipProps {
  readonly tone: Severity | "good";
  readonly isOn: boolean;
  readonly name: string;
  readonly count: number;
  readonly onClick: () => void;
}

function Chip({ tone, isOn, name, count, onClick }: ChipProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, styles[tone], isOn && styles.on)}
      aria-pressed={isOn}
      onClick={onClick}
    >
      {name} <strong>{count}</strong>
    </button>
  );
}

function GroupChoice({ session: { checked, filter } }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  const findings = checked?.findings ?? [];
  const counted = ruleGroups
    .map((group) => ({ group, count: findings.filter((finding) => finding.group === group).length }))
    .filter(({ count, group }) => count > 0 || group === filter.group);
  if (counted.length < 2 && filter.group === undefined) return null;
  const choose = (value: string): void => {
    const group: RuleGroup | undefined = ruleGroups.find((each) => each === value);
    dispatch({ kind: "filtered", filter: { ...filter, group } });
  };
  return (
    <select
      className={styles.select}
      aria-label={strings.groupFilter}
      value={filter.group ?? ""}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{strings.allGroups}</option>
      {counted.map(({ group, count }) => (
        <option key={group} value={group}>
          {strings.groupCount(strings.groups[group], count)}
        </option>
      ))}
    </select>
  );
}

const useStyles = makeStyles({
  strip: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    minHeight: "28px",
    padding: "2px 9px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "999px",
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  on: {
    boxShadow: `inset 0 0 0 2px currentColor`,
    "@media (forced-colors: active)": {
      backgroundColor: "ButtonText",
      color: "ButtonFace",
      forcedColorAdjust: "none",
    },
  },
  select: {
    minHeight: "28px",
    maxWidth: "100%",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
