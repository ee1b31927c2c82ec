import { DocxError } from "./docx-error";
import { endsName, greaterThan, isSpace, slash } from "./xml-characters";
import { brokenAt, isNoTag, pastMark } from "./xml-marks";
import { tagEnd } from "./xml-tags";

/** Levels of elements a part may have. */
export const maxDepth = 200;

/** A part, and what is known of all of it. */
export interface XmlSource {
  readonly source: string;
  /** What errors call it (`word/document.xml`). */
  readonly part: string;
  /** No single quote stands in it. */
  readonly doubleQuotes: boolean;
}

/**
 * Where the closing tag stands of the element whose opening tag ends at `from`, `depth` levels down. What is inside is
 * held to nesting by its names as they are spelt: nobody asks what they stand for. Throws DocxError where it is broken.
 */
export function closingTag(xml: XmlSource, from: number, depth: number): number {
  const { source, part } = xml;
  const open: number[] = [];
  let at = from;
  for (;;) {
    const mark = source.indexOf("<", at);
    if (mark < 0) throw brokenAt(at, part);
    const next = source.charCodeAt(mark + 1);
    if (next === slash) {
      const name = open.pop();
      if (name === undefined) return mark;
      at = pastClosingTag(xml, name, mark);
    } else if (isNoTag(next)) at = pastMark(source, mark, part);
    else {
      if (endsName(next)) throw brokenAt(mark, part);
      if (depth + open.length >= maxDepth) throw new DocxError("too-deep", part);
      at = endOfTag(xml, mark + 1, mark) + 1;
      if (source.charCodeAt(at - 2) !== slash) open.push(mark + 1);
    }
  }
}

/** Where the `>` stands of the tag that begins at `mark` and whose name ends at `from` or after. */
export function endOfTag({ source, part, doubleQuotes }: XmlSource, from: number, mark: number): number {
  const end = tagEnd(source, from, doubleQuotes);
  if (end < 0) throw brokenAt(mark, part);
  return end;
}

/** Past the closing tag at `mark`, whose name must be that written at `name`. */
function pastClosingTag({ source, part }: XmlSource, name: number, mark: number): number {
  let at = mark + 2;
  let from = name;
  for (let code = source.charCodeAt(from); !endsName(code); code = source.charCodeAt(++from)) {
    if (source.charCodeAt(at++) !== code) throw brokenAt(mark, part);
  }
  while (isSpace(source.charCodeAt(at))) at++;
  if (source.charCodeAt(at) !== greaterThan) throw brokenAt(mark, part);
  return at + 1;
}
