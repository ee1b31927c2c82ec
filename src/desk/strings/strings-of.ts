import type { Language } from "../../taskpane/session";
import { en } from "./en";
import { type DeskStrings, zh } from "./zh";

/** The page's words in a language. */
export function deskStrings(language: Language): DeskStrings {
  return language === "zh" ? zh : en;
}
