import { makeStyles, tokens } from "@fluentui/react-components";
import { sure } from "../../facts/facts";
import { usePane } from "../pane";
import { type Verdict, verdictOf } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";
import type { Strings } from "../strings/zh";
import { ForReaders } from "./ForReaders";
import { TextButton } from "./TextButton";
import { Words } from "./Words";

/** Which draft this is, and whether it can go up. */
export function DraftHead({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller, dispatch } = usePane();
  const { checked } = session;
  const verdict = verdictOf(session);
  const secrecy = checked && sure(checked.facts, "secrecy");
  const chooseType = (): void => {
    dispatch({ kind: "viewChosen", view: "sign" });
    dispatch({ kind: "taskChosen", task: { kind: "answering", fact: "documentType" } });
  };
  return (
    <header className={styles.head}>
      <p className={styles.draft}>
        <span className={styles.title} lang="zh-CN">
          {checked?.documentType && <strong>{checked.documentType}</strong>} {checked?.title || session.name}
        </span>
        {checked && !checked.isEmpty && !checked.documentType && (
          <TextButton onClick={chooseType}>{strings.chooseType}</TextButton>
        )}
      </p>
      <div className={styles.line}>
        <h1 className={styles.verdict} id={verdictId} tabIndex={-1}>
          {verdictWords(verdict, strings)}
        </h1>
        <TextButton onClick={() => void controller.checking.refresh()}>{strings.recheck}</TextButton>
      </div>
      <ForReaders as="p" role="status">
        {verdictWords(verdict, strings)}
      </ForReaders>
      {secrecy && secrecy !== "非密" && (
        <p className={styles.warning}>
          <Words>{strings.secretDraft(secrecy)}</Words>
        </p>
      )}
      {verdict.kind === "ready" && <p className={styles.detail}>{strings.readyDetail}</p>}
      {verdict.kind === "empty" && <p className={styles.detail}>{strings.emptyDraftDetail}</p>}
    </header>
  );
}

/** Where focus goes when there is nothing left to go through. */
export const verdictId = "gongwen-verdict";

function verdictWords(verdict: Verdict, strings: Strings): string {
  switch (verdict.kind) {
    case "unchecked":
      return strings.unchecked;
    case "empty":
      return strings.emptyDraft;
    case "errors":
      return strings.errorsLeft(verdict.count);
    case "incomplete":
      return strings.incomplete(verdict.count);
    case "ready":
      return strings.ready;
  }
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "2px" },
  draft: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  verdict: { margin: 0, fontSize: "20px", lineHeight: "28px", ":focus": { outlineStyle: "none" } },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
  warning: { margin: 0, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});
