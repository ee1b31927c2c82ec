import { strFromU8, strToU8 } from "fflate";
import { editDocx } from "../../src/docx/edit-docx";
import { fileKind } from "../../src/docx/file-kind";
import { openPackage, partNames, partText, rewritePackage } from "../../src/docx/package";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, flatOpcOf, p, zipOf } from "../helpers/docx";
import { docxErrorOf } from "../helpers/docx-error-of";

describe("a flat package", () => {
  it("has its parts by name", () => {
    const opened = openPackage(flatOpcOf(p("通知")));
    expect(partNames(opened)).toContain("word/document.xml");
    expect(partText(opened, "word/document.xml")).toMatch(/^<w:document .*通知.*<\/w:document>$/s);
  });

  it("edited is a flat package, and nothing but the words changes", () => {
    const bytes = flatOpcOf(p("通知") + p("各街道："));
    const edit = {
      kind: "text",
      range: { paragraph: 0, from: 1, to: 2 },
      before: "知",
      after: "报",
    } as const;
    const { bytes: after } = editDocx(readDocx(bytes), [edit]);
    expect(strFromU8(after)).toBe(strFromU8(bytes).replace("通知", "通报"));
  });

  it("keeps its pictures, which are not read", () => {
    const picture =
      '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>AQID</pkg:binaryData></pkg:part>';
    const source = strFromU8(flatOpcOf(p("通知"))).replace("</pkg:package>", `${picture}</pkg:package>`);
    const opened = openPackage(strToU8(source));
    expect(partNames(opened)).not.toContain("word/media/image1.png");
    const written = strFromU8(rewritePackage(opened, new Map([["word/a.xml", "<a/>"]])));
    expect(written).toContain(picture);
    expect(written.startsWith(source.slice(0, source.indexOf("</pkg:package>")))).toBe(true);
  });

  it("loses a part that is taken out, whole", () => {
    const opened = openPackage(flatOpcOf(p("通知"), { "word/styles.xml": "" }));
    const written = openPackage(rewritePackage(opened, new Map([["word/styles.xml", undefined]])));
    expect(partNames(written)).toEqual(partNames(opened).filter((name) => name !== "word/styles.xml"));
  });
});

describe("what is no document of Word's is told apart", () => {
  const compound = (...streams: readonly string[]) => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    streams.forEach((name, index) => {
      [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 128 + at * 2));
    });
    return bytes;
  };

  it.each([
    ["an empty file", new Uint8Array(), "通知.docx", "empty-file"],
    ["a lock file", strToU8("\u0006user"), "C:\\文件\\~$通知.docx", "lock-file"],
    [
      "an LFS pointer",
      strToU8("version https://git-lfs.github.com/spec/v1\noid sha256:ab"),
      "a.docx",
      "lfs-pointer",
    ],
    [
      "an encrypted document",
      compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "a.docx",
      "encrypted",
    ],
    ["an old .doc", compound("Root Entry", "1Table", "WordDocument"), "a.docx", "old-doc"],
    ["an old .wps", compound("Root Entry", "WordDocument"), "a.wps", "wps-file"],
    ["another compound file", compound("Root Entry", "Workbook"), "a.docx", "ole-file"],
    ["an .ofd", zipOf({ "OFD.xml": "<OFD/>" }), "通知.ofd", "ofd-file"],
    ["an .ofd under another name", zipOf({ "OFD.xml": "<OFD/>" }), "通知.docx", "ofd-file"],
    ["a PDF", strToU8("%PDF-1.7"), "a.docx", "pdf-file"],
    ["an RTF", strToU8("{\\rtf1\\ansi"), "a.doc", "rtf-file"],
    ["a web page", strToU8("\n<!DOCTYPE html><html>"), "a.doc", "html-file"],
    ["a web page of Word's", strToU8('\uFEFF<html xmlns:o="urn:o">'), "a.docx", "html-file"],
    ["plain text", strToU8("通知"), "a.docx", "not-zip"],
    ["a zip of something else", zipOf({ "a.txt": "a" }), "a.docx", "missing-part"],
    ["some other XML", strToU8("<?xml version='1.0'?><a/>"), "a.xml", "not-word"],
  ])("%s", (_, bytes, name, kind) => {
    const refused = docxErrorOf(() => openPackage(bytes, name));
    expect(refused).toMatchObject({ kind });
    expect(refused?.message).toMatch(/^[^。]+，[^。]*请[^。]+。$/);
  });

  it("and a document under a .doc or .wps name is opened for what it is", () => {
    expect(fileKind(docxOf(p("通知")), "通知.wps")).toBe("zip");
    expect(readDocx(docxOf(p("通知")), "通知.doc").manuscript.paragraphs[0]?.text).toBe("通知");
  });
});
