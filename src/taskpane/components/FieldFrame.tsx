import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A field with its label, and below it what is wrong with what was typed. */
export function FieldFrame({
  id,
  label,
  fault,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly fault?: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const styles = useFieldStyles();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}

/** Styles of a labelled field, shared by all that have one. */
export const useFieldStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px" },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  fault: {
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    ":empty": { display: "none" },
  },
});
