import { useEffect, useState } from "react";

/** What somebody dropped on the page. */
export type Dropped =
  { readonly kind: "file"; readonly file: File } | { readonly kind: "several" } | { readonly kind: "none" };

/** Lets a file be dropped anywhere on the page; the browser never opens one in its place. True while one is held over. */
export function useDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes("Files") ?? false);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      onDrop(droppedFile(event.dataTransfer?.files));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return isOver;
}

function droppedFile(files: FileList | undefined): Dropped {
  const [file, ...others] = files ?? [];
  if (!file) return { kind: "none" };
  return others.length > 0 ? { kind: "several" } : { kind: "file", file };
}
