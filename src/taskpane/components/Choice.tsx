import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

interface ChoiceProps {
  /** One of several, or each for itself. */
  readonly kind: "radio" | "checkbox";
  readonly isOn: boolean;
  readonly onChoose: (isOn: boolean) => void;
  readonly detail?: string;
  readonly children: ReactNode;
}

/** A choice with its words beside it, and under them what there is to know of it. */
export function Choice({ kind, isOn, onChoose, detail, children }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <label className={styles.choice}>
      <input
        type={kind}
        className={styles.mark}
        checked={isOn}
        aria-describedby={detail === undefined ? undefined : id}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <span>
        {children}
        {detail !== undefined && (
          <span id={id} className={styles.detail}>
            {detail}
          </span>
        )}
      </span>
    </label>
  );
}

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "start", gap: "6px", minHeight: "24px", cursor: "pointer" },
  mark: {
    width: "16px",
    height: "16px",
    margin: "3px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
  detail: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
