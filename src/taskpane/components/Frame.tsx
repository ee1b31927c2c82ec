import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { Session } from "../session";
import { NoticeBar } from "./NoticeBar";
import { Tabs, panelId, tabId } from "./Tabs";
import { useKeptFocus } from "./use-kept-focus";
import { WorkBar } from "./WorkBar";

/** What stands round every view: the tabs, word of work under way, and what went wrong. */
export function Frame({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(frame);
  return (
    <div ref={frame} className={styles.frame} {...kept}>
      <Tabs chosen={session.view} />
      <WorkBar work={session.work} />
      <NoticeBar notice={session.notice} />
      <div className={styles.main} role="tabpanel" id={panelId} aria-labelledby={tabId(session.view)}>
        {children}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "var(--pane-height, 100vh)",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    lineHeight: 1.5,
    overflowWrap: "anywhere",
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, position: "relative" },
});
