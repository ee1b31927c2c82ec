import * as fc from "fast-check";
import { anyFrom } from "./any";
import { paperKinds, paperOf, textOf } from "./paper";
import { reviewText } from "./review-text";

describe("papers with nothing wrong", () => {
  test.each(paperKinds)("a %s gives no finding", (kind) => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { findings, failures } = reviewText(textOf(paperOf(kind, anyFrom(draw))));
        expect(failures).toEqual([]);
        expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
      }),
      { numRuns: 40, seed: 20_260_508 },
    );
  });
});
