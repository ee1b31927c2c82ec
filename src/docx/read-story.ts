import type { Place } from "../draft/draft";
import { DocxError } from "./docx-error";
import { ListCounter } from "./list-labels";
import { PartReader, type Gathered } from "./part-reader";
import { readBlocks } from "./read-blocks";
import { Story } from "./story";

/** The stories of one part, and the paragraph of the first that each note, comment and box hangs on. */
export interface PartStories {
  readonly story: Story;
  readonly boxes: readonly Story[];
  readonly anchors: ReadonlyMap<string, number>;
}

/** Reads the main text. Throws DocxError where the part is broken or holds none. */
export function readMainText(source: string, part: string, gathered: Gathered): PartStories {
  const reader = openReader(source, part, { kind: "body" }, gathered);
  const { xml } = reader;
  const root: string = xml.name;
  if (root !== "w:document") throw new DocxError("not-word", `“${part}”不是正文`);
  let found = false;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name !== "w:body") xml.skip();
    else {
      found = true;
      readBlocks(reader);
    }
  }
  xml.next();
  if (!found) throw new DocxError("not-word", `“${part}”里没有 w:body`);
  return reader;
}

/** Reads a header or footer part. Throws DocxError where it is broken. */
export function readHeader(source: string, part: string, place: Place, gathered: Gathered): PartStories {
  const reader = openReader(source, part, place, gathered);
  readBlocks(reader);
  reader.xml.next();
  return reader;
}

/**
 * Reads a part of notes or comments; each is a story of its own, whose place `placeOf` gives. The rules that separate
 * notes from the text are none. Throws DocxError where the part is broken.
 */
export function readNotes(
  source: string,
  part: string,
  placeOf: (id: string) => Place,
  gathered: Gathered,
): readonly Story[] {
  const counter = new ListCounter();
  const reader = openReader(source, part, placeOf(""), gathered, counter);
  const { xml } = reader;
  const stories: Story[] = [];
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    const id = xml.attribute("w:id");
    const type = xml.attribute("w:type") ?? "normal";
    if (id === undefined || type !== "normal") xml.skip();
    else {
      reader.story = new Story(part, placeOf(id), counter);
      readBlocks(reader);
      stories.push(reader.story, ...reader.boxes);
      reader.boxes = [];
    }
  }
  xml.next();
  return stories;
}

function openReader(
  source: string,
  part: string,
  place: Place,
  gathered: Gathered,
  counter = new ListCounter(),
): PartReader {
  return new PartReader(source, new Story(part, place, counter), gathered, readBlocks);
}
