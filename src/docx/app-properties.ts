import type { SavedProperties } from "../draft/draft";
import { integer } from "./measures";
import { parseXml } from "./xml-tree";

/** What the program that last saved the file wrote of it in `docProps/app.xml`; the figures are often stale. */
export interface AppProperties {
  readonly application?: SavedProperties["application"];
  readonly pages?: number;
  readonly words?: number;
  readonly characters?: number;
  readonly charactersWithSpaces?: number;
}

/** Reads `docProps/app.xml`. Throws DocxError where it is broken. */
export function readAppProperties(source: string, part: string): AppProperties {
  const root = parseXml(source, part);
  const figure = (name: string): number | undefined => integer(root.first(name).text);
  const application = root.first("Application").text;
  return {
    application: application === "" ? undefined : applicationOf(application),
    pages: figure("Pages"),
    words: figure("Words"),
    characters: figure("Characters"),
    charactersWithSpaces: figure("CharactersWithSpaces"),
  };
}

function applicationOf(name: string): SavedProperties["application"] {
  if (/WPS/i.test(name)) return "WPS";
  if (/LibreOffice/i.test(name)) return "LibreOffice";
  return /Microsoft .*Word/i.test(name) ? "Word" : "other";
}
