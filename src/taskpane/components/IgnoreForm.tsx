import { Button, makeStyles } from "@fluentui/react-components";
import { PrimaryButton } from "./PrimaryButton";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useStrings } from "../strings/strings";
import { FieldFrame, useFieldStyles } from "./FieldFrame";

interface IgnoreFormProps {
  readonly who: string;
  readonly onCancel: () => void;
  readonly onIgnore: (reason: string, who: string) => void;
}

/** 忽略（理由）: neither reason nor name may be blank; the name is remembered. */
export function IgnoreForm({ who, onCancel, onIgnore }: IgnoreFormProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(who);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The whole form is to be seen, its buttons too; the hands go to the reason first.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector("textarea")?.focus({ preventScroll: true });
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "" && name.trim() !== "") onIgnore(reason, name);
  };
  const faultOf = (text: string, fault: string): string | undefined =>
    isTried && text.trim() === "" ? fault : undefined;
  return (
    <form ref={form} className={styles.form} aria-label={strings.ignoreTitle} onSubmit={submit} noValidate>
      <Reason value={reason} fault={faultOf(reason, strings.ignoreReasonMissing)} onChange={setReason} />
      <Name value={name} fault={faultOf(name, strings.ignoreWhoMissing)} onChange={setName} />
      <div className={styles.buttons}>
        <PrimaryButton type="submit">{strings.ignoreDo}</PrimaryButton>
        <Button onClick={onCancel}>{strings.cancel}</Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly value: string;
  readonly fault?: string;
  readonly onChange: (value: string) => void;
}

function Reason({ value, fault, onChange }: FieldProps) {
  const strings = useStrings();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <FieldFrame id={id} label={strings.ignoreReason} fault={fault}>
      <textarea
        id={id}
        className={fields.input}
        rows={2}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  );
}

function Name({ value, fault, onChange }: FieldProps) {
  const strings = useStrings();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <FieldFrame id={id} label={strings.ignoreWho} fault={fault} hint={strings.ignoreKept}>
      <input
        id={id}
        className={fields.input}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", scrollMarginBottom: "12px" },
  buttons: { display: "flex", gap: "8px" },
});
