import { type FactKey, factDefinitions } from "../../facts/facts";
import { factQuestions } from "../../facts/questions";
import type { Language } from "../session";
import { factsInEnglish } from "./facts-en";

/** What a fact is called on screen. */
export function headingOf(key: FactKey, language: Language): string {
  return language === "zh" ? factDefinitions[key].heading : factsInEnglish[key].heading;
}

/** How a fact is asked for. */
export function questionOf(key: FactKey, language: Language): string {
  return language === "zh" ? factQuestions[key].question : factsInEnglish[key].question;
}
