import { nextAttribute } from "./xml-attributes";
import { internalized } from "./xml-names";
import { decodeAttribute } from "./xml-text";

/**
 * The namespaces the attributes between two offsets declare, by prefix ("" for the default). The same object for the
 * same words: the parts of a document, and documents of one program, begin alike. Throws DocxError where what stands
 * there is no attribute.
 */
export function declarationsIn(
  source: string,
  from: number,
  to: number,
  part: string,
): ReadonlyMap<string, string> {
  const written = source.slice(from, to);
  const before = known.get(written);
  if (before) return before;
  const declared = readDeclarations(source, from, to, part);
  if (known.size >= mostKnown) known.clear();
  known.set(internalized(written), declared);
  return declared;
}

const known = new Map<string, ReadonlyMap<string, string>>();
const mostKnown = 64;

function readDeclarations(
  source: string,
  from: number,
  to: number,
  part: string,
): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  let found = nextAttribute(source, from, to, part);
  for (; found; found = nextAttribute(source, found.valueEnd + 1, to, part)) {
    const name = internalized(source.slice(found.nameStart, found.nameEnd));
    const value = (): string =>
      internalized(decodeAttribute(source.slice(found?.valueStart, found?.valueEnd), part));
    if (name === "xmlns") declared.set("", value());
    else if (name.startsWith("xmlns:")) declared.set(name.slice("xmlns:".length), value());
  }
  return declared;
}
