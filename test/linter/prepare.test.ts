import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { prepare } from "../../src/linter/prepare";

/** The paragraph with every quoted character in brackets of its own kind: what `isQuoted` says of each. */
function quotedIn(text: string): string {
  const { isQuoted } = prepare(recognize(manuscriptFromText(text)));
  return Array.from({ length: text.length }, (_, at) => (isQuoted(0, at) ? text.charAt(at) : "-")).join("");
}

describe("words quoted", () => {
  test("are those between marks that pair", () => {
    expect(quotedIn("学“甲”和《乙》、‘丙’丁")).toBe("--甲---乙---丙--");
  });

  test("take in the quotations inside them", () => {
    expect(quotedIn("《印发“甲”的“乙”》丙")).toBe("-印发“甲”的“乙”--");
    expect(quotedIn("“甲“乙”丙”丁")).toBe("-甲“乙”丙--");
  });

  test("are still found after a mark that is never closed", () => {
    expect(quotedIn("说“甲，按《乙》和“丙”办")).toBe("------乙---丙--");
    expect(quotedIn("《甲和“乙”、《丙》丁")).toBe("----乙---丙--");
  });

  test("do not start at a mark that only closes", () => {
    expect(quotedIn("甲”乙“丙”》丁")).toBe("----丙---");
    expect(quotedIn("“甲《乙”丙》丁")).toBe("-甲《乙----");
  });
});
