import { isUnderstood } from "./known-elements";
import type { PartReader } from "./part-reader";
import type { SourceParagraph } from "./source-map";
import { Story } from "./story";

/**
 * Reads a `mc:AlternateContent`: the first choice whose extensions are known, or the fallback where there is none.
 * Word keeps a text box in both, so the words of the fallback's boxes are remembered as the copy of the choice's.
 */
export function readAlternatives(reader: PartReader, readInside: () => void): void {
  const { xml } = reader;
  const before = reader.boxes.length;
  let taken = false;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    const isFallback = xml.name === "mc:Fallback";
    if (!taken && (isFallback || isUnderstood(xml.attribute("Requires")))) {
      taken = true;
      readInside();
    } else if (isFallback && reader.boxes.length > before) {
      pairCopies(reader.boxes.slice(before), readCopies(reader, readInside));
    } else xml.skip();
  }
}

function readCopies(reader: PartReader, readInside: () => void): readonly Story[] {
  const { story, boxes, copying } = reader;
  reader.story = new Story(story.part, story.place, story.counter);
  reader.boxes = [];
  reader.copying = true;
  readInside();
  const copies = reader.boxes;
  Object.assign(reader, { story, boxes, copying });
  return copies;
}

/** A paragraph without its twin gets an empty one, so that whoever edits it sees that the two disagree. */
function pairCopies(boxes: readonly Story[], copies: readonly Story[]): void {
  copies.forEach((twin, index) => {
    const box = boxes[index];
    box?.sources.forEach((source, at) => {
      box.sources[at] = { ...source, copy: twin.sources[at] ?? nowhere(source) };
    });
  });
}

function nowhere({ part }: SourceParagraph): SourceParagraph {
  return { part, start: 0, end: 0, pieces: [] };
}
