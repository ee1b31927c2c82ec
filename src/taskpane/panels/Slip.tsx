import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrimaryButton } from "../components/PrimaryButton";
import { useCallback, useEffect, useState } from "react";
import { Box } from "../components/Box";
import { Choice } from "../components/Choice";
import { FieldFrame, useFieldStyles } from "../components/FieldFrame";
import { PrintPages } from "../components/PrintPages";
import { Shrunk } from "../components/Shrunk";
import { SlipPages } from "../components/SlipPages";
import { marginsMm } from "../../slip/sheet";
import { Words } from "../components/Words";
import { type SlipForm, slipForms } from "../../slip/slip-form";
import type { SlipPreview } from "../engine";
import { usePane } from "../pane";
import { missingPreparations, verdictOf } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";
import { OwnFormBox } from "./OwnFormBox";
import { Scroll } from "./Scroll";

/** 单据: which form, how it will print, and handing it over. What a hand must fill stays empty. */
export function Slip({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const { slip, isStale, checked } = session;
  const isDue = checked !== undefined && !isStale && slip === undefined;
  useEffect(() => {
    if (isDue) void controller.papers.makeSlip({});
  }, [controller, isDue]);
  return (
    <Scroll>
      <h1 className={styles.title}>
        {slip?.preview.kind === "slip" ? <Words>{slip.preview.form}</Words> : strings.views.slip}
      </h1>
      {slip?.preview.kind === "refused" && (
        <Box tone="bad">
          <p className={styles.text} lang="zh-CN">
            {slip.preview.reason}
          </p>
        </Box>
      )}
      {slip?.preview.kind === "slip" && <Made session={session} preview={slip.preview} />}
    </Scroll>
  );
}

type MadePreview = Extract<SlipPreview, { kind: "slip" }>;

interface MadeProps {
  readonly session: Open;
  readonly preview: MadePreview;
}

function Made({ session, preview }: MadeProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <>
      <Unfinished session={session} />
      <FormChoice session={session} preview={preview} />
      <HandOver session={session} preview={preview} />
      <div className={styles.paper} role="region" aria-label={strings.slipPreview} tabIndex={0}>
        <Shrunk>
          <SlipPages pages={preview.pages} className={styles.page} />
        </Shrunk>
      </div>
      <p className={styles.note}>{strings.slipByHand}</p>
      <OwnFormBox session={session} />
    </>
  );
}

/** A slip may be made before everything is in order; it says so itself, and so does the pane. */
function Unfinished({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const verdict = verdictOf(session);
  const missing = missingPreparations(session);
  const errors = verdict.kind === "errors" ? verdict.count : 0;
  const isProvisional = session.checked?.chain?.kind === "provisional";
  if (errors === 0 && missing === 0 && !isProvisional && verdict.kind !== "incomplete") return null;
  return (
    <Box title={strings.slipUnfinished}>
      <ul className={styles.list}>
        {errors > 0 && <li>{strings.errorsLeft(errors)}</li>}
        {verdict.kind === "incomplete" && <li>{strings.incomplete(verdict.count)}</li>}
        {missing > 0 && <li>{strings.slipMissing(missing)}</li>}
        {isProvisional && <li>{strings.slipProvisional}</li>}
      </ul>
      <p className={styles.note}>{strings.slipStill}</p>
    </Box>
  );
}

function FormChoice({ session, preview }: MadeProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const fitting = new Set(preview.forms);
  const choose = (form: SlipForm): void => void controller.papers.makeSlip({ ...session.slip?.wish, form });
  return (
    <div role="radiogroup" aria-label={strings.slipForm} className={styles.forms}>
      {slipForms.map((form) => (
        <Choice key={form} kind="radio" isOn={form === preview.form} onChoose={() => choose(form)}>
          <span lang="zh-CN">{form}</span>
          {fitting.has(form) && <span className={styles.fits}> {strings.slipFits}</span>}
        </Choice>
      ))}
      {preview.form === "会签单" && <Units session={session} preview={preview} />}
    </div>
  );
}

/** 会签单位: proposed from the draft, the drafter says. */
function Units({ session, preview }: MadeProps) {
  const strings = useStrings();
  const fields = useFieldStyles();
  const { controller } = usePane();
  const proposed = preview.countersigners.map(({ name }) => name).join("、");
  const [typed, setTyped] = useState(proposed);
  const use = (): void => {
    const units = typed
      .split(/[、,，\s]+/)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    void controller.papers.makeSlip({
      ...session.slip?.wish,
      form: preview.form,
      ...(units.length > 0 && { units }),
    });
  };
  return (
    <FieldFrame id="gongwen-units" label={strings.slipUnits} hint={strings.slipUnitsHint}>
      <textarea
        id="gongwen-units"
        className={fields.input}
        rows={2}
        lang="zh-CN"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={use}
      />
    </FieldFrame>
  );
}

function HandOver({ session, preview }: MadeProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const [isPrinting, setPrinting] = useState(false);
  const done = useCallback(() => setPrinting(false), []);
  return (
    <div className={styles.buttons}>
      <PrimaryButton onClick={() => void controller.papers.openSlip({ ...session.slip?.wish })}>
        {strings.slipOpen}
      </PrimaryButton>
      <Button onClick={() => setPrinting(true)}>{strings.slipPrint}</Button>
      {isPrinting && <PrintPages pages={preview.pages} onDone={done} />}
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "20px", lineHeight: "28px" },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "20px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  forms: { display: "flex", flexDirection: "column", gap: "4px" },
  fits: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  paper: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  page: {
    boxSizing: "border-box",
    width: "210mm",
    minHeight: "297mm",
    padding: `${marginsMm.top}mm ${marginsMm.right}mm ${marginsMm.bottom}mm ${marginsMm.left}mm`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: "8mm",
    ":last-child": { marginBottom: 0 },
  },
});
