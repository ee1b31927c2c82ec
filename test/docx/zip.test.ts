import { strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../src/docx/crc32";
import type { DocxError } from "../../src/docx/docx-error";
import { rewriteZip } from "../../src/docx/rewrite-zip";
import { openZip, type ZipArchive } from "../../src/docx/zip";
import { docxErrorOf } from "../helpers/docx-error-of";

const zip = () =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8("<w:document>关于开展检查的通知</w:document>".repeat(50)),
    "word/media/image1.png": [Uint8Array.of(1, 2, 3), { level: 0 }],
  });

describe("opening a zip", () => {
  it("gives every part inflated, stored ones too", () => {
    const archive = openZip(zip());
    expect(archive.entries.map(({ name }) => name)).toEqual([
      "[Content_Types].xml",
      "word/document.xml",
      "word/media/image1.png",
    ]);
    expect(archive.text("word/document.xml")).toBe("<w:document>关于开展检查的通知</w:document>".repeat(50));
    expect([...archive.read("word/media/image1.png")]).toEqual([1, 2, 3]);
  });

  it("knows a part by its name whatever the case", () => {
    const archive = openZip(zip());
    expect(archive.has("Word/Document.XML")).toBe(true);
    expect(archive.has("word/styles.xml")).toBe(false);
  });

  it("keeps the byte order mark, so that offsets are those of the file", () => {
    expect(openZip(zipSync({ "a.xml": strToU8("\uFEFF<a/>") })).text("a.xml")).toBe("\uFEFF<a/>");
  });

  it("reads a name with backslashes as folders", () => {
    expect(openZip(zipSync({ "word\\document.xml": strToU8("<a/>") })).has("word/document.xml")).toBe(true);
  });

  it("inflates a large part piece by piece to the same bytes", () => {
    const noise = Uint8Array.from({ length: 900_000 }, (_, index) => (index * 2654435761) >>> 13);
    expect(crc32(openZip(zipSync({ "a.bin": noise })).read("a.bin"))).toBe(crc32(noise));
  });
});

describe("a zip that is not opened", () => {
  it("is one without a directory: no zip at all, or one cut short", () => {
    expect(refusal(strToU8("正文"))).toMatchObject({ kind: "not-zip" });
    expect(refusal(zip().slice(0, -30))).toMatchObject({ kind: "damaged-zip" });
  });

  it("is one with Zip64 records, by marker or by locator", () => {
    expect(refusal(patched(zip(), endRecord, 16, [0xff, 0xff, 0xff, 0xff]))).toMatchObject({ kind: "zip64" });
    expect(refusal(patched(zip(), header, 24, [0xff, 0xff, 0xff, 0xff]))).toMatchObject({ kind: "zip64" });
  });

  it("is one whose entries are encrypted", () => {
    expect(refusal(patched(zip(), header, 8, [1, 0]))).toMatchObject({ kind: "zip-encrypted" });
  });

  it("is one that packs in a way other than deflate", () => {
    expect(refusal(patched(zip(), header, 10, [12, 0]))).toMatchObject({ kind: "compression" });
  });

  it("is one with two parts of one name, case aside", () => {
    const twice = zipSync({ "word/a.xml": strToU8("1"), "word/A.xml": strToU8("2") });
    expect(refusal(twice)).toMatchObject({ kind: "duplicate-name", detail: "word/A.xml" });
  });

  it("is one with more than 2,000 parts", () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    const refused = refusal(zipSync(many));
    expect(refused).toMatchObject({ kind: "too-many-entries" });
    expect(refused?.message).toContain("2001 项，限 2000 项");
  });

  it("is one with a part that inflates out of all proportion", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(4_000_000) });
    expect(refusal(bomb)).toMatchObject({ kind: "inflates-too-much" });
  });

  it("is one of more than 300 MB inflated in all", () => {
    const size = 200 * 1024 * 1024;
    const claims = [size & 0xff, (size >> 8) & 0xff, (size >> 16) & 0xff, size >> 24];
    const packed = Uint8Array.from({ length: 900_000 }, (_, index) => (index * 2654435761) >>> 13);
    const both = zipSync({ "a.bin": packed, "b.bin": packed }, { level: 0 });
    const first = patched(both, header, 24, claims);
    expect(refusal(patched(first, [0x50, 0x4b, 1, 2], 24, claims, 1))).toMatchObject({
      kind: "too-large",
      message: expect.stringContaining("限 300 MB"),
    });
  });

  it("is one of more than 50 MB", () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({
      kind: "too-large",
      message: expect.stringContaining("限 50 MB"),
    });
  });
});

describe("a part that is not read", () => {
  it("is one that is not there", () => {
    expect(docxErrorOf(() => openZip(zip()).read("word/styles.xml"))).toMatchObject({ kind: "missing-part" });
  });

  it("is one whose bytes do not match their checksum", () => {
    const archive = openZip(patched(zip(), header, 16, [1, 2, 3, 4]));
    expect(docxErrorOf(() => archive.read("[Content_Types].xml"))).toMatchObject({ kind: "damaged-zip" });
  });

  it("is one larger or smaller than it says", () => {
    for (const size of [3, 200]) {
      const archive = openZip(patched(zip(), header, 24, [size, 0, 0, 0]));
      expect(docxErrorOf(() => archive.read("[Content_Types].xml"))).toMatchObject({ kind: "damaged-zip" });
    }
  });

  it("is one in UTF-16, or in no encoding that can be told", () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0);
    const unmarked = Uint8Array.of(0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0);
    for (const bytes of [utf16, unmarked, Uint8Array.of(0xb9, 0xab)]) {
      const archive = openZip(zipSync({ "a.xml": bytes }));
      expect(docxErrorOf(() => archive.text("a.xml"))).toMatchObject({ kind: "not-utf8" });
    }
  });
});

describe("writing a zip again", () => {
  it("without changes gives the same bytes", () => {
    expect(rewriteZip(openZip(zip()), new Map())).toEqual(zip());
  });

  it("copies the records of untouched parts byte for byte", () => {
    const before = openZip(zip());
    const after = openZip(rewriteZip(before, new Map([["word/document.xml", strToU8("<新/>")]])));
    expect(after.text("word/document.xml")).toBe("<新/>");
    expect(record(after, "[Content_Types].xml")).toEqual(record(before, "[Content_Types].xml"));
    expect(record(after, "word/media/image1.png")).toEqual(record(before, "word/media/image1.png"));
  });

  it("adds parts at the end and takes others out, for other programs to read", () => {
    const changes = new Map([
      ["customXml/意见.xml", strToU8("<a/>")],
      ["word/media/image1.png", undefined],
    ]);
    const files = unzipSync(rewriteZip(openZip(zip()), changes));
    expect(Object.keys(files)).toEqual(["[Content_Types].xml", "word/document.xml", "customXml/意见.xml"]);
    expect(files["customXml/意见.xml"]).toEqual(strToU8("<a/>"));
  });

  it("states the sizes of a changed part in its own record, where they used to follow it", () => {
    const streamed = withSizesAfter(zip());
    const before = openZip(streamed);
    const after = openZip(rewriteZip(before, new Map([["[Content_Types].xml", strToU8("<Types a=''/>")]])));
    expect(record(after, "[Content_Types].xml")[6]).toBe(0);
    expect(after.text("[Content_Types].xml")).toBe("<Types a=''/>");
    expect(record(after, "word/document.xml")).toEqual(record(before, "word/document.xml"));
  });
});

const header = [0x50, 0x4b, 1, 2];
const endRecord = [0x50, 0x4b, 5, 6];

function refusal(bytes: Uint8Array): DocxError | undefined {
  return docxErrorOf(() => openZip(bytes));
}

/** The bytes with some replaced, counted from the `nth` place a signature stands. */
function patched(
  bytes: Uint8Array,
  signature: readonly number[],
  offset: number,
  to: readonly number[],
  nth = 0,
) {
  const copy = bytes.slice();
  const places = [...copy.keys()].filter((at) => signature.every((byte, index) => copy[at + index] === byte));
  copy.set(to, (places[nth] ?? 0) + offset);
  return copy;
}

function record({ bytes, entries }: ZipArchive, name: string): Uint8Array {
  const entry = entries.find((each) => each.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return bytes.slice(entry.recordStart, entry.recordEnd);
}

/** Sets flag bit 3 on every entry, as streaming writers do. */
function withSizesAfter(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  const copy = bytes.slice();
  for (const { headerStart, recordStart } of archive.entries) {
    copy[headerStart + 8] = (copy[headerStart + 8] ?? 0) | 8;
    copy[recordStart + 6] = (copy[recordStart + 6] ?? 0) | 8;
  }
  return copy;
}
