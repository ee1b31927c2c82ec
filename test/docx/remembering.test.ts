import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p } from "../helpers/docx";

test("What is remembered from one document to the next does not keep the document in memory", () => {
  const megabytes = 1e6;
  const before = heapUsed();
  for (let index = 0; index < 60; index++) {
    const own = `<w:rFonts w:ascii="A font of document number ${index}"/>`;
    readDocx(docxOf(p(ideographs(200_000, index), `<w:spacing w:before="${index}" w:line="560"/>`, own)));
  }
  // Each is 0.4 MB as text: 24 MB in all.
  expect(heapUsed() - before).toBeLessThan(8 * megabytes);
});

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("no collector");
  collect();
  return process.memoryUsage().heapUsed;
}

/** Ideographs in no order, so that they pack as real text does. */
function ideographs(count: number, seed: number): string {
  const codes = Array.from({ length: count }, (_, at) => 0x4e00 + ((at * 7919 + seed * 31) % 20_000));
  return codes.map((code) => String.fromCharCode(code)).join("");
}
