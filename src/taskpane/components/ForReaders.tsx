import { makeStyles } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

interface ForReadersProps extends HTMLAttributes<HTMLElement> {
  readonly as?: "h1" | "p" | "span";
}

/** Words for screen readers alone: what the eye has from its surroundings. */
export function ForReaders({ as: Tag = "span", ...rest }: ForReadersProps) {
  const styles = useStyles();
  return <Tag {...rest} className={styles.hidden} />;
}

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
