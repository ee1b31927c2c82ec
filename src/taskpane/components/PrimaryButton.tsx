import { Button, type ButtonProps, makeStyles, mergeClasses } from "@fluentui/react-components";

/** The button most wanted where it stands. */
export function PrimaryButton({ className, ...rest }: ButtonProps) {
  const styles = useStyles();
  const classes = mergeClasses(rest.disabled === true ? undefined : styles.button, className);
  return <Button {...rest} appearance="primary" className={classes} />;
}

/** Chromium lets Highlight shine through: on the dark ground of a contrast theme words on it cannot be read. */
const readable = {
  backgroundColor: "ButtonText",
  color: "ButtonFace",
  borderTopColor: "ButtonText",
  borderRightColor: "ButtonText",
  borderBottomColor: "ButtonText",
  borderLeftColor: "ButtonText",
};

const useStyles = makeStyles({
  button: {
    "@media (forced-colors: active)": {
      ...readable,
      ":hover": { ...readable, textDecorationLine: "underline" },
      ":hover:active,:active:focus-visible": readable,
    },
  },
});
