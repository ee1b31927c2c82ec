/**
 * A fault of a pack's table: where it is, and one Chinese sentence saying what is wrong and how to mend it.
 * `row` is the row as a spreadsheet numbers it (the headings are row 1).
 */
export interface Fault {
  readonly file: string;
  readonly row?: number;
  readonly heading?: string;
  readonly message: string;
}

/** The fault as one line: routing.csv 第7行“文种”：…… */
export function faultInWords({ file, row, heading, message }: Fault): string {
  const place = `${row === undefined ? "" : `第${row}行`}${heading === undefined ? "" : `“${heading}”`}`;
  return place === "" ? `${file}：${message}` : `${file} ${place}：${message}`;
}
