import type { Place } from "../draft/draft";
import { attempt, type DocumentParts } from "./document-parts";
import { hasPart, partText, type DocxPackage } from "./package";
import type { Gathered } from "./part-reader";
import { readHeader, readNotes, type PartStories } from "./read-story";
import type { Settings } from "./settings";
import type { HeaderReference, Story } from "./story";

/** The stories beside the main text: headers and footers, then footnotes, endnotes and comments. */
export interface BesideStories {
  readonly stories: readonly Story[];
  /** 批注: how many comments the file holds. */
  readonly comments: number;
}

/** Reads them; a part that cannot be read is a note. */
export function readBesideStories(
  opened: DocxPackage,
  parts: DocumentParts,
  main: PartStories,
  settings: Settings | undefined,
  gathered: Gathered,
): BesideStories {
  const notes = (kind: NoteKind): readonly Story[] => readNoteStories(opened, parts, main, kind, gathered);
  const comments = notes("comment");
  const headers = readHeaderStories(opened, parts, main, settings, gathered);
  return {
    stories: [...headers, ...notes("footnote"), ...notes("endnote"), ...comments],
    comments: new Set(comments.map(({ place }) => ("id" in place ? place.id : ""))).size,
  };
}

type NoteKind = "footnote" | "endnote" | "comment";

function readNoteStories(
  opened: DocxPackage,
  parts: DocumentParts,
  main: PartStories,
  kind: NoteKind,
  gathered: Gathered,
): readonly Story[] {
  const part = parts.find(`${kind}s`);
  if (part === undefined) return [];
  const placeOf = (id: string): Place => {
    const anchor = main.anchors.get(`${kind}/${id}`);
    return anchor === undefined ? { kind, id } : { kind, id, anchor };
  };
  return (
    attempt(part, gathered.notes, () => readNotes(partText(opened, part), part, placeOf, gathered)) ?? []
  );
}

/** A part several sections share is read once, as the first one's. One that no page shows is left out. */
function readHeaderStories(
  opened: DocxPackage,
  parts: DocumentParts,
  main: PartStories,
  settings: Settings | undefined,
  gathered: Gathered,
): readonly Story[] {
  const seen = new Set<string>();
  const stories: Story[] = [];
  main.story.sections.forEach(({ section, references }, index) => {
    for (const reference of references) {
      const part = parts.relationships.find(({ id }) => id === reference.relationship)?.target;
      if (part === undefined || seen.has(part) || !isShown(reference, section.titlePage, settings)) continue;
      seen.add(part);
      const place: Place = { kind: reference.kind, section: index, variant: reference.variant };
      stories.push(...readHeaderPart(opened, part, place, gathered));
    }
  });
  return stories;
}

function isShown(
  { variant }: HeaderReference,
  titlePage: boolean | undefined,
  settings: Settings | undefined,
): boolean {
  if (variant === "first") return titlePage === true;
  return variant === "default" || settings === undefined || settings.evenAndOddHeaders;
}

function readHeaderPart(
  opened: DocxPackage,
  part: string,
  place: Place,
  gathered: Gathered,
): readonly Story[] {
  if (!hasPart(opened, part)) return [];
  const read = attempt(part, gathered.notes, () => readHeader(partText(opened, part), part, place, gathered));
  return read ? [read.story, ...read.boxes] : [];
}
