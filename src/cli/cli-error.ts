import type { Phrase } from "./phrase";

/** Why the command could not run: one sentence, what is wrong and how to mend it. Exit status 2. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(readonly phrase: Phrase) {
    super(phrase.zh);
  }
}
