import { attempt, type DocumentParts } from "./document-parts";
import { partText, type DocxPackage } from "./package";

/** A custom XML part of the document (自定义 XML): where other programs, and this one, keep what is theirs. */
export interface CustomXmlPart {
  readonly part: string;
  readonly text: string;
}

/** The custom XML parts the document refers to, as text; one that cannot be had is a note. */
export function readCustomXml(
  opened: DocxPackage,
  parts: DocumentParts,
  notes: Set<string>,
): readonly CustomXmlPart[] {
  const names = parts.relationships.filter(({ type }) => type === "customXml").map(({ target }) => target);
  return [...new Set(names)].flatMap((part) => {
    const text = attempt(part, notes, () => partText(opened, part));
    return text === undefined ? [] : [{ part, text }];
  });
}
