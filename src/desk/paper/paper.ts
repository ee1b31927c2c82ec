import type { Manuscript, Range, Section } from "../../draft/draft";
import { drawParagraph } from "./draw-paragraph";
import { drawTable } from "./draw-table";
import { points } from "./lengths";
import { createMarker, type Marker } from "./mark-range";
import { type BesideKind, type Block, blocksOf, type Plan, planSheets } from "./sheets";
import { inSlices } from "./slices";

/** The draft drawn on paper: every paragraph, none of it editable. Pages are not counted here: that is Word's to say. */
export class Paper {
  private readonly sheets = document.createElement("div");
  private readonly marker: Marker;
  private readonly elements = new Map<number, HTMLElement>();
  private manuscript?: Manuscript;
  private plan?: Plan;
  private drawing = Promise.resolve();
  private aborter = new AbortController();

  /** `root` is emptied and drawn into; `headings` names what stands beside the main text. */
  constructor(
    private readonly root: HTMLElement,
    private headings: Readonly<Record<BesideKind, string>>,
  ) {
    const overlay = document.createElement("div");
    overlay.className = "overlay";
    this.sheets.className = "sheets";
    this.root.replaceChildren(this.sheets, overlay);
    this.marker = createMarker(overlay);
  }

  /** Draws a manuscript. One that differs from the last in a few paragraphs has only those drawn again. */
  show(manuscript: Manuscript): Promise<void> {
    const former = this.manuscript;
    this.manuscript = manuscript;
    this.marker.clear();
    if (former && isSameShape(former, manuscript)) {
      const { signal } = this.aborter;
      return (this.drawing = this.drawing.then(() => inSlices(this.redraws(former, manuscript), signal)));
    }
    this.aborter.abort();
    this.aborter = new AbortController();
    this.elements.clear();
    this.sheets.replaceChildren();
    this.plan = planSheets(manuscript);
    return (this.drawing = inSlices(this.steps(manuscript, this.plan), this.aborter.signal));
  }

  /** Scrolls to the words of a range and marks them. Resolves to false where they are not drawn. */
  async reveal(range: Range): Promise<boolean> {
    await this.drawing;
    const element = this.elements.get(range.paragraph) ?? this.nearest(range.paragraph);
    if (!element) return false;
    this.marker.clear();
    element.scrollIntoView({ block: "center" });
    // What is scrolled to is laid out only now; the second time it is where it says.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    element.scrollIntoView({ block: "center" });
    this.marker.mark(element, range);
    return true;
  }

  /** Names what stands beside the main text in another language. */
  rename(headings: Readonly<Record<BesideKind, string>>): void {
    this.headings = headings;
    for (const heading of this.sheets.querySelectorAll<HTMLElement>("[data-beside]")) {
      const kind = this.plan?.besides.find((beside) => beside.kind === heading.dataset.beside)?.kind;
      if (kind) heading.textContent = headings[kind];
    }
  }

  /** Takes the paper away. */
  remove(): void {
    this.aborter.abort();
    this.marker.clear();
    this.root.replaceChildren();
  }

  private *steps(manuscript: Manuscript, plan: Plan): Generator<() => void> {
    for (const { section, blocks } of plan.sheets) {
      const sheet = drawSheet(section);
      yield () => this.sheets.append(sheet);
      yield* this.chunks(manuscript, blocks, sheet, section);
    }
    for (const { kind, blocks } of plan.besides) {
      const sheet = drawSheet(manuscript.sections[0]);
      sheet.classList.add("beside");
      yield () => {
        const heading = document.createElement("h2");
        heading.dataset.beside = kind;
        heading.textContent = this.headings[kind];
        sheet.append(heading);
        this.sheets.append(sheet);
      };
      yield* this.chunks(manuscript, blocks, sheet);
    }
  }

  /** Some blocks at a time: the browser lays out only the chunks in sight. */
  private *chunks(
    manuscript: Manuscript,
    blocks: readonly Block[],
    sheet: HTMLElement,
    section?: Section,
  ): Generator<() => void> {
    for (let at = 0; at < blocks.length; at += chunkSize) {
      const own = blocks.slice(at, at + chunkSize);
      yield () => {
        const chunk = document.createElement("div");
        chunk.className = "chunk";
        chunk.style.containIntrinsicSize = `auto ${points(estimatedHeightPt(manuscript, own))}`;
        for (const block of own) this.drawBlock(manuscript, block, chunk, section);
        sheet.append(chunk);
      };
    }
  }

  private drawBlock(manuscript: Manuscript, block: Block, into: HTMLElement, section?: Section): void {
    if (block.kind === "paragraph") return this.drawIndex(manuscript, block.index, into, section);
    const table = manuscript.tables[block.table];
    if (!table) return;
    into.append(
      drawTable(table, (cell, from, to) => {
        for (const inner of blocksOf(manuscript.tables, from, to, block.table)) {
          this.drawBlock(manuscript, inner, cell, section);
        }
      }),
    );
  }

  private drawIndex(manuscript: Manuscript, index: number, into: HTMLElement, section?: Section): void {
    const paragraph = manuscript.paragraphs[index];
    if (!paragraph) return;
    for (const box of this.plan?.boxes.get(index) ?? []) {
      const element = document.createElement("div");
      element.className = "text-box";
      for (const block of blocksOf(manuscript.tables, box.from, box.to)) {
        this.drawBlock(manuscript, block, element, section);
      }
      into.append(element);
    }
    const element = drawParagraph(paragraph, index, section);
    this.elements.set(index, element);
    into.append(element);
  }

  private *redraws(former: Manuscript, manuscript: Manuscript): Generator<() => void> {
    const sectionOf = (index: number): Section | undefined =>
      manuscript.sections.find(({ from, to }) => index >= from && index < to);
    for (const [index, paragraph] of manuscript.paragraphs.entries()) {
      yield () => {
        const element = this.elements.get(index);
        if (!element || JSON.stringify(paragraph) === JSON.stringify(former.paragraphs[index])) return;
        const drawn = drawParagraph(paragraph, index, sectionOf(index));
        this.elements.set(index, drawn);
        element.replaceWith(drawn);
      };
    }
  }

  /** A paragraph inside a merged cell is not drawn: the one before it stands for it. */
  private nearest(paragraph: number): HTMLElement | undefined {
    for (let index = paragraph; index >= 0; index--) {
      const element = this.elements.get(index);
      if (element) return element;
    }
    return undefined;
  }
}

const chunkSize = 24;
const lineChars = 28;
const linePt = 28;

function estimatedHeightPt({ paragraphs }: Manuscript, blocks: readonly Block[]): number {
  const lines = blocks.reduce((sum, block) => {
    if (block.kind === "table") return sum + (block.to - block.from) / 2;
    return sum + Math.max(1, Math.ceil((paragraphs[block.index]?.text.length ?? 0) / lineChars));
  }, 0);
  return Math.ceil(lines) * linePt;
}

/** A4, with the margins of GB/T 9704 § 5.2.1, where the file does not say. */
function drawSheet(section: Section | undefined): HTMLElement {
  const sheet = document.createElement("div");
  const { top, right, bottom, left } = section?.marginsPt ?? { top: 105, right: 74, bottom: 99, left: 79 };
  sheet.className = "sheet";
  sheet.style.setProperty("--page-width", String(section?.pageWidthPt ?? 595));
  sheet.style.setProperty("--page-height", String(section?.pageHeightPt ?? 842));
  sheet.style.padding = [top, right, bottom, left].map((margin) => points(Math.abs(margin))).join(" ");
  return sheet;
}

function isSameShape(a: Manuscript, b: Manuscript): boolean {
  const shape = ({ paragraphs, mainCount, sections, tables }: Manuscript): string =>
    JSON.stringify([paragraphs.length, mainCount, sections, tables]);
  return shape(a) === shape(b);
}
