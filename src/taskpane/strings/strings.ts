import { createContext, useContext } from "react";
import type { Language } from "../session";
import { en } from "./en";
import { type Strings, zh } from "./zh";

/** The words of the pane in a language. */
export const stringsIn: Readonly<Record<Language, Strings>> = { zh, en };

const StringsContext = createContext<Strings>(zh);

/** Gives what is below it the words of a language. */
export const StringsProvider = StringsContext.Provider;

/** The words of the pane in the language the drafter chose. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
