import type { Range } from "../draft/draft";
import { trimmed } from "../draft/edit";
import type { Fix, Safety } from "./finding";

/** A fix that turns the words `before`, which stand at `range`, into `after` by the smallest change of characters. */
export function replacement(range: Range, before: string, after: string, safety: Safety): Fix {
  const edit = trimmed({ kind: "text", range, before, after });
  return { title: titleOf(before, after), safety, edits: [edit] };
}

function titleOf(before: string, after: string): string {
  if (before === "") return `添上“${after}”`;
  return after === "" ? `删去“${before}”` : `改为“${after}”`;
}
