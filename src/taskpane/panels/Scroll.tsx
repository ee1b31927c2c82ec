import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";

/** The part of a panel that scrolls: up and down only, its bar always there (WebView2 hides it otherwise). */
export function Scroll({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.scroll}>{children}</div>;
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    padding: "12px 12px 20px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    // Children keep their height: it is the panel that scrolls.
    "> *": { flexShrink: 0 },
  },
});
