import type { Range as DraftRange } from "../../draft/draft";
import { textNodes } from "./draw-paragraph";

/** The words shown to the drafter just now: one stretch at a time, and nothing in the page's own elements changes. */
export interface Marker {
  /** Marks words of a drawn paragraph; where the stretch is empty, the paragraph alone. */
  mark(paragraph: Element, range: DraftRange): void;
  clear(): void;
}

const highlightName = "shown-words";
const paragraphClass = "shown";

/** A marker over the CSS Custom Highlight API; where the browser has none, over boxes laid on top of the words. */
export function createMarker(overlay: HTMLElement): Marker {
  const words =
    typeof Highlight === "function" && "highlights" in CSS ? highlightWords() : coverWords(overlay);
  let marked: Element | undefined;
  const clear = (): void => {
    marked?.classList.remove(paragraphClass);
    words.clear();
  };
  return {
    clear,
    mark(paragraph, range) {
      clear();
      marked = paragraph;
      paragraph.classList.add(paragraphClass);
      const found = rangeIn(paragraph, range);
      if (found) words.mark(found);
    },
  };
}

/** The page's range for words of a drawn paragraph; undefined for an empty stretch. */
function rangeIn(paragraph: Element, { from, to }: DraftRange): Range | undefined {
  const range = document.createRange();
  let at = 0;
  let isStarted = false;
  for (const node of textNodes(paragraph)) {
    const end = at + node.length;
    if (!isStarted && from < end && to > from) {
      range.setStart(node, from - at);
      isStarted = true;
    }
    if (isStarted && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return undefined;
}

interface WordMarker {
  mark(range: Range): void;
  clear(): void;
}

function highlightWords(): WordMarker {
  return {
    mark: (range) => void CSS.highlights.set(highlightName, new Highlight(range)),
    clear: () => void CSS.highlights.delete(highlightName),
  };
}

function coverWords(overlay: HTMLElement): WordMarker {
  return {
    mark(range) {
      const origin = overlay.getBoundingClientRect();
      for (const { left, top, width, height } of range.getClientRects()) {
        const box = document.createElement("div");
        box.className = "shown-box";
        Object.assign(box.style, {
          left: `${left - origin.left}px`,
          top: `${top - origin.top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        overlay.append(box);
      }
    },
    clear: () => overlay.replaceChildren(),
  };
}
