/** The same words in both languages of the command line. Messages and clauses of findings stay Chinese. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** The language the command line speaks: Chinese unless `--lang en`. */
export type Lang = keyof Phrase;

/** Says a phrase in the language chosen. */
export type Say = (phrase: Phrase) => string;

/** The language asked for anywhere on the command line; help and faults need it before anything is parsed. */
export function langOf(argv: readonly string[]): Lang {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
  return value?.toLowerCase().startsWith("en") ? "en" : "zh";
}

/** Words that are the same in both languages. */
export function same(words: string): Phrase {
  return { zh: words, en: words };
}
