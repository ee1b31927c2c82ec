import { useEffect, useRef } from "react";
import type { DeskDocument } from "./desk-document";
import { Paper } from "./paper/paper";
import type { DeskStrings } from "./strings/zh";

/** The draft on paper, drawn again wherever an edit changes it. */
export function PaperView({
  document,
  words,
}: {
  readonly document: DeskDocument;
  readonly words: DeskStrings;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { besides } = words;
  // Headings to begin with: another language renames them (below) and draws nothing again.
  const headings = useRef(besides);
  useEffect(() => {
    if (!root.current) return;
    return drawOn(root.current, document, headings.current);
  }, [document]);
  useEffect(() => document.drawn.paper?.rename(besides), [document, besides]);
  return (
    <section className="draft" aria-label={words.draftRegion} tabIndex={0} lang="zh-CN">
      <div ref={root} className="desk-top" />
      <p className="not-pages">{words.notPages}</p>
    </section>
  );
}

function drawOn(
  root: HTMLElement,
  { host, drawn }: DeskDocument,
  besides: DeskStrings["besides"],
): () => void {
  const paper = new Paper(root, besides);
  drawn.paper = paper;
  const show = (): void => void host.read().then(({ manuscript }) => paper.show(manuscript));
  show();
  const stop = host.watch(show);
  return () => {
    stop();
    paper.remove();
    drawn.paper = undefined;
  };
}
