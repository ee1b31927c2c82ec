import { makeStyles } from "@fluentui/react-components";

/** Sentences in the document's language, a line each. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} lang="zh-CN">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });
