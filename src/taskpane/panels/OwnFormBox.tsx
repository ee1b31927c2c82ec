import { makeStyles, tokens } from "@fluentui/react-components";
import { PrimaryButton } from "../components/PrimaryButton";
import { useState } from "react";
import { Box } from "../components/Box";
import { FileButton } from "../components/FileButton";
import { Sentences } from "../components/Sentences";
import { TextButton } from "../components/TextButton";
import type { FilledForm } from "../engine";
import { usePane } from "../pane";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** 本单位的单据: an office's own form chosen, filled and opened; kept while the pane is open. */
export function OwnFormBox({ session: { ownForm } }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller, dispatch } = usePane();
  const [filled, setFilled] = useState<FilledForm>();
  const choose = (form: typeof ownForm): void => {
    setFilled(undefined);
    dispatch({ kind: "ownFormChosen", ...(form && { form }) });
  };
  return (
    <Box title={strings.ownFormTitle}>
      <p className={styles.note}>{strings.ownFormNote}</p>
      {ownForm && (
        <p className={styles.name} lang="zh-CN">
          {ownForm.name}
        </p>
      )}
      <div className={styles.buttons}>
        {ownForm && (
          <PrimaryButton size="small" onClick={() => void controller.papers.fillForm().then(setFilled)}>
            {strings.ownFormFill}
          </PrimaryButton>
        )}
        <FileButton accept=".docx" onPick={choose}>
          {ownForm ? strings.ownFormReplace : strings.ownFormChoose}
        </FileButton>
        {ownForm && <TextButton onClick={() => choose(undefined)}>{strings.ownFormForget}</TextButton>}
      </div>
      <div role="status">{filled && <Report filled={filled} />}</div>
    </Box>
  );
}

/** How many were filled; each control that was not, and why; what the form has no place for. */
function Report({ filled: { filled, unknown, unfilled, missing } }: { readonly filled: FilledForm }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <>
      <p className={styles.name}>{strings.ownFormFilled(filled)}</p>
      {unknown.length > 0 && <p className={styles.bad}>{strings.ownFormUnknown}</p>}
      {unknown.length > 0 && <Sentences sentences={unknown} />}
      {unfilled.length > 0 && <Sentences sentences={unfilled} />}
      {missing.length > 0 && (
        <details>
          <summary className={styles.summary}>{strings.ownFormMissing(missing.length)}</summary>
          <p className={styles.note} lang="zh-CN">
            {missing.join("、")}
          </p>
        </details>
      )}
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { margin: 0 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer", padding: "2px 0" },
});
