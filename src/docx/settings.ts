import { onOff } from "./measures";
import { eachPartChild } from "./xml-children";
import { readElement } from "./xml-tree";

/** What is needed of `word/settings.xml`. */
export interface Settings {
  /** The language that chooses among a theme's East Asian fonts: `zh-CN`. */
  readonly themeLanguage?: string;
  readonly evenAndOddHeaders: boolean;
}

/** Reads `word/settings.xml`. Throws DocxError where it is broken. */
export function readSettings(source: string, part: string): Settings {
  let themeLanguage: string | undefined;
  let evenAndOddHeaders = false;
  eachPartChild(source, part, (reader) => {
    if (reader.name === "w:themeFontLang") themeLanguage = reader.attribute("w:eastAsia");
    if (reader.name === "w:evenAndOddHeaders") evenAndOddHeaders = onOff(readElement(reader)) ?? false;
  });
  return { themeLanguage, evenAndOddHeaders };
}
