import { strToU8, zipSync } from "fflate";

const transitional = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict = {
  w: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  r: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const otherNamespaces = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(" ");
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts by path; a value that does not start with `<?xml` is put inside the root element its path calls for. */
export type Parts = { readonly [path: string]: string };

export interface PackageOptions {
  readonly strict?: boolean;
  /** Path of the document part; `word/document.xml` unless given. */
  readonly documentPart?: string;
  /** Set to write the relationships by hand (then `parts` must hold them). */
  readonly bare?: boolean;
}

/** A .docx whose body is `body` (what stands inside `w:body`) with further parts, relationships written for them. */
export function docxOf(body: string, parts: Parts = {}, options: PackageOptions = {}): Uint8Array {
  return zipOf(packageOf(body, parts, options));
}

/** The same package as one flat OPC file (`pkg:package`), as `body.getOoxml()` gives it. */
export function flatOpcOf(body: string, parts: Parts = {}, options: PackageOptions = {}): Uint8Array {
  const xml = Object.entries(packageOf(body, parts, options))
    .filter(([path]) => path !== "[Content_Types].xml")
    .map(([path, text]) => flatPart(path, text))
    .join("");
  const root = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${xml}</pkg:package>`;
  return strToU8(`<?xml version="1.0" standalone="yes"?>\n${root}`);
}

/** Every part of such a package as text, by path. */
export function packageOf(body: string, parts: Parts = {}, options: PackageOptions = {}): Parts {
  const documentPart = options.documentPart ?? "word/document.xml";
  const named: Record<string, string> = { [documentPart]: `<w:body>${body}</w:body>`, ...parts };
  const whole: Record<string, string> = {};
  for (const [path, text] of Object.entries(named)) whole[path] = wrapped(path, text, documentPart, options);
  if (options.bare) return whole;
  return { ...relationshipParts(Object.keys(whole), documentPart, options), ...whole };
}

/** A zip of the parts as they are, in their order. */
export function zipOf(parts: Parts | { readonly [path: string]: Uint8Array }): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(parts)) {
    entries[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: new Date(2024, 0, 2) });
}

/** A paragraph of one run; `properties` go into `w:pPr`, `runProperties` into `w:rPr`. */
export function p(text: string, properties = "", runProperties = ""): string {
  const pPr = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${text === "" ? "" : r(text, runProperties)}</w:p>`;
}

/** A run of one `w:t`. */
export function r(text: string, properties = ""): string {
  const rPr = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function flatPart(path: string, text: string): string {
  const data = text.replace(/^<\?xml[^>]*\?>\s*/, "");
  return `<pkg:part pkg:name="/${path}" pkg:contentType="application/xml"><pkg:xmlData>${data}</pkg:xmlData></pkg:part>`;
}

const roots: readonly { readonly path: RegExp; readonly root: string; readonly type?: string }[] = [
  { path: /^word\/styles\.xml$/, root: "w:styles", type: "styles" },
  { path: /^word\/numbering\.xml$/, root: "w:numbering", type: "numbering" },
  { path: /^word\/settings\.xml$/, root: "w:settings", type: "settings" },
  { path: /^word\/theme\/theme\d*\.xml$/, root: "a:theme", type: "theme" },
  { path: /^word\/header\d*\.xml$/, root: "w:hdr", type: "header" },
  { path: /^word\/footer\d*\.xml$/, root: "w:ftr", type: "footer" },
  { path: /^word\/footnotes\.xml$/, root: "w:footnotes", type: "footnotes" },
  { path: /^word\/endnotes\.xml$/, root: "w:endnotes", type: "endnotes" },
  { path: /^word\/comments\.xml$/, root: "w:comments", type: "comments" },
];

function wrapped(path: string, text: string, documentPart: string, options: PackageOptions): string {
  if (text.startsWith("<?xml") || !path.endsWith(".xml")) return text;
  const root = path === documentPart ? "w:document" : roots.find((known) => known.path.test(path))?.root;
  if (!root) return path === "docProps/app.xml" ? appProperties(text) : `${declaration}${text}`;
  const { w, r: rel } = options.strict ? strict : transitional;
  return `${declaration}<${root} xmlns:w="${w}" xmlns:r="${rel}" ${otherNamespaces}>${text}</${root}>`;
}

function appProperties(text: string): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return `${declaration}<Properties xmlns="${namespace}">${text}</Properties>`;
}

/** Headers and footers get the id `rId_header1` (their file name), which a `w:sectPr` of the test refers to. */
function relationshipParts(paths: readonly string[], documentPart: string, options: PackageOptions): Parts {
  const base = options.strict ? strict.r : transitional.r;
  const folder = documentPart.slice(0, documentPart.lastIndexOf("/") + 1);
  const own = paths.flatMap((path) => {
    const type = /^customXml\/item\d+\.xml$/.test(path)
      ? "customXml"
      : roots.find((root) => root.path.test(path))?.type;
    if (!type) return [];
    const target = path.startsWith(folder) ? path.slice(folder.length) : `/${path}`;
    const id = `rId_${path.replace(/^.*\/|\.xml$/g, "")}`;
    return [`<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`];
  });
  const top = [`<Relationship Id="rId1" Type="${base}/officeDocument" Target="${documentPart}"/>`];
  if (paths.includes("docProps/app.xml")) {
    top.push(`<Relationship Id="rId2" Type="${base}/extended-properties" Target="docProps/app.xml"/>`);
  }
  const rels = (list: readonly string[]) =>
    `${declaration}<Relationships xmlns="${packageRelationships}">${list.join("")}</Relationships>`;
  const ownRels = documentPart.replace(/([^/]+)$/, "_rels/$1.rels");
  return {
    "[Content_Types].xml": contentTypes(documentPart),
    "_rels/.rels": rels(top),
    [ownRels]: rels(own),
  };
}

function contentTypes(documentPart: string): string {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return (
    `${declaration}<Types xmlns="${contentTypesNamespace}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/${documentPart}" ContentType="${main}"/></Types>`
  );
}
