import { unzlibSync } from "fflate";

/**
 * Pages of a PDF, by the count at the root of its page tree (ISO 32000-1 § 7.7.3.2: that of all leaves), its objects in
 * the open or in compressed streams. Undefined where that cannot be read, as where the objects are encrypted.
 */
export function pdfPages(bytes: Uint8Array): number | undefined {
  const text = latin1.decode(bytes);
  const objects = new Map([...objectsIn(text), ...objectsInStreams(text, bytes)]);
  const catalogs = [...objects.values()].filter((object) => /\/Type\s*\/Catalog\b/.test(object));
  // A file saved over itself holds older ones too: the last is the one in use.
  const root = reference("Pages", catalogs.at(-1) ?? "");
  const tree = root === undefined ? undefined : objects.get(root);
  const count = tree && /\/Count\s+(\d{1,6})\b/.exec(tree)?.[1];
  return count === undefined ? undefined : Number(count) || undefined;
}

const latin1 = new TextDecoder("latin1");

/** Objects standing in the open, by number: what stands before their stream, if they have one. Later ones win. */
function* objectsIn(text: string): Generator<readonly [number, string]> {
  const starts = [...text.matchAll(/(?:^|[\r\n\s])(\d{1,10})\s+\d{1,5}\s+obj\b/g)];
  for (const [index, { 0: opening, 1: number, index: at }] of starts.entries()) {
    const body = text.slice(at + opening.length, starts[index + 1]?.index);
    yield [Number(number), body.split(/\b(?:stream\r?\n|endobj)/, 1)[0] ?? ""];
  }
}

/** Objects packed in object streams (§ 7.5.7): pairs of number and offset, then the objects. */
function* objectsInStreams(text: string, bytes: Uint8Array): Generator<readonly [number, string]> {
  for (const { 0: opening, index } of text.matchAll(/\bstream\r?\n/g)) {
    const dictionary = text.slice(Math.max(0, index - dictionaryReach), index);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    if (!/\/Type\s*\/ObjStm\b/.test(own)) continue;
    const first = Number(/\/First\s+(\d{1,10})/.exec(own)?.[1]);
    const start = index + opening.length;
    const end = text.indexOf("endstream", start);
    const inflated = inflate(bytes.subarray(start, end < 0 ? undefined : end));
    if (inflated !== undefined) yield* unpacked(inflated, first);
  }
}

/** Longer than the dictionary of any object stream. */
const dictionaryReach = 2000;

function* unpacked(text: string, first: number): Generator<readonly [number, string]> {
  const pairs = [...text.slice(0, first).matchAll(/(\d{1,10})\s+(\d{1,10})/g)];
  for (const [index, [, number, offset]] of pairs.entries()) {
    const end = pairs[index + 1]?.[2];
    yield [
      Number(number),
      text.slice(first + Number(offset), end === undefined ? undefined : first + Number(end)),
    ];
  }
}

function inflate(bytes: Uint8Array): string | undefined {
  try {
    return latin1.decode(unzlibSync(bytes));
  } catch {
    return undefined;
  }
}

function reference(key: string, dictionary: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d{1,10})\\s+\\d{1,5}\\s+R\\b`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}
