import type { DocxError, DocxErrorKind } from "../docx/docx-error";

/** The English of a refusal to read a file, for `--lang en`; the error itself is worded in Chinese. */
export function docxErrorInEnglish({ kind, detail }: DocxError): string {
  return detail === "" ? sentences[kind] : `${sentences[kind]} (${detail})`;
}

const saveAsDocx = "open it in Word or WPS and save it as .docx.";
const saveAgain = "open it in Word or WPS and save it again.";

const sentences: Readonly<Record<DocxErrorKind, string>> = {
  "empty-file": "The file is empty; use a complete copy.",
  "lfs-pointer": "This is a Git LFS pointer, not the file; run git lfs pull.",
  "lock-file": "This is the ~$ lock file Word leaves beside an open document; choose the document itself.",
  encrypted: "The file is protected by a password; save it without one.",
  "zip-encrypted": "The file is an encrypted archive; decrypt it first.",
  "old-doc": `This is a .doc of an older Word; ${saveAsDocx}`,
  "wps-file": `This is a .wps file; ${saveAsDocx}`,
  "ole-file": `This is an old compound document (.doc, .wps); ${saveAsDocx}`,
  "ofd-file": "This is an OFD file; use the .docx it was made from.",
  "pdf-file": "This is a PDF file; use the .docx it was made from.",
  "rtf-file": `This is an RTF file; ${saveAsDocx}`,
  "html-file": `This is a web page under another extension; ${saveAsDocx}`,
  "not-zip": `The file is no .docx; ${saveAsDocx}`,
  "damaged-zip": "The archive is damaged; copy or download the file again.",
  zip64: `The file uses Zip64, which is not supported; ${saveAgain}`,
  compression: `A part uses a compression that is not supported; ${saveAgain}`,
  "duplicate-name": `Two parts share one name; ${saveAgain}`,
  "too-large": "The file is too large; remove or compress its pictures.",
  "too-many-entries": `The file holds more than 2000 entries; ${saveAgain}`,
  "inflates-too-much": "A part inflates beyond reason; the file was not opened, ask where it came from.",
  "missing-part": `A part is missing; ${saveAgain}`,
  "not-word": "The file holds no Word text; make sure it is a .docx.",
  "not-utf8": `A part is not UTF-8; ${saveAgain}`,
  doctype:
    "A part has a DOCTYPE, which no Word document has; the file was not opened, ask where it came from.",
  "too-deep": `A part is nested more than 200 levels deep; ${saveAgain}`,
  "broken-xml": `A part is not well-formed XML; ${saveAgain}`,
  namespace: `A part declares no namespace; ${saveAgain}`,
};
