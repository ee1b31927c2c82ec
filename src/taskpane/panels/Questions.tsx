import { makeStyles, tokens } from "@fluentui/react-components";
import type { Chain } from "../../routing/chain";
import type { Question } from "../../routing/questions";
import { Box } from "../components/Box";
import { FactForm } from "../components/FactForm";
import { usePane } from "../pane";
import type { Open } from "../session";
import { questionOf } from "../strings/fact-words";
import { useStrings } from "../strings/strings";

/** The questions that still decide who signs, the most telling first; the others wait their turn. */
export function Questions({ session, chain }: { readonly session: Open; readonly chain: Chain }) {
  const styles = useStyles();
  const strings = useStrings();
  const [first, ...others] = chain.questions;
  if (!first) return null;
  return (
    <Box title={questionOf(first.fact, session.preferences.language)} tone="asking">
      <QuestionForm question={first} session={session} />
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{strings.questionsMore(others.length)}</summary>
          {others.map((question) => (
            <Waiting key={question.fact} question={question} session={session} />
          ))}
        </details>
      )}
    </Box>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly session: Open;
}

function Waiting({ question, session }: QuestionProps) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <h3 className={styles.question}>{questionOf(question.fact, session.preferences.language)}</h3>
      <QuestionForm question={question} session={session} />
    </div>
  );
}

function QuestionForm({ question: { fact, values, why }, session }: QuestionProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const clue = session.checked?.facts[fact]?.value;
  return (
    <>
      <FactForm
        fact={fact}
        value={clue}
        values={values}
        onAnswer={(answers) => void controller.statements.answer(answers)}
      />
      <details>
        <summary className={styles.summary}>{strings.why}</summary>
        <p className={styles.help} lang="zh-CN">
          {why}
        </p>
      </details>
    </>
  );
}

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer", padding: "2px 0" },
  waiting: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    marginTop: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  question: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});
