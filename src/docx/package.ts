import { DocxError } from "./docx-error";
import { fileKind } from "./file-kind";
import { openFlatOpc, rewriteFlatOpc, type FlatOpc, type TextChanges } from "./flat-opc";
import { rewriteZip } from "./rewrite-zip";
import { openZip, type ZipArchive } from "./zip";

/** A document's package: a .docx (zip), or the one XML file Word gives for `body.getOoxml()` (flat OPC). */
export type DocxPackage =
  { readonly kind: "zip"; readonly archive: ZipArchive } | { readonly kind: "flat"; readonly flat: FlatOpc };

/**
 * Opens a file as a package. `fileName` only words the refusals. Throws DocxError, one kind for each thing refused.
 */
export function openPackage(bytes: Uint8Array, fileName?: string): DocxPackage {
  if (fileKind(bytes, fileName) === "xml") return { kind: "flat", flat: openFlatOpc(bytes) };
  const archive = openZip(bytes);
  if (archive.has("[Content_Types].xml")) return { kind: "zip", archive };
  throw archive.has("OFD.xml")
    ? new DocxError("ofd-file")
    : new DocxError("missing-part", "[Content_Types].xml");
}

/** Names of the parts, without a slash before them; a flat package has no `[Content_Types].xml`. */
export function partNames(opened: DocxPackage): readonly string[] {
  if (opened.kind === "flat") return [...opened.flat.parts.values()].map(({ name }) => name);
  return opened.archive.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"));
}

/** Whether the package has the part; case does not matter. */
export function hasPart(opened: DocxPackage, name: string): boolean {
  return opened.kind === "flat" ? opened.flat.parts.has(name.toLowerCase()) : opened.archive.has(name);
}

/** A part's own text, which offsets of the source map count in. Throws DocxError where it cannot be had. */
export function partText(opened: DocxPackage, name: string): string {
  if (opened.kind === "zip") return opened.archive.text(name);
  const part = opened.flat.parts.get(name.toLowerCase());
  if (!part) throw new DocxError("missing-part", name);
  return opened.flat.source.slice(part.start, part.end);
}

/**
 * The package written again with some parts changed; everything else stays byte for byte. A flat package has no
 * `[Content_Types].xml`: there the type of an added part is taken from `contentTypes`, by part name.
 */
export function rewritePackage(
  opened: DocxPackage,
  changes: TextChanges,
  contentTypes: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const encoder = new TextEncoder();
  if (opened.kind === "flat") return encoder.encode(rewriteFlatOpc(opened.flat, changes, contentTypes));
  const bytes = [...changes].map(
    ([name, text]) => [name, text === undefined ? undefined : encoder.encode(text)] as const,
  );
  return rewriteZip(opened.archive, new Map(bytes));
}
