import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../linter/finding";

/** What a tag's colour stands for. */
export type TagTone = Severity | "good" | "plain";

/** A word in a small frame. The word says it all; the colour only helps the eye. */
export function Tag({
  tone,
  children,
  title,
}: {
  readonly tone: TagTone;
  readonly children: string;
  readonly title?: string;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.tag, styles[tone])} title={title}>
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  tag: {
    display: "inline-block",
    flexShrink: 0,
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  advice: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  plain: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
  },
});
