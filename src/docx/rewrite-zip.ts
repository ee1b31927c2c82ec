import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { type ZipArchive } from "./zip";
import { readEnd, type ZipEntry } from "./zip-directory";

/** Parts to write, by name: new bytes, or undefined for a part to take out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * The archive with some parts replaced, added or taken out. The records of all other parts are copied byte for byte,
 * and the directory keeps its order and whatever else it says of them; new parts come last.
 */
export function rewriteZip(archive: ZipArchive, changes: PartChanges): Uint8Array {
  const wanted = new Map([...changes].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const records: Uint8Array[] = [];
  const headers = new Map<ZipEntry, Uint8Array>();
  let offset = 0;
  for (const entry of [...archive.entries].sort((a, b) => a.recordStart - b.recordStart)) {
    const name = entry.name.toLowerCase();
    const written = wanted.has(name) ? replaced(archive, entry, wanted.get(name)) : copied(archive, entry);
    if (!written) continue;
    headers.set(entry, placedAt(written.header, offset));
    records.push(written.record);
    offset += written.record.length;
  }
  const ordered = archive.entries.flatMap((entry) => headers.get(entry) ?? []);
  for (const [name, bytes] of changes) {
    if (!bytes || archive.has(name)) continue;
    const { record, header } = added(name, bytes);
    ordered.push(placedAt(header, offset));
    records.push(record);
    offset += record.length;
  }
  return joined([...records, ...ordered, endRecord(archive, ordered, offset)]);
}

/** A part's local record, and its header in the directory, whose offset is still to be set. */
interface Written {
  readonly record: Uint8Array;
  readonly header: Uint8Array;
}

const headerSize = 46;
const recordSize = 30;
const utf8Name = 0x0800;
const sizesAfterData = 0x0008;
/** 1 January 1980, the first day the format knows: the same edit gives the same bytes whenever it is made. */
const noDate = 0x0021;

function copied({ bytes }: ZipArchive, entry: ZipEntry): Written {
  return {
    record: bytes.subarray(entry.recordStart, entry.recordEnd),
    header: bytes.slice(entry.headerStart, entry.headerEnd),
  };
}

function replaced({ bytes }: ZipArchive, entry: ZipEntry, part: Uint8Array | undefined): Written | undefined {
  if (!part) return undefined;
  const header = bytes.slice(entry.headerStart, entry.headerEnd);
  const view = viewOf(header);
  view.setUint16(8, view.getUint16(8, true) & ~sizesAfterData, true);
  return filled(header, part);
}

function added(name: string, part: Uint8Array): Written {
  const nameBytes = new TextEncoder().encode(name);
  const header = new Uint8Array(headerSize + nameBytes.length);
  header.set([0x50, 0x4b, 0x01, 0x02]);
  header.set(nameBytes, headerSize);
  const view = viewOf(header);
  view.setUint16(8, utf8Name, true);
  view.setUint16(14, noDate, true);
  view.setUint16(28, nameBytes.length, true);
  return filled(header, part);
}

/** Writes into the header what the part's own bytes decide (APPNOTE 4.4), and makes the local record from it. */
function filled(header: Uint8Array, part: Uint8Array): Written {
  const packed = deflateSync(part);
  const view = viewOf(header);
  view.setUint16(4, Math.max(20, view.getUint16(4, true)), true);
  view.setUint16(6, 20, true);
  view.setUint16(10, 8, true);
  view.setUint32(16, crc32(part), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, part.length, true);
  const name = header.subarray(headerSize, headerSize + view.getUint16(28, true));
  const start = new Uint8Array(recordSize);
  start.set([0x50, 0x4b, 0x03, 0x04]);
  // From `version needed` to the name's length the two records are the same; the local one has no extra field here.
  start.set(header.subarray(6, 30), 4);
  return { header, record: joined([start, name, packed]) };
}

function placedAt(header: Uint8Array, offset: number): Uint8Array {
  viewOf(header).setUint32(42, offset, true);
  return header;
}

function endRecord(
  { bytes }: ZipArchive,
  headers: readonly Uint8Array[],
  directoryStart: number,
): Uint8Array {
  const end = bytes.slice(readEnd(viewOf(bytes)).end);
  const view = viewOf(end);
  view.setUint16(8, headers.length, true);
  view.setUint16(10, headers.length, true);
  view.setUint32(
    12,
    headers.reduce((sum, header) => sum + header.length, 0),
    true,
  );
  view.setUint32(16, directoryStart, true);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
