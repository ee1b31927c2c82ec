import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { DocxError } from "./docx-error";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** A zip held packed: parts are inflated when asked for, and checked then. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory, entries for folders (`word/`) included. */
  readonly entries: readonly ZipEntry[];
  /** Part names are compared without regard to ASCII case (ECMA-376-2 § 6.2.2.3). */
  has(name: string): boolean;
  /** The part inflated. Throws DocxError where it is missing, damaged, or larger than it says. */
  read(name: string): Uint8Array;
  /** The part as UTF-16 text, byte order mark kept, so that offsets are offsets into the file's own text. */
  text(name: string): string;
}

/**
 * Opens a zip: its directory is read and held to the limits (50 MB packed, 300 MB inflated in all, 2,000 entries, one
 * entry inflating at most 300-fold), nothing is inflated yet. Throws DocxError, one kind for each thing refused.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string): ZipEntry => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) throw new DocxError("missing-part", name);
    return entry;
  };
  const read = (name: string): Uint8Array => inflateEntry(bytes, find(name));
  return {
    bytes,
    entries,
    has: (name) => byName.has(name.toLowerCase()),
    read,
    text: (name) => decodePart(read(name), name),
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** A part's bytes as text. Throws DocxError where they are not UTF-8 (UTF-16 parts included). */
export function decodePart(bytes: Uint8Array, name: string): string {
  try {
    const text = decoder.decode(bytes);
    if (!text.startsWith("<\u0000") && !text.startsWith("\u0000<")) return text;
  } catch {
    throw new DocxError("not-utf8", name);
  }
  throw new DocxError("not-utf8", name);
}

/** Above this many packed bytes a part is inflated piece by piece, so that one lying about its size is caught early. */
const largePacked = 256 * 1024;

function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const inflated = entry.method === 0 ? packed : inflate(packed, entry);
  if (inflated.length !== entry.size || crc32(inflated) !== entry.crc) throw damaged(entry);
  return inflated;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    const out = new Uint8Array(entry.size);
    return packed.length > largePacked ? inflateByPieces(packed, out) : inflateSync(packed, { out });
  } catch {
    throw damaged(entry);
  }
}

function inflateByPieces(packed: Uint8Array, out: Uint8Array): Uint8Array {
  let written = 0;
  const stream = new Inflate((piece) => {
    if (written + piece.length > out.length) throw new RangeError("longer than its record says");
    out.set(piece, written);
    written += piece.length;
  });
  for (let at = 0; at < packed.length; at += largePacked / 4) {
    stream.push(packed.subarray(at, at + largePacked / 4), at + largePacked / 4 >= packed.length);
  }
  return out.subarray(0, written);
}

function damaged(entry: ZipEntry): DocxError {
  return new DocxError("damaged-zip", entry.name);
}
