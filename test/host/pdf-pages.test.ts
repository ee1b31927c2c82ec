import { deflateSync } from "node:zlib";
import { pdfPages } from "../../src/host/pdf-pages";

const catalog = "<</Type/Catalog/Pages 2 0 R/Lang(zh-CN)>>";
const pagesOf = (count: number): string =>
  `<< /Type /Pages /Resources << /Font << /F1 9 0 R >> >> /Kids [3 0 R 4 0 R] /Count ${count} >>`;

function pdf(...objects: readonly string[]): Uint8Array {
  return Buffer.from(`%PDF-1.7\n${objects.join("\n")}\n%%EOF\n`, "latin1");
}

function object(number: number, body: string): string {
  return `${number} 0 obj\n${body}\nendobj`;
}

/** Objects packed together as newer writers do, what stands for each number. */
function packed(objects: Readonly<Record<number, string>>, key = ""): string {
  const bodies = Object.values(objects);
  const starts = bodies.map((_, index) => bodies.slice(0, index).join("").length);
  const head = Object.keys(objects)
    .map((number, index) => `${number} ${starts[index]}`)
    .join(" ");
  const words = `${head} ${bodies.join("")}`;
  const stream = deflateSync(Buffer.from(words, "latin1")).toString("latin1");
  const dictionary = `<</Type/ObjStm/N ${bodies.length}/First ${head.length + 1}/DecodeParms <</Columns 5>>/Filter/FlateDecode>>`;
  return object(50, `${dictionary}\nstream\r\n${key}${stream}\nendstream`);
}

describe("the pages of a PDF", () => {
  test("are those of the root of its page tree, not of a branch", () => {
    const branch = object(3, "<</Type/Pages/Parent 2 0 R/Kids[5 0 R]/Count 900>>");
    expect(pdfPages(pdf(object(1, catalog), object(2, pagesOf(12)), branch))).toBe(12);
  });

  test("are found among packed objects", () => {
    expect(pdfPages(pdf(packed({ 1: catalog, 2: pagesOf(7) })))).toBe(7);
  });

  test("are found where the catalog is packed and the tree is not", () => {
    expect(pdfPages(pdf(object(2, pagesOf(31)), packed({ 1: catalog })))).toBe(31);
  });

  test("are those of the last version of a file saved over itself", () => {
    const old = [object(1, catalog), object(2, pagesOf(9))];
    expect(pdfPages(pdf(...old, object(2, pagesOf(8))))).toBe(8);
  });

  test("are not misled by what stands in a stream", () => {
    const stream = object(8, "<</Length 40>>\nstream\n/Type/Catalog/Pages 3 0 R\nendstream");
    expect(pdfPages(pdf(stream, object(1, catalog), object(2, pagesOf(5))))).toBe(5);
  });

  test.each([
    ["packed objects that are encrypted", pdf(packed({ 1: catalog, 2: pagesOf(7) }, "\u0013"))],
    ["no page tree", pdf(object(1, catalog))],
    ["a tree of no pages", pdf(object(1, catalog), object(2, pagesOf(0)))],
    ["no PDF at all", Buffer.from("not a PDF")],
  ])("are not known of %s", (_, bytes) => {
    expect(pdfPages(bytes)).toBeUndefined();
  });
});
