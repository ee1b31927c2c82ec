import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";
import type { Work } from "../session";
import { useStrings } from "../strings/strings";
import { TextButton } from "./TextButton";

/** Long work under way, with a way to stop it; work done within half a second is not worth a word. */
export function WorkBar({ work }: { readonly work?: Work }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  if (!work) return null;
  const cancellable = work.kind !== "comparing" && work.kind !== "making";
  return (
    <div className={styles.bar} role="status">
      <span className={styles.spinner} aria-hidden="true" />
      <span className={styles.text}>{strings.work[work.kind]}</span>
      {cancellable && <TextButton onClick={() => controller.checking.cancel()}>{strings.cancel}</TextButton>}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    zIndex: 2,
    insetInline: "8px",
    top: "50px",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "500ms",
  },
  text: { flexGrow: 1 },
  spinner: {
    width: "14px",
    height: "14px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});
