import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface ChoiceButtonProps {
  readonly words: string;
  /** What choosing it means, where the word alone does not say it. */
  readonly meaning?: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

/**
 * One answer of several, given by a click. It looks like a radio button and is none: arrow keys choose radio buttons as they
 * pass, and here choosing answers.
 */
export function ChoiceButton({ words, meaning, isOn, onChoose }: ChoiceButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.choice} aria-pressed={isOn} onClick={onChoose}>
      <span aria-hidden="true" className={mergeClasses(styles.mark, isOn && styles.on)} />
      <span>
        {words}
        {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "start",
    gap: "6px",
    minHeight: "28px",
    padding: "3px 4px 3px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: {
    boxSizing: "border-box",
    flexShrink: 0,
    width: "16px",
    height: "16px",
    marginTop: "3px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  on: {
    border: `5px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { border: "5px solid CanvasText" },
  },
  meaning: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
