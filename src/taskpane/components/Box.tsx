import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Words } from "./Words";

/** A framed part of a panel with its heading. `tone` marks one the drafter is to look at. */
export function Box({
  title,
  aside,
  tone = "plain",
  children,
}: {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly tone?: "plain" | "asking" | "bad";
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section
      className={mergeClasses(styles.box, tone === "asking" && styles.asking, tone === "bad" && styles.bad)}
    >
      {title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title}>
            <Words>{title}</Words>
          </h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  asking: { border: `1px solid ${tokens.colorBrandStroke1}` },
  bad: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
