import type { PartReader } from "./part-reader";
import { readAlternatives } from "./alternatives";
import { drawnSize, type PictureSize, shapeSize } from "./picture-size";
import { Story } from "./story";

/**
 * Reads what a drawing holds in words: its text boxes, each a story of its own. Up to the close of the element.
 * `sized` is told how large the drawing is where it stands in the line.
 */
export function readDrawing(reader: PartReader, sized?: PictureSize): void {
  const { xml } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name === "w:txbxContent") readBox(reader);
    else if (xml.name === "mc:AlternateContent") readAlternatives(reader, () => readDrawing(reader, sized));
    else if (xml.name === "wp:inline") readInline(reader, sized);
    else {
      if (sized && shapeSize(xml, sized)) sized = undefined;
      readDrawing(reader);
    }
  }
}

function readInline(reader: PartReader, sized: PictureSize | undefined): void {
  const { xml } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    if (sized && xml.name === "wp:extent") drawnSize(xml, sized);
    readDrawing(reader);
  }
}

/** The boxes of headers and notes stand where these stand; those of the main text hang on a paragraph of it. */
function readBox(reader: PartReader): void {
  const { story, inserted } = reader;
  const { place } = story;
  const isMain = place.kind === "body" || place.kind === "cell";
  const anchor = place.kind === "textBox" ? place.anchor : story.paragraphs.length;
  const own =
    isMain || place.kind === "textBox"
      ? ({ kind: "textBox", anchor, box: reader.boxes.length } as const)
      : place;
  const box = new Story(story.part, own, isMain ? reader.gathered.boxCounter : story.counter);
  reader.boxes.push(box);
  reader.story = box;
  reader.inserted = false;
  reader.readBlocks(reader);
  reader.story = story;
  reader.inserted = inserted;
}
