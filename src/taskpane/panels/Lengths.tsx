import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import { GaugeBar } from "../components/GaugeBar";
import { TextButton } from "../components/TextButton";
import { useFieldStyles } from "../components/FieldFrame";
import { usePane } from "../pane";
import { isPageCountCritical } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** 篇幅: each measure against its limit, and how it was had. */
export function Lengths({ session }: { readonly session: Open }) {
  const { checked, pages } = session;
  const styles = useStyles();
  const strings = useStrings();
  const { controller, extras } = usePane();
  if (!checked || checked.isEmpty) return null;
  return (
    <section className={styles.box} aria-label={strings.lengthTitle}>
      {checked.gauges.map((gauge, index) => (
        <GaugeBar key={index} gauge={gauge} />
      ))}
      {extras.countsPages && isPageCountCritical(session) && (
        <p className={styles.critical}>{strings.pagesCritical}</p>
      )}
      {pages?.measured !== "laid out" && extras.countsPages && (
        <TextButton className={styles.count} onClick={() => void controller.statements.countPages()}>
          {strings.pagesCount}
        </TextButton>
      )}
      {pages?.measured !== "laid out" && (
        <PagesForm given={pages?.measured === "given" ? pages.value : undefined} />
      )}
    </section>
  );
}

/** Only who sees the pages can count them: the drafter may say how many there are. */
function PagesForm({ given }: { readonly given?: number }) {
  const styles = useStyles();
  const strings = useStrings();
  const fields = useFieldStyles();
  const { controller } = usePane();
  const [typed, setTyped] = useState("");
  const id = useId();
  const pages = /^\s*[1-9]\d{0,3}\s*$/.test(typed) ? Number(typed) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (pages !== undefined) void controller.statements.givePages(pages);
  };
  if (given !== undefined)
    return (
      <TextButton onClick={() => void controller.statements.givePages(undefined)}>
        {strings.pagesForget}
      </TextButton>
    );
  return (
    <details>
      <summary className={styles.summary}>{strings.givePages}</summary>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor={id}>{strings.pagesLabel}</label>
        <input
          id={id}
          className={fields.input}
          style={{ width: "72px" }}
          inputMode="numeric"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" size="small" disabled={pages === undefined}>
          {strings.pagesUse}
        </Button>
      </form>
    </details>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  count: { alignSelf: "start" },
  critical: { margin: 0, color: tokens.colorStatusWarningForeground1 },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  form: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", paddingTop: "6px" },
});
