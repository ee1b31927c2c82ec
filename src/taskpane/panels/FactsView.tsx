import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";
import { type FactKey, type Facts, factKeys } from "../../facts/facts";
import { Box } from "../components/Box";
import { FactForm } from "../components/FactForm";
import { RevealWords } from "../components/RevealWords";
import { TextButton } from "../components/TextButton";
import { usePane } from "../pane";
import type { Open } from "../session";
import { headingOf, questionOf } from "../strings/fact-words";
import { useStrings } from "../strings/strings";

/** What is known and how, each with one click to put it right; what is not known waits below. */
export function FactsView({ session, facts }: { readonly session: Open; readonly facts: Facts }) {
  const styles = useStyles();
  const strings = useStrings();
  const known = factKeys.filter((key) => facts[key] !== undefined);
  const unknown = factKeys.filter((key) => facts[key] === undefined);
  const asked = session.task.kind === "answering" ? session.task.fact : undefined;
  return (
    <Box title={strings.factsTitle}>
      {known.map((key) => (
        <FactRow key={key} fact={key} facts={facts} session={session} />
      ))}
      <details open={asked !== undefined && unknown.includes(asked) ? true : undefined}>
        <summary className={styles.summary}>{strings.otherFacts}</summary>
        {unknown.map((key) => (
          <FactRow key={key} fact={key} facts={facts} session={session} />
        ))}
      </details>
    </Box>
  );
}

interface FactRowProps {
  readonly fact: FactKey;
  readonly facts: Facts;
  readonly session: Open;
}

function FactRow({ fact, facts, session }: FactRowProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { dispatch } = usePane();
  const isEdited = session.task.kind === "answering" && session.task.fact === fact;
  const row = useShownRow(isEdited);
  const known = facts[fact];
  const edit = (): void =>
    dispatch({ kind: "taskChosen", task: isEdited ? { kind: "none" } : { kind: "answering", fact } });
  return (
    <div ref={row} className={styles.row}>
      <div className={styles.line}>
        <h3 className={styles.heading}>{headingOf(fact, session.preferences.language)}</h3>
        <div className={styles.known}>
          {known && <span lang="zh-CN">{valueInWords(known.value, strings.none)}</span>}
          <Source fact={fact} facts={facts} />
        </div>
        <TextButton
          aria-expanded={isEdited}
          aria-label={`${known ? strings.correct : strings.answer} ${headingOf(fact, session.preferences.language)}`}
          onClick={edit}
        >
          {isEdited ? strings.close : known ? strings.correct : strings.answer}
        </TextButton>
      </div>
      {isEdited && <FactEditor fact={fact} facts={facts} session={session} />}
    </div>
  );
}

/** A row asked for from elsewhere comes into view, the hands on its first answer. */
function useShownRow(isEdited: boolean): RefObject<HTMLDivElement> {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isEdited) return;
    row.current?.scrollIntoView({ block: "nearest" });
    row.current?.querySelector<HTMLElement>("[aria-pressed], input")?.focus();
  }, [isEdited]);
  return row;
}

/** Where a fact comes from: the draft's own words, which a click shows, or the drafter. */
function Source({ fact, facts }: Omit<FactRowProps, "session">) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const known = facts[fact];
  if (!known) return null;
  if (known.source === "answer") return <span className={styles.source}>{strings.fromAnswer}</span>;
  const { evidence, range, clue } = known;
  return (
    <span className={styles.source}>
      <RevealWords words={shortened(evidence)} range={range} />
      {clue && (
        <>
          {` ${strings.clue} `}
          <TextButton onClick={() => void controller.statements.answer({ [fact]: known.value })}>
            {strings.confirm}
          </TextButton>
        </>
      )}
    </span>
  );
}

function FactEditor({ fact, facts, session }: FactRowProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  return (
    <div className={styles.editor}>
      <p className={styles.question}>{questionOf(fact, session.preferences.language)}</p>
      <FactForm
        fact={fact}
        value={facts[fact]?.value}
        onAnswer={(answers) => void controller.statements.answer(answers)}
      />
      {session.answers[fact] !== undefined && (
        <TextButton onClick={() => void controller.statements.forgetAnswer(fact)}>
          {strings.forgetAnswer}
        </TextButton>
      )}
    </div>
  );
}

function valueInWords(value: string | number | readonly string[], none: string): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  return value.length === 0 ? none : value.join("、");
}

function shortened(words: string): string {
  const chars = [...words];
  return chars.length > 26 ? `${chars.slice(0, 12).join("")}…${chars.slice(-12).join("")}` : words;
}

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "6px 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 30%) minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "baseline",
  },
  heading: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  known: { display: "flex", flexDirection: "column", alignItems: "start", minWidth: 0 },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  editor: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "6px",
    padding: "6px 0 2px 8px",
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer", padding: "2px 0" },
});
