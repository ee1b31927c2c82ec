import { onOff } from "./measures";
import { parseXml } from "./xml-tree";

/** What is needed of `word/settings.xml`. */
export interface Settings {
  /** The language that chooses among a theme's East Asian fonts: `zh-CN`. */
  readonly themeLanguage?: string;
  readonly evenAndOddHeaders: boolean;
}

/** Reads `word/settings.xml`. Throws DocxError where it is broken. */
export function readSettings(source: string, part: string): Settings {
  const root = parseXml(source, part);
  return {
    themeLanguage: root.first("w:themeFontLang").attribute("w:eastAsia"),
    evenAndOddHeaders: onOff(root.first("w:evenAndOddHeaders")) ?? false,
  };
}
