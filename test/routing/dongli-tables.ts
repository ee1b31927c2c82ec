import type { Answers, Facts } from "../../src/facts/facts";
import { withAnswers } from "../../src/facts/facts";
import { builtInPacks } from "../../src/packs/built-in";
import { builtInSigning } from "../../src/packs/built-in-signing";
import type { Chain } from "../../src/routing/chain";
import { chainFor } from "../../src/routing/chain";
import type { SigningTables } from "../../src/routing/chain";
import { writeStep } from "../../src/routing/path";
import type { Register } from "../../src/regulations/register";
import type { ReadSigningTables } from "../../src/routing/signing-tables";

/** What may be cited in 东丽区. */
export function register(): Register {
  return builtInPacks().find(({ id }) => id === "dongli")?.register ?? [];
}

/** The tables of 东丽区, as the program uses them. */
export function dongli(): ReadSigningTables {
  const pack = builtInPacks().find(({ id }) => id === "dongli");
  const read = pack && builtInSigning(pack);
  if (!read) throw new Error("the pack dongli has no signing tables");
  return read;
}

export function tables(): SigningTables {
  return dongli().tables;
}

/** What the cases leave out: 否, 无, 在岗, one 分管副区长; only 会后修改 stays open. */
export const ordinary: Answers = {
  jointWith: [],
  mayorPortfolio: "否",
  personnel: "否",
  majorMatter: "否",
  importantMatter: "否",
  organOrFunds: "否",
  normative: "否",
  majorDecision: "否",
  meeting: "无",
  viceMayors: 1,
  mayorNeeded: "否",
  filing: "否",
  internal: "否",
  officeAuthorized: "否",
  mayorAbsence: "在岗",
  mayorDelegated: "否",
};

export function answered(answers: Answers): Facts {
  return withAnswers({}, answers);
}

/** The chain of an otherwise ordinary paper. */
export function chainOf(answers: Answers): Chain {
  return chainFor(tables(), answered({ ...ordinary, ...answers }));
}

/** The steps as the table writes them. */
export function path({ steps }: Pick<Chain, "steps">): readonly string[] {
  return steps.map(writeStep);
}

/** The ordinary facts but for these, which stay unknown. */
export function ordinaryBut(...unknown: readonly (keyof Answers)[]): Answers {
  return Object.fromEntries(
    Object.entries(ordinary).filter(([key]) => !unknown.some((each) => each === key)),
  );
}
