import { makeStyles, tokens } from "@fluentui/react-components";

interface WordTableProps {
  /** In the pane's language. */
  readonly headings: readonly string[];
  /** The office's own words; the first of each row tells it from the others. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of the office's own words. */
export function WordTable({ headings, rows }: WordTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((words, column) => (
              <td key={headings[column]} className={styles.cell}>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});
