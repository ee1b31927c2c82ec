import fc from "fast-check";
import type { FactKey, Facts } from "../../src/facts/facts";
import { type FactValue, meets } from "../../src/routing/condition";
import { decide, type Decision } from "../../src/routing/decide";
import { writePath } from "../../src/routing/path";
import { questionsFor } from "../../src/routing/questions";
import { tables } from "./dongli-tables";

const { routing } = tables();
const runs = { numRuns: 400 };

/** What is known of a paper: any of the facts the table asks after, with any value it may have. */
const known = fc.record(
  Object.fromEntries(routing.space.axes.map(({ key, classes }) => [key, fc.constantFrom(...classes.flat())])),
  { requiredKeys: [] },
);
/** Everything there is to know. */
const everything = fc.record(
  Object.fromEntries(routing.space.axes.map(({ key, classes }) => [key, fc.constantFrom(...classes.flat())])),
);
type Known = Readonly<Record<string, FactValue | undefined>>;

const factsOf = (known: Known): Facts =>
  Object.fromEntries(Object.entries(known).map(([key, value]) => [key, { value, source: "answer" }]));
const decideBy = (known: Known): Decision => decide(routing, factsOf(known));
const paths = ({ outcomes }: Decision): readonly string[] =>
  outcomes.map(({ row, steps }) => `${row} ${writePath(steps)}`);
const asked = (facts: Known): readonly FactKey[] =>
  questionsFor(routing, decideBy(facts)).map(({ fact }) => fact);
/** The mayor's absence is assumed until said, so saying it is a change of mind and not a further answer. */
const withAbsence = (facts: Known): Known => ({ mayorAbsence: "在岗", ...facts });

describe("answering", () => {
  test("every combination of facts has one row, the first whose conditions hold", () => {
    fc.assert(
      fc.property(everything, (facts) => {
        const first = routing.table.rows.find(({ when }) =>
          routing.table.columns.every(({ key }, index) => {
            const [condition, value] = [when[index], facts[key]];
            return condition !== undefined && value !== undefined && meets(condition, value);
          }),
        );
        expect(decideBy(facts).outcomes.map(({ row }) => row)).toEqual([first?.id]);
      }),
      { numRuns: 2000 },
    );
  });

  test("what any completion gives was possible before", () => {
    fc.assert(
      fc.property(known, fc.array(everything, { minLength: 20, maxLength: 20 }), (facts, completions) => {
        const start = withAbsence(facts);
        const possible = paths(decideBy(start));
        for (const completion of completions) {
          expect(possible).toEqual(expect.arrayContaining([...paths(decideBy({ ...completion, ...start }))]));
        }
      }),
      runs,
    );
  });

  test("each answer shown as possible can be reached by some completion", () => {
    const keeps = (facts: Known, path: string): boolean => paths(decideBy(facts)).includes(path);
    fc.assert(
      fc.property(known, (facts) => {
        const start = withAbsence(facts);
        for (const path of paths(decideBy(start))) {
          const complete = routing.space.axes.reduce((current, { key, classes }) => {
            const value = classes
              .map(([first]) => first)
              .find((each) => keeps({ [key]: each ?? "", ...current }, path));
            return { [key]: value ?? "", ...current };
          }, start);
          expect(paths(decideBy(complete))).toEqual([path]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("further answers only shrink what is possible, and change nothing once it is decided", () => {
    fc.assert(
      fc.property(known, known, (facts, more) => {
        const before = decideBy(withAbsence(facts));
        const after = decideBy({ ...more, ...withAbsence(facts) });
        expect(paths(before)).toEqual(expect.arrayContaining([...paths(after)]));
        if (before.outcomes.length === 1) {
          expect(after.outcomes.map(({ row, steps }) => ({ row, steps }))).toEqual(
            before.outcomes.map(({ row, steps }) => ({ row, steps })),
          );
        }
      }),
      runs,
    );
  });

  test("the questions suffice: answering them, however, ends in a decision", () => {
    fc.assert(
      fc.property(known, everything, (facts, truth) => {
        let current = withAbsence(facts);
        for (let round = 0; round < routing.space.axes.length; round += 1) {
          const [first] = asked(current);
          if (first === undefined) break;
          const answer = truth[first];
          if (answer === undefined) throw new Error(`no answer to ${first}`);
          current = { ...current, [first]: answer };
        }
        expect(decideBy(current).outcomes).toHaveLength(1);
      }),
      runs,
    );
  });

  test("answering all of one list at once suffices too", () => {
    fc.assert(
      fc.property(known, everything, (facts, truth) => {
        const start = withAbsence(facts);
        const answers = asked(start).map((key) => [key, truth[key]]);
        expect(decideBy({ ...start, ...Object.fromEntries(answers) }).outcomes).toHaveLength(1);
      }),
      runs,
    );
  });

  test("a fact is asked just when some answer to it rules something out", () => {
    fc.assert(
      fc.property(known, (facts) => {
        const start = withAbsence(facts);
        const open = decideBy(start).outcomes.length;
        const questions = asked(start);
        for (const { key, classes } of routing.space.axes) {
          if (key in start) continue;
          const left = classes.map(([value]) => decideBy({ ...start, [key]: value ?? "" }).outcomes.length);
          expect([key, questions.includes(key)]).toEqual([key, left.some((count) => count < open)]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the question that leaves least open at worst comes first", () => {
    fc.assert(
      fc.property(known, (facts) => {
        const start = withAbsence(facts);
        const worst = (key: FactKey): number => {
          const axis = routing.space.axes.find((each) => each.key === key);
          const counts = axis?.classes.map(
            ([value]) => decideBy({ ...start, [key]: value ?? "" }).outcomes.length,
          );
          return Math.max(...(counts ?? []));
        };
        const order = asked(start).map(worst);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
