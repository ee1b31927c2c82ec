import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";

/** A button that looks like a link: for what stands in running text or at the end of a line. */
export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  const styles = useStyles();
  return <button type="button" {...rest} className={mergeClasses(styles.button, className)} />;
}

const useStyles = makeStyles({
  button: {
    padding: "2px 4px",
    margin: "-2px -4px",
    minHeight: "24px",
    minWidth: "24px",
    flexShrink: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      cursor: "default",
      textDecorationLine: "none",
    },
  },
});
