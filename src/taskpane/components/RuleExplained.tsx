import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Title } from "../../linter/rule";
import type { RuleExample, RulePage } from "../../linter/rule-page";
import { useStrings } from "../strings/strings";
import { useRulePage } from "../use-rule-page";

interface RuleExplainedProps {
  readonly rule: string;
  readonly title: Title;
}

/** 说明和例子: a rule's own page, folded until it is asked for. */
export function RuleExplained({ rule, title }: RuleExplainedProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{strings.explainRule}</summary>
      <p className={styles.title}>{strings.ruleTitle(title)}</p>
      <PageBody rule={rule} isWanted={isOpen} />
    </details>
  );
}

function PageBody({ rule, isWanted }: { readonly rule: string; readonly isWanted: boolean }) {
  const styles = useStyles();
  const strings = useStrings();
  const state = useRulePage(rule, isWanted);
  switch (state.kind) {
    case "loading":
      return <p className={styles.text}>{strings.explainLoading}</p>;
    case "missing":
      return <p className={styles.text}>{strings.explainMissing}</p>;
    case "page":
      return <Page page={state.page} />;
  }
}

/** One example of each kind: the command prints them all. */
function Page({ page: { why, bad, good, exempt, fix } }: { readonly page: RulePage }) {
  const strings = useStrings();
  return (
    <>
      <Paragraphs texts={why} />
      <Part title={strings.explainBad}>
        <Example example={bad[0]} />
      </Part>
      <Part title={strings.explainGood}>
        <Example example={good[0]} />
      </Part>
      <Part title={strings.explainExempt}>
        <Paragraphs texts={exempt} />
      </Part>
      {fix.length > 0 && (
        <Part title={strings.explainFix}>
          <Paragraphs texts={fix} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      {children}
    </>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  return texts.map((text) => (
    <p key={text} className={styles.text} lang="zh-CN">
      {text}
    </p>
  ));
}

function Example({ example }: { readonly example?: RuleExample }) {
  const styles = useStyles();
  const strings = useStrings();
  if (!example) return null;
  const { text, answers, messages, fixed } = example;
  return (
    <>
      {answers.length > 0 && (
        <p className={styles.text} lang="zh-CN">
          {answers.map((answer) => answer.replace("=", "：")).join("，")}
        </p>
      )}
      <p className={styles.example} lang="zh-CN">
        <MarkedWords text={text} />
      </p>
      <Paragraphs texts={messages.map((message) => `→ ${message}`)} />
      {fixed !== undefined && (
        <>
          <h5 className={styles.heading}>{strings.explainFixed}</h5>
          <p className={styles.example} lang="zh-CN">
            {fixed}
          </p>
        </>
      )}
    </>
  );
}

/** The words a finding stands on are between ⟦ and ⟧; empty marks say where something is missing. */
function MarkedWords({ text }: { readonly text: string }) {
  const styles = useStyles();
  const strings = useStrings();
  return text.split(/[⟦⟧]/).map((words, index) =>
    index % 2 === 0 ? (
      words
    ) : (
      <mark key={index} className={styles.mark}>
        {words || strings.insertionHere}
      </mark>
    ),
  );
}

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200 },
  summary: {
    padding: "3px 0",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { margin: "4px 0", fontWeight: tokens.fontWeightSemibold },
  heading: { margin: "8px 0 2px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: "2px 0", color: tokens.colorNeutralForeground2 },
  example: {
    margin: "2px 0",
    padding: "4px 8px",
    whiteSpace: "pre-wrap",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textUnderlineOffset: "3px",
  },
});
