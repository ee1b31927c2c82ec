import { unzlibSync } from "fflate";

/**
 * Pages of a PDF, by the count its page tree states (ISO 32000-1 § 7.7.3.2: the root's /Count is that of all leaves),
 * in the open or in compressed objects. Undefined where none is found.
 */
export function pdfPages(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  return mostCounted(text) ?? mostCounted([...objectStreams(text, bytes)].join("\n"));
}

/** A dictionary without another in it, as that of a page tree's node is. */
const dictionary = /<<[^<>]{0,100000}>>/g;

function mostCounted(text: string): number | undefined {
  const counts = Array.from(text.matchAll(dictionary), ([node]) => node)
    .filter((node) => /\/Type\s*\/Pages\b/.test(node))
    .flatMap((node) => /\/Count\s+(\d{1,6})\b/.exec(node)?.[1] ?? []);
  return counts.length === 0 ? undefined : Math.max(...counts.map(Number));
}

function* objectStreams(text: string, bytes: Uint8Array): Generator<string> {
  for (const { 0: opening, index } of text.matchAll(/\/Type\s*\/ObjStm\b[^>]{0,300}>>\s*stream\r?\n/g)) {
    const start = index + opening.length;
    const end = text.indexOf("endstream", start);
    const inflated = inflate(bytes.subarray(start, end < 0 ? undefined : end));
    if (inflated) yield new TextDecoder("latin1").decode(inflated);
  }
}

function inflate(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(bytes);
  } catch {
    return undefined;
  }
}
