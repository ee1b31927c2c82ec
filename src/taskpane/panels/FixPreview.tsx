import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrimaryButton } from "../components/PrimaryButton";
import { useEffect, useRef } from "react";
import { ExcerptLines } from "../components/ExcerptLines";
import { GrowingList } from "../components/GrowingList";
import { TextButton } from "../components/TextButton";
import { Words } from "../components/Words";
import type { FindingView } from "../engine";
import { usePane } from "../pane";
import { regionName } from "../region-name";
import { safeFindings, tickedFindings } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";
import { Scroll } from "./Scroll";

/** What fixing everything safe would change, each ticked until it is unticked. Nothing is done before the button. */
export function FixPreview({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller, dispatch } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const safe = safeFindings(session);
  const ticked = new Set(tickedFindings(session).map(({ id }) => id));
  const leave = (): void => dispatch({ kind: "taskChosen", task: { kind: "none" } });
  const tick = (unticked: readonly string[]): void =>
    dispatch({ kind: "taskChosen", task: { kind: "choosingFixes", unticked } });
  return (
    <>
      <Scroll>
        <h1 ref={title} className={styles.title} tabIndex={-1}>
          {strings.fixAllTitle}
        </h1>
        <p className={styles.note}>{strings.fixAllNote}</p>
        <div className={styles.choices}>
          <TextButton onClick={() => tick([])}>{strings.tickAll}</TextButton>
          <TextButton onClick={() => tick(safe.map(({ id }) => id))}>{strings.tickNone}</TextButton>
        </div>
        <GrowingList total={safe.length}>
          {(drawn) => (
            <ul className={styles.list}>
              {safe.slice(0, drawn).map((finding) => (
                <Item key={finding.id} finding={finding} isTicked={ticked.has(finding.id)} />
              ))}
            </ul>
          )}
        </GrowingList>
      </Scroll>
      <footer className={styles.foot}>
        <PrimaryButton
          disabledFocusable={ticked.size === 0}
          onClick={() => void controller.fixes.fixTicked()}
        >
          {strings.fixAllDo(ticked.size)}
        </PrimaryButton>
        <Button onClick={leave}>{strings.cancel}</Button>
      </footer>
    </>
  );
}

function Item({ finding, isTicked }: { readonly finding: FindingView; readonly isTicked: boolean }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  const { id, message, excerpt, region } = finding;
  return (
    <li className={styles.item}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isTicked}
          onChange={({ target }) => dispatch({ kind: "fixTicked", id, ticked: target.checked })}
        />
        <span lang="zh-CN">{message}</span>
      </label>
      <ExcerptLines excerpt={excerpt} />
      <span className={styles.note}>
        <Words>{regionName(region, strings)}</Words>
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "20px", lineHeight: "28px", ":focus": { outlineStyle: "none" } },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choices: { display: "flex", gap: "16px" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    listStyleType: "none",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { display: "flex", gap: "8px", alignItems: "start", cursor: "pointer" },
  box: {
    width: "18px",
    height: "18px",
    margin: "2px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
  foot: {
    display: "flex",
    gap: "8px",
    flexShrink: 0,
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
