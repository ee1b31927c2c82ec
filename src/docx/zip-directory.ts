import { DocxError } from "./docx-error";

/** One part as the zip's records describe it. Offsets are into the archive's bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Its local record, which runs to where the next one (or the directory) begins. */
  readonly recordStart: number;
  readonly recordEnd: number;
  readonly dataStart: number;
  /** Its header in the central directory. */
  readonly headerStart: number;
  readonly headerEnd: number;
}

/** Reads the central directory (APPNOTE 4.3.12) and holds it to the limits. Throws DocxError. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > maxPackedBytes) throw new DocxError("too-large", `${megabytes(bytes.length)}，限 50 MB`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = readEnd(view);
  if (end.count > maxEntries) throw new DocxError("too-many-entries", String(end.count));
  const headers = readHeaders(view, bytes, end);
  checkSizes(headers);
  return withRecords(view, headers, end);
}

/** Where the directory stands (offsets into the archive), and how many headers it has. */
export interface DirectoryEnd {
  readonly start: number;
  /** Where the end record begins. */
  readonly end: number;
  readonly count: number;
}

/** Finds the end-of-central-directory record (APPNOTE 4.3.16). Throws DocxError where there is none. */
export function readEnd(view: DataView): DirectoryEnd {
  const at = findEnd(view);
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const locator = at >= 20 && view.getUint32(at - 20, true) === zip64LocatorSignature;
  if (locator || count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw new DocxError("zip64");
  const whole = view.getUint16(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
  if (!whole || start + size > at || (count > 0 && size < count * 46)) throw damaged();
  return { start, end: at, count };
}

const maxPackedBytes = 50 * 1024 * 1024;
const maxInflatedBytes = 300 * 1024 * 1024;
const maxEntries = 2000;
/** No part of a real document inflates so far; small ones may (a page of one repeated character). */
const maxRatio = 300;
const ratioFromBytes = 1024 * 1024;

const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const headerSignature = 0x02014b50;
const recordSignature = 0x04034b50;
const endSize = 22;
const maxCommentSize = 0xffff;

type Header = Omit<ZipEntry, "recordEnd" | "dataStart">;

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - maxCommentSize); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  const begun = view.byteLength >= 4 && view.getUint32(0, true) === recordSignature;
  throw begun ? damaged() : new DocxError("not-zip");
}

function readHeaders(view: DataView, bytes: Uint8Array, directory: DirectoryEnd): readonly Header[] {
  const headers: Header[] = [];
  const names = new Set<string>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const header = readHeader(view, bytes, at, directory.end);
    const name = header.name.toLowerCase();
    if (names.has(name)) throw new DocxError("duplicate-name", header.name);
    names.add(name);
    headers.push(header);
    at = header.headerEnd;
  }
  return headers;
}

const nameDecoder = new TextDecoder();

function readHeader(view: DataView, bytes: Uint8Array, at: number, limit: number): Header {
  if (at + 46 > limit || view.getUint32(at, true) !== headerSignature) throw damaged();
  const nameSize = view.getUint16(at + 28, true);
  const headerEnd = at + 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (headerEnd > limit) throw damaged();
  const header = {
    // Some writers on Windows put backslashes between folders.
    name: nameDecoder.decode(bytes.subarray(at + 46, at + 46 + nameSize)).replace(/\\/g, "/"),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    recordStart: view.getUint32(at + 42, true),
    headerStart: at,
    headerEnd,
  };
  checkHeader(header, view.getUint16(at + 8, true));
  return header;
}

function checkHeader({ name, method, packedSize, size, recordStart }: Header, flags: number): void {
  if (flags & 1) throw new DocxError("zip-encrypted");
  if ([packedSize, size, recordStart].includes(0xffffffff)) throw new DocxError("zip64");
  if (method !== 0 && method !== 8) throw new DocxError("compression", name);
  if (size > ratioFromBytes && size > packedSize * maxRatio) throw new DocxError("inflates-too-much", name);
}

function checkSizes(headers: readonly Header[]): void {
  const total = headers.reduce((sum, { size }) => sum + size, 0);
  if (total > maxInflatedBytes) {
    throw new DocxError("too-large", `展开后 ${megabytes(total)}，限 300 MB`);
  }
}

/** Adds where each local record ends; records that overlap are refused. */
function withRecords(
  view: DataView,
  headers: readonly Header[],
  directory: DirectoryEnd,
): readonly ZipEntry[] {
  const starts = headers.map(({ recordStart }) => recordStart).sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory.start]));
  if (ends.size !== headers.length) throw damaged();
  return headers.map((header) => {
    const recordEnd = ends.get(header.recordStart) ?? directory.start;
    return { ...header, recordEnd, dataStart: dataStart(view, header, recordEnd) };
  });
}

function dataStart(view: DataView, { recordStart, packedSize, name }: Header, recordEnd: number): number {
  if (recordStart + 30 > recordEnd || view.getUint32(recordStart, true) !== recordSignature)
    throw damaged(name);
  const extra = view.getUint16(recordStart + 26, true) + view.getUint16(recordStart + 28, true);
  const start = recordStart + 30 + extra;
  if (start + packedSize > recordEnd) throw damaged(name);
  return start;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function damaged(what = ""): DocxError {
  return new DocxError("damaged-zip", what);
}
