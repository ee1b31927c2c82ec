import { manuscriptFromText } from "../../src/draft/plain-text";
import { review } from "../../src/host/review";
import { configureRules } from "../../src/linter/configure";
import { brokenRule, floodRegister, noFlood } from "../helpers/flood-rule";

/** A clock on which every look takes longer than the one before, so that no stretch is mistaken for another. */
function slowingClock() {
  const looks: number[] = [];
  return {
    now: () => {
      looks.push((looks.at(-1) ?? 0) + looks.length + 1);
      return looks.at(-1) ?? 0;
    },
    elapsed: () => (looks.at(-1) ?? 0) - (looks[0] ?? 0),
  };
}

function timesOf(clock: { readonly now?: () => number }) {
  const options = { rules: configureRules([noFlood, brokenRule], {}), register: floodRegister };
  const reading = { issuerCodes: {} };
  return review(manuscriptFromText("关于防洪的通知"), { ...options, reading, ...clock }).times;
}

describe("the time a review takes", () => {
  test("stages, search for words, rules and rest add up to the whole", () => {
    const clock = slowingClock();
    const times = timesOf({ now: clock.now });
    if (!times) throw new Error("no time was taken");
    const { stagesMs, wordSearchMs, rulesMs, restMs } = times;
    const parts = [...Object.values(stagesMs), wordSearchMs, ...rulesMs.values(), restMs];
    expect(parts.every((ms) => ms > 0)).toBe(true);
    expect(parts.reduce((sum, ms) => sum + ms, 0)).toBe(clock.elapsed());
  });

  test("each stage lasts from the end of the one before", () => {
    const times = timesOf(slowingClock());
    expect(times?.stagesMs).toEqual({ recognizing: 2, facts: 3, counting: 4, pages: 5 });
  });

  test("a rule that broke took time too", () => {
    expect([...(timesOf(slowingClock())?.rulesMs.keys() ?? [])]).toEqual(["flood", "broken"]);
  });

  test("is not taken without a clock", () => {
    expect(timesOf({})).toBeUndefined();
  });
});
