import { DocxError } from "./docx-error";

/**
 * Refuses what is plainly no .docx, each with its own sentence: by its name (a ~$ lock file, .ofd, .wps, .doc) and by
 * its first bytes (empty, LFS pointer, compound file, PDF, RTF, HTML). Returns whether the bytes begin as a zip does,
 * or as XML, which may be a flat OPC package.
 */
export function fileKind(bytes: Uint8Array, fileName = ""): "zip" | "xml" {
  const name = baseName(fileName);
  if (name.startsWith("~$")) throw new DocxError("lock-file");
  if (bytes.length === 0) throw new DocxError("empty-file");
  if (name.endsWith(".ofd")) throw new DocxError("ofd-file");
  if (begins(bytes, compoundSignature)) throw compoundError(bytes, name);
  if (begins(bytes, [0x50, 0x4b])) return "zip";
  const head = latin(bytes.subarray(0, 1024)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  const error = textError(head);
  if (error) throw new DocxError(error);
  if (/^<(?:\?xml|pkg:package)/.test(head)) return "xml";
  throw new DocxError(name.endsWith(".wps") ? "wps-file" : name.endsWith(".doc") ? "old-doc" : "not-zip");
}

const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function textError(head: string): "lfs-pointer" | "pdf-file" | "rtf-file" | "html-file" | undefined {
  if (head.startsWith("version https://git-lfs.github.com/spec/")) return "lfs-pointer";
  if (head.startsWith("%PDF-")) return "pdf-file";
  if (head.startsWith("{\\rtf")) return "rtf-file";
  return /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)/i.test(head) ? "html-file" : undefined;
}

/** An encrypted .docx and an old .doc are both compound files: the streams they hold tell them apart. */
function compoundError(bytes: Uint8Array, name: string): DocxError {
  if (holds(bytes, "EncryptedPackage")) return new DocxError("encrypted");
  if (name.endsWith(".wps")) return new DocxError("wps-file");
  return new DocxError(holds(bytes, "WordDocument") ? "old-doc" : "ole-file");
}

/** Whether a stream's name (UTF-16, little end first) stands in the compound file's directory. */
function holds(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  // A directory entry begins at a multiple of 128 bytes ([MS-CFB] 2.6.1), sectors at multiples of 512.
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (bytes[at] === first && begins(bytes.subarray(at), wanted)) return true;
  }
  return false;
}

function begins(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1).toLowerCase();
}
