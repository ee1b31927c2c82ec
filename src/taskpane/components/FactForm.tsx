import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import { type ParsedAnswers, parseAnswers } from "../../facts/answers";
import { type Answers, type FactKey, factDefinitions } from "../../facts/facts";
import { factQuestions } from "../../facts/questions";
import { useStrings } from "../strings/strings";
import { Choice } from "./Choice";
import { ChoiceButton } from "./ChoiceButton";
import { FieldFrame, useFieldStyles } from "./FieldFrame";

interface FactFormProps {
  readonly fact: FactKey;
  readonly value?: string | number | readonly string[];
  /** Only these answers make a difference here; all of the fact's own where absent. */
  readonly values?: readonly string[];
  readonly onAnswer: (answers: Answers) => void;
}

/** Answers to one fact, with what helps to give it: a click on one of its own words, several ticked, a number, or words typed. */
export function FactForm(props: FactFormProps) {
  const styles = useStyles();
  const { help } = factQuestions[props.fact];
  return (
    <>
      {help !== undefined && (
        <p className={styles.help} lang="zh-CN">
          {help}
        </p>
      )}
      <Answer {...props} />
    </>
  );
}

function Answer(props: FactFormProps) {
  const { shape } = factDefinitions[props.fact];
  switch (shape.kind) {
    case "one":
      return <OneOf {...props} values={props.values ?? shape.values} />;
    case "many":
      return <SeveralOf {...props} values={shape.values} />;
    case "number":
      return props.values === undefined ? <Typed {...props} /> : <Numbers {...props} values={props.values} />;
    case "text":
      return <Typed {...props} />;
  }
}

function OneOf({ fact, value, values = [], onAnswer }: FactFormProps) {
  const styles = useStyles();
  const meanings = factQuestions[fact].meanings ?? {};
  const isExplained = values.some((each) => meanings[each] !== undefined);
  return (
    <div
      role="group"
      aria-label={factDefinitions[fact].heading}
      className={isExplained ? styles.rows : styles.row}
      lang="zh-CN"
    >
      {values.map((each) => (
        <ChoiceButton
          key={each}
          words={each}
          meaning={meanings[each]}
          isOn={value === each}
          onChoose={() => give(fact, each, onAnswer)}
        />
      ))}
    </div>
  );
}

/** The numbers that make a difference, a click each; the last stands for all above it. */
function Numbers(props: FactFormProps & { readonly values: readonly string[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const { fact, value, values, onAnswer } = props;
  return (
    <div role="group" aria-label={factDefinitions[fact].heading} className={styles.row}>
      {values.map((each) => (
        <ChoiceButton
          key={each}
          words={each === values.at(-1) ? strings.orMore(each) : each}
          isOn={isOf(value, each, values)}
          onChoose={() => give(fact, each, onAnswer)}
        />
      ))}
    </div>
  );
}

function isOf(value: FactFormProps["value"], each: string, values: readonly string[]): boolean {
  const isMore = each === values.at(-1) && typeof value === "number" && value > Number(each);
  return isMore || String(value) === each;
}

function SeveralOf({ fact, value, values = [], onAnswer }: FactFormProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(value) ? value : []);
  const toggle = (each: string, isOn: boolean): void =>
    setChosen(isOn ? [...chosen, each] : chosen.filter((other) => other !== each));
  return (
    <div className={styles.rows} lang="zh-CN">
      {values.map((each) => (
        <Choice
          key={each}
          kind="checkbox"
          isOn={chosen.includes(each)}
          onChoose={(isOn) => toggle(each, isOn)}
        >
          {each}
        </Choice>
      ))}
      <div className={styles.row}>
        <Button size="small" disabled={chosen.length === 0} onClick={() => give(fact, [...chosen], onAnswer)}>
          {strings.save}
        </Button>
        <Button size="small" onClick={() => give(fact, [], onAnswer)}>
          {strings.none}
        </Button>
      </div>
    </div>
  );
}

function Typed({ fact, value, onAnswer }: FactFormProps) {
  const styles = useStyles();
  const strings = useStrings();
  const fields = useFieldStyles();
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const [fault, setFault] = useState<string>();
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setFault(give(fact, typed, onAnswer));
  };
  return (
    <form className={styles.typed} onSubmit={submit} noValidate>
      <FieldFrame id={id} label={strings.answerValue} fault={fault}>
        <input
          id={id}
          className={fields.input}
          inputMode={factDefinitions[fact].shape.kind === "number" ? "numeric" : "text"}
          value={typed}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => setTyped(target.value)}
        />
      </FieldFrame>
      <Button size="small" type="submit">
        {strings.save}
      </Button>
    </form>
  );
}

/** Hands over the answer where it is one; else says why not. */
function give(
  fact: FactKey,
  value: string | readonly string[],
  onAnswer: (answers: Answers) => void,
): string | undefined {
  const parsed: ParsedAnswers = parseAnswers(JSON.stringify({ [fact]: value }));
  if (parsed.kind === "faults") return parsed.messages.join("");
  onAnswer(parsed.answers);
  return undefined;
}

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px" },
  rows: { display: "flex", flexDirection: "column", gap: "4px" },
  typed: { display: "flex", flexDirection: "column", alignItems: "start", gap: "6px" },
});
