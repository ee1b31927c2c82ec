import { strToU8 } from "fflate";
import { DocxError } from "../../src/docx/docx-error";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, flatOpcOf, p, packageOf, zipOf } from "../helpers/docx";

function refusal(bytes: Uint8Array, name?: string): { kind: string; message: string } {
  try {
    readDocx(bytes, name);
  } catch (thrown) {
    if (thrown instanceof DocxError) return { kind: thrown.kind, message: thrown.message };
    throw thrown;
  }
  throw new Error("the file was read");
}

const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  );
  return bytes;
};

const document = (text: string): Uint8Array => docxOf("", { "word/document.xml": text });

describe("A file that cannot be read says in one Chinese sentence what to do", () => {
  const cases: readonly (readonly [
    title: string,
    bytes: Uint8Array,
    name: string,
    kind: string,
    says: RegExp,
  ])[] = [
    ["an empty file", new Uint8Array(), "a.docx", "empty-file", /空的.*换一份/],
    ["not a zip", strToU8("只是文字"), "a.docx", "not-zip", /另存为 \.docx/],
    ["an encrypted document", compound("EncryptedPackage"), "a.docx", "encrypted", /取消密码/],
    ["an old .doc", compound("WordDocument"), "a.doc", "old-doc", /\.doc .*另存为 \.docx/],
    ["an old .doc under a new name", compound("WordDocument"), "a.docx", "old-doc", /另存为 \.docx/],
    ["a .wps", compound("WordDocument"), "a.wps", "wps-file", /\.wps.*另存为 \.docx/],
    ["an .ofd", zipOf({ "OFD.xml": "<ofd/>" }), "a.ofd", "ofd-file", /OFD.*\.docx 原稿/],
    ["a PDF", strToU8("%PDF-1.7"), "a.docx", "pdf-file", /PDF/],
    [
      "a Git LFS pointer",
      strToU8("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"),
      "a.docx",
      "lfs-pointer",
      /git lfs pull/,
    ],
    ["a lock file", strToU8("\u0005user"), "~$通知.docx", "lock-file", /去掉 ~\$/],
    ["a zip of something else", zipOf({ "a.txt": "字" }), "a.docx", "missing-part", /不是完整的 Word 文档/],
    [
      "a spreadsheet",
      zipOf({ "[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>" }),
      "a.docx",
      "not-word",
      /Excel/,
    ],
    [
      "a main text cut short",
      document(
        '<?xml version="1.0"?><document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body>',
      ),
      "a.docx",
      "broken-xml",
      /word\/document\.xml/,
    ],
    [
      "a main text with a DOCTYPE",
      document('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'),
      "a.docx",
      "doctype",
      /DOCTYPE/,
    ],
    [
      "a document part without a body",
      docxOf("", { "word/document.xml": "<w:background/>" }),
      "a.docx",
      "not-word",
      /w:body/,
    ],
    [
      "a document part that is something else",
      document('<?xml version="1.0"?><workbook xmlns="urn:w"/>'),
      "a.docx",
      "not-word",
      /不是正文/,
    ],
  ];

  test.each(cases)("%s", (_title, bytes, name, kind, says) => {
    const { kind: given, message } = refusal(bytes, name);
    expect(given).toBe(kind);
    expect(message).toMatch(says);
    expect(message).toMatch(/^[^。]*。$/);
  });

  test("a document part named nowhere is found by its usual name", () => {
    const bytes = docxOf(
      p("找到了"),
      { "[Content_Types].xml": '<?xml version="1.0"?><Types/>' },
      { bare: true },
    );
    expect(readDocx(bytes).manuscript.paragraphs[0]?.text).toBe("找到了");
  });

  test("relationships that are broken are a note", () => {
    const bytes = zipOf({
      ...packageOf(p("正文")),
      "_rels/.rels": "<broken",
      "word/_rels/document.xml.rels": "<broken",
    });
    const { manuscript, notes } = readDocx(bytes);
    expect(manuscript.paragraphs[0]?.text).toBe("正文");
    expect(notes).toHaveLength(2);
  });
});

describe("Reading is linear in the document", () => {
  const seconds = (bytes: Uint8Array): number => {
    const start = performance.now();
    readDocx(bytes);
    return (performance.now() - start) / 1000;
  };

  test("whatever it is made long with", () => {
    const run = "<w:r><w:rPr><w:b/></w:rPr><w:t>字</w:t></w:r>";
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const long = [
      `<w:p>${run.repeat(20000)}</w:p>`,
      p("字").repeat(20000),
      `<w:p>${field.repeat(20000)}</w:p>`,
      `<w:p><w:r>${"<w:t>字</w:t>".repeat(20000)}</w:r></w:p>`,
      `<w:tbl>${`<w:tr><w:tc>${p("字")}</w:tc></w:tr>`.repeat(10000)}</w:tbl>`,
      p("字", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>').repeat(10000),
    ];
    for (const body of long) expect(seconds(flatOpcOf(body))).toBeLessThan(3);
  });
});
