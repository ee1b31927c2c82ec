import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PrimaryButton } from "./PrimaryButton";
import { memo, type Ref } from "react";
import type { FindingView } from "../engine";
import { useStrings } from "../strings/strings";
import { ClauseQuote } from "./ClauseQuote";
import { ExcerptLines } from "./ExcerptLines";
import { IgnoreForm } from "./IgnoreForm";
import { RuleExplained } from "./RuleExplained";
import { Tag } from "./Tag";

/** What can be asked of a finding. */
export interface CardActions {
  readonly toggle: (finding: FindingView) => void;
  readonly reveal: (finding: FindingView) => void;
  readonly fix: (finding: FindingView) => void;
  readonly beginIgnoring: (finding: FindingView) => void;
  readonly endIgnoring: () => void;
  readonly ignore: (finding: FindingView, reason: string, who: string) => void;
}

interface CardProps {
  readonly finding: FindingView;
  readonly isOpen: boolean;
  /** The words it stands on are no longer there: it is about to be looked for anew. */
  readonly hasChanged: boolean;
  readonly isIgnoring: boolean;
  readonly who: string;
  readonly canReveal: boolean;
  /** Why the document cannot be changed here; absent where it can. */
  readonly whyNotFix?: string;
  readonly actions: CardActions;
  readonly headRef?: Ref<HTMLButtonElement>;
}

/** A finding: one line while closed; clause, 现状 → 应为 and what to do about it while open. */
export const FindingCard = memo(function FindingCard(props: CardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { finding, isOpen, hasChanged, actions, headRef } = props;
  const { severity, message, clauses, fix } = finding;
  return (
    <li className={mergeClasses(styles.card, isOpen && styles.open)}>
      <h3 className={styles.heading}>
        <button
          ref={headRef}
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          onClick={() => actions.toggle(finding)}
        >
          <Tag tone={severity}>{strings.severities[severity]}</Tag>
          <span className={mergeClasses(styles.message, isOpen && styles.strong)} lang="zh-CN">
            {message}
          </span>
        </button>
      </h3>
      {hasChanged && <p className={styles.changed}>{strings.wordsChanged}</p>}
      {isOpen ? (
        <OpenPart {...props} />
      ) : (
        <p className={styles.meta}>
          <span lang="zh-CN">{clauses[0]?.title}</span>
          {fix?.safety === "safe" && ` · ${strings.oneClick}`}
        </p>
      )}
    </li>
  );
});

function OpenPart(props: CardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { finding, isIgnoring, who, whyNotFix, actions } = props;
  const { rule, ruleTitle, clauses, excerpt, fix, suppressible } = finding;
  return (
    <div className={styles.body}>
      <ExcerptLines excerpt={excerpt} />
      {fix && !excerpt.then && <ChineseNote>{fix.title}</ChineseNote>}
      <ClauseQuote clauses={clauses} />
      {fix?.safety === "review" && <p className={styles.note}>{strings.fixReviewNote}</p>}
      {isIgnoring ? (
        <IgnoreForm
          who={who}
          onCancel={actions.endIgnoring}
          onIgnore={(reason, name) => actions.ignore(finding, reason, name)}
        />
      ) : (
        <Buttons {...props} />
      )}
      {fix && whyNotFix !== undefined && <ChineseNote>{whyNotFix}</ChineseNote>}
      {!suppressible && <p className={styles.note}>{strings.mayNotIgnore}</p>}
      <RuleExplained rule={rule} title={ruleTitle} />
    </div>
  );
}

function ChineseNote({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <p className={styles.note} lang="zh-CN">
      {children}
    </p>
  );
}

function Buttons({ finding, canReveal, whyNotFix, actions }: CardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { fix, suppressible } = finding;
  return (
    <div className={styles.buttons}>
      {fix && whyNotFix === undefined && (
        <PrimaryButton className={styles.button} onClick={() => actions.fix(finding)}>
          {fix.safety === "safe" ? strings.fix : strings.fixReviewed}
        </PrimaryButton>
      )}
      {canReveal && (
        <Button className={styles.button} onClick={() => actions.reveal(finding)}>
          {strings.reveal}
        </Button>
      )}
      {suppressible && (
        <Button
          className={mergeClasses(styles.button, styles.last)}
          onClick={() => actions.beginIgnoring(finding)}
        >
          {strings.ignore}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  open: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow4,
    contentVisibility: "visible",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    display: "flex",
    gap: "8px",
    alignItems: "start",
    width: "100%",
    padding: "10px 12px 2px",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  message: { flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  changed: {
    margin: 0,
    padding: "0 12px 4px",
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  meta: {
    margin: 0,
    padding: "0 12px 10px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 12px 12px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: 0 },
  last: { marginLeft: "auto" },
});
