import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent } from "react";
import { usePane } from "../pane";
import { type View, views } from "../session";
import { useStrings } from "../strings/strings";

/** The element id of the panel the tabs switch. */
export const panelId = "gongwen-panel";

/** The element id of a view's tab. */
export function tabId(view: View): string {
  return `gongwen-tab-${view}`;
}

/** The four views. Arrow keys go from tab to tab, as in any list of tabs. */
export function Tabs({ chosen }: { readonly chosen: View }) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  const choose = (view: View): void => {
    dispatch({ kind: "viewChosen", view });
    document.getElementById(tabId(view))?.focus();
  };
  return (
    <div
      className={styles.tabs}
      role="tablist"
      aria-label={strings.productName}
      onKeyDown={(event) => move(event, chosen, choose)}
    >
      {views.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === chosen}
          aria-controls={panelId}
          tabIndex={view === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, view === chosen && styles.chosen)}
          onClick={() => choose(view)}
        >
          {strings.views[view]}
        </button>
      ))}
    </div>
  );
}

function move(event: KeyboardEvent, chosen: View, choose: (view: View) => void): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = views.indexOf(chosen);
  const ends: Readonly<Record<string, View | undefined>> = { Home: views[0], End: views.at(-1) };
  const target = step === undefined ? ends[event.key] : views[(at + step + views.length) % views.length];
  if (!target) return;
  event.preventDefault();
  choose(target);
}

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    // Word keeps the top right corner for its own menu.
    paddingRight: "40px",
    paddingLeft: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "10px 12px 8px",
    minHeight: "44px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "CanvasText" },
  },
});
