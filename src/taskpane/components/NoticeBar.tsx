import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";
import type { Notice } from "../session";
import { useStrings } from "../strings/strings";
import type { Strings } from "../strings/zh";
import { TextButton } from "./TextButton";
import { Words } from "./Words";

/** What did not go as asked, said at once and kept until it is put away. */
export function NoticeBar({ notice }: { readonly notice?: Notice }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller, dispatch, extras } = usePane();
  const copied = notice?.kind === "refused" && notice.reason === "unsupported" ? notice.edits : [];
  const tone = notice && (isGood(notice) ? styles.good : styles.bad);
  return (
    <div role="alert" className={mergeClasses(notice && styles.bar, tone)}>
      {notice && (
        <span className={styles.text}>
          <Words>{wordsOf(notice, strings)}</Words>
        </span>
      )}
      {copied.length > 0 && extras.opensCorrected && (
        <TextButton onClick={() => void controller.fixes.openCorrected(copied)}>
          {strings.openCorrected}
        </TextButton>
      )}
      {notice && <TextButton onClick={() => dispatch({ kind: "noticed" })}>{strings.close}</TextButton>}
    </div>
  );
}

function isGood({ kind }: Notice): boolean {
  return kind === "cleared" || kind === "fixed";
}

function wordsOf(notice: Notice, strings: Strings): string {
  switch (notice.kind) {
    case "problem":
      return notice.text;
    case "refused":
      return strings.refusals[notice.reason];
    case "cleared":
      return strings.cleared;
    case "fixed":
      return strings.fixedSome(notice.count);
  }
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "start",
    gap: "8px",
    padding: "8px 16px",
    borderBottom: "1px solid",
    fontSize: tokens.fontSizeBase200,
  },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
  },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
  },
  text: { flexGrow: 1 },
});
