import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Excerpt, Piece } from "../engine";
import { useStrings } from "../strings/strings";

/** 现状 above 应为, what changes marked in both by more than colour. */
export function ExcerptLines({
  excerpt,
  names,
}: {
  readonly excerpt: Excerpt;
  readonly names?: readonly [string, string];
}) {
  const styles = useStyles();
  const strings = useStrings();
  const { now, then } = excerpt;
  const [nowName, thenName] = names ?? [strings.now, strings.then];
  if (now.length === 0 && !then) return null;
  return (
    <dl className={styles.lines} lang="zh-CN">
      <dt className={styles.name}>{nowName}</dt>
      <dd className={styles.words}>
        <Pieces pieces={now} mark={then ? styles.removed : styles.found} />
      </dd>
      {then && <dt className={mergeClasses(styles.name, styles.second)}>{thenName}</dt>}
      {then && (
        <dd className={mergeClasses(styles.words, styles.second)}>
          <Pieces pieces={then} mark={styles.added} />
        </dd>
      )}
    </dl>
  );
}

function Pieces({ pieces, mark }: { readonly pieces: readonly Piece[]; readonly mark: string }) {
  return pieces.map(({ text, marked }, index) =>
    marked ? (
      <mark key={index} className={mark}>
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  );
}

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { padding: "4px 8px", color: tokens.colorNeutralForeground3 },
  words: { padding: "4px 8px 4px 0", margin: 0, whiteSpace: "pre-wrap" },
  second: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  found: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusWarningForeground1,
    textUnderlineOffset: "3px",
  },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
});
