import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { verdictId } from "../components/DraftHead";
import { isFocusLost } from "../components/use-kept-focus";
import { GrowingList } from "../components/GrowingList";
import { type CardActions, FindingCard } from "../components/FindingCard";
import { Words } from "../components/Words";
import type { FindingView } from "../engine";
import { type Pane, usePane } from "../pane";
import { regionName } from "../region-name";
import { hasChanged, visibleFindings } from "../selectors";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";
import type { Strings } from "../strings/zh";

/** The findings in document order, those of one part of the document together; one card is open. */
export function Findings({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const shown = visibleFindings(session);
  const actions = useCardActions(usePane());
  const headRef = useFollowedCard(session);
  if (!session.checked || session.checked.isEmpty) return null;
  if (shown.length === 0) {
    const isFiltered = session.checked.findings.length > 0;
    return <p className={styles.none}>{isFiltered ? strings.nothingHere : strings.nothingFound}</p>;
  }
  const groups = byRegion(shown, strings);
  return (
    <GrowingList total={shown.length} least={(session.card?.place ?? 0) + 1}>
      {(drawn) =>
        groups
          .filter(({ from }) => from < drawn)
          .map(({ name, from, findings }) => (
            <Region
              key={`${name} ${from}`}
              name={name}
              total={findings.length}
              findings={findings.slice(0, drawn - from)}
              session={session}
              actions={actions}
              headRef={headRef}
            />
          ))
      }
    </GrowingList>
  );
}

/** Findings in the order they come, cut where the part of the document changes. */
function byRegion(shown: readonly FindingView[], strings: Strings) {
  const groups: { readonly name: string; readonly from: number; readonly findings: FindingView[] }[] = [];
  for (const [index, finding] of shown.entries()) {
    const name = regionName(finding.region, strings);
    const last = groups.at(-1);
    if (last?.name === name) last.findings.push(finding);
    else groups.push({ name, from: index, findings: [finding] });
  }
  return groups;
}

interface RegionProps {
  readonly name: string;
  readonly total: number;
  readonly findings: readonly FindingView[];
  readonly session: Open;
  readonly actions: CardActions;
  readonly headRef: RefObject<HTMLButtonElement>;
}

function Region({ name, total, findings, session, actions, headRef }: RegionProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { task, card, preferences } = session;
  const { reveal, editText } = usePane().capabilities();
  return (
    <section className={styles.region}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Words>{name}</Words>
        </h2>
        <span>{strings.places(total)}</span>
      </div>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            isOpen={finding.id === card?.id}
            hasChanged={hasChanged(session, finding)}
            isIgnoring={task.kind === "ignoring" && task.id === finding.id}
            who={preferences.who}
            canReveal={reveal.can}
            whyNotFix={editText.can ? undefined : editText.why}
            actions={actions}
            headRef={finding.id === card?.id ? headRef : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

function useCardActions({ controller, dispatch }: Pane): CardActions {
  return useMemo(
    () => ({
      toggle: ({ id }) => dispatch({ kind: "cardToggled", id }),
      reveal: ({ range }) => void controller.reveal(range),
      fix: (finding) => void controller.fixes.fix(finding),
      beginIgnoring: ({ id }) => dispatch({ kind: "taskChosen", task: { kind: "ignoring", id } }),
      endIgnoring: () => dispatch({ kind: "taskChosen", task: { kind: "none" } }),
      ignore: (finding, reason, who) => void controller.statements.ignore(finding, reason, who),
    }),
    [controller, dispatch],
  );
}

/** When the card under the drafter's hands is dealt with, the hands are on the next one, or on the verdict. */
function useFollowedCard({ card }: Open) {
  const head = useRef<HTMLButtonElement>(null);
  const last = useRef(card?.id);
  useEffect(() => {
    if (last.current !== card?.id && last.current !== undefined) {
      head.current?.scrollIntoView({ block: "nearest" });
      if (isFocusLost()) (head.current ?? document.getElementById(verdictId))?.focus({ preventScroll: true });
    }
    last.current = card?.id;
  }, [card?.id]);
  return head;
}

const useStyles = makeStyles({
  region: { display: "flex", flexDirection: "column", gap: "6px" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
