import { makeStyles, tokens } from "@fluentui/react-components";
import type { Chain } from "../../routing/chain";
import type { Preparation } from "../../routing/preparations";
import { Box } from "../components/Box";
import { RevealWords } from "../components/RevealWords";
import { Basis } from "../components/StepLine";
import { Tag, type TagTone } from "../components/Tag";
import { TextButton } from "../components/TextButton";
import { Words } from "../components/Words";
import { usePane } from "../pane";
import type { Open } from "../session";
import { headingOf } from "../strings/fact-words";
import { useStrings } from "../strings/strings";

/** 前置材料 as a checklist, by when each is due: seen in the draft with its words, missing, or for the drafter to say. */
export function Preparations({ session, chain }: { readonly session: Open; readonly chain: Chain }) {
  const strings = useStrings();
  const timings = [...new Set(chain.preparations.map(({ timing }) => timing))];
  return timings.map((timing) => (
    <Box key={timing} title={timing === "签批前" ? strings.preparationsTitle : strings.laterTitle(timing)}>
      <Lines preparations={chain.preparations.filter((each) => each.timing === timing)} session={session} />
    </Box>
  ));
}

interface LinesProps {
  readonly preparations: readonly Preparation[];
  readonly session: Open;
}

/** What is called for in any case first; what may turn out to be is folded away. */
function Lines({ preparations, session }: LinesProps) {
  const styles = useStyles();
  const strings = useStrings();
  const line = (preparation: Preparation) => (
    <Line key={preparation.id} preparation={preparation} session={session} />
  );
  const sure = preparations.filter(({ asks }) => asks.length === 0);
  const perhaps = preparations.filter(({ asks }) => asks.length > 0);
  return (
    <>
      {sure.map(line)}
      {perhaps.length > 0 && (
        <details>
          <summary className={styles.summary}>{strings.perhapsNeeded(perhaps.length)}</summary>
          {perhaps.map(line)}
        </details>
      )}
    </>
  );
}

const tones: Readonly<Record<Preparation["state"], TagTone>> = {
  seen: "good",
  missing: "error",
  unknown: "warning",
};

interface LineProps {
  readonly preparation: Preparation;
  readonly session: Open;
}

function Line({ preparation, session }: LineProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { title, state, basis, attach, note, quote, range, asks } = preparation;
  const { dispatch } = usePane();
  return (
    <div className={styles.line}>
      <Tag tone={tones[state]}>{strings.preparationStates[state]}</Tag>
      <div className={styles.body}>
        <h3 className={styles.title} lang="zh-CN">
          {title}
        </h3>
        {quote !== undefined && range && <RevealWords words={quote} range={range} />}
        {attach !== undefined && (
          <p className={styles.note}>
            <Words>{strings.attach(attach)}</Words>
          </p>
        )}
        {note !== undefined && (
          <p className={styles.note} lang="zh-CN">
            {note}
          </p>
        )}
        {asks.length > 0 && (
          <p className={styles.note}>
            {strings.dependsOn}
            {asks.map((fact) => (
              <TextButton
                key={fact}
                className={styles.ask}
                onClick={() => dispatch({ kind: "taskChosen", task: { kind: "answering", fact } })}
              >
                {headingOf(fact, session.preferences.language)}
              </TextButton>
            ))}
          </p>
        )}
        <Basis basis={basis} clauses={session.checked?.clauses ?? {}} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer", padding: "2px 0" },
  line: {
    display: "flex",
    gap: "8px",
    alignItems: "start",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: "flex", flexDirection: "column", alignItems: "start", gap: "2px", minWidth: 0 },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ask: { marginRight: "4px" },
});
