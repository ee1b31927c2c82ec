import { makeStyles, tokens } from "@fluentui/react-components";
import { Box } from "../components/Box";
import { FileButton } from "../components/FileButton";
import { ExcerptLines } from "../components/ExcerptLines";
import { GrowingList } from "../components/GrowingList";
import { Tag } from "../components/Tag";
import { TextButton } from "../components/TextButton";
import { Words } from "../components/Words";
import type { ChangeView, ComparisonView } from "../engine";
import { usePane } from "../pane";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** 上会稿 beside the draft in hand: what changed since the meeting, as grounds for saying how much. */
export function PassedDraft({ session: { comparison, checked } }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const meeting = checked?.facts.meeting?.value;
  if (!comparison && (meeting === undefined || meeting === "无")) return null;
  return (
    <Box title={strings.compareTitle}>
      <p className={styles.note}>{strings.compareNote}</p>
      <div>
        <FileButton accept=".docx" onPick={(file) => void controller.papers.compare(file)}>
          {strings.compareChoose}
        </FileButton>
      </div>
      <div role="status">{comparison && <Comparison comparison={comparison} />}</div>
    </Box>
  );
}

function Comparison({ comparison: { name, revision, changes } }: { readonly comparison: ComparisonView }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  return (
    <>
      <p className={styles.sum}>
        {changes.length === 0 ? (
          strings.compareSame
        ) : (
          <Words>{strings.compareCount(name, changes.length)}</Words>
        )}
      </p>
      <div className={styles.proposal}>
        <span>
          <Words>{strings.compareProposal(revision)}</Words>
        </span>
        <TextButton onClick={() => void controller.statements.answer({ revision })}>
          <Words>{strings.compareAnswer(revision)}</Words>
        </TextButton>
      </div>
      <GrowingList total={changes.length}>
        {(drawn) => changes.slice(0, drawn).map((change, index) => <Change key={index} change={change} />)}
      </GrowingList>
    </>
  );
}

function Change({ change: { kind, excerpt, touches, range } }: { readonly change: ChangeView }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const what = touches.length > 0 ? strings.compareTouches(touches.join("、")) : strings.compareWording;
  return (
    <div className={styles.change}>
      <div className={styles.head}>
        <span>
          <Tag tone={touches.length > 0 ? "warning" : "plain"}>{strings.compareKinds[kind]}</Tag>{" "}
          <Words>{what}</Words>
        </span>
        {range && <TextButton onClick={() => void controller.reveal(range)}>{strings.reveal}</TextButton>}
      </div>
      <ExcerptLines excerpt={excerpt} names={[strings.compareBefore, strings.compareAfter]} />
    </div>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sum: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  proposal: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
  change: { display: "flex", flexDirection: "column", gap: "4px", paddingTop: "8px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
});
