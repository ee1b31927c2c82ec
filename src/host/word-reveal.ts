import type { Paragraph, Range } from "../draft/draft";
import { HostError } from "./host";
import type { LiveDocument } from "./word-apply";
import { findRanges } from "./word-place";

/**
 * Selects a place of the draft and scrolls to it; a paragraph that has moved since is found by its words. What Word
 * does not let programs select is said, with the paragraph it hangs on shown. Rejects with HostError.
 */
export async function selectPlace(
  context: Word.RequestContext,
  document: LiveDocument,
  draft: Paragraph | undefined,
  range: Range,
): Promise<void> {
  if (!draft) throw gone();
  const { place } = draft;
  if (place.kind !== "body" && place.kind !== "cell") return showAnchor(context, document, place);
  const found = document.nearest(range.paragraph);
  if (!found) throw gone();
  const { paragraph, live } = found;
  const [from, to] = stretch(draft.text, range);
  if (from === to) paragraph.getRange("Start").select();
  else {
    const wanted = { paragraph, live: live.text, from: live.start(from), to: live.end(to) };
    const [words] = await findRanges(context, [wanted]);
    selectWords(words ?? paragraph.getRange("Content"), range);
  }
  await context.sync();
}

/** Words to find the place by: its own, or a character beside an empty one. */
function stretch(text: string, { from, to }: Range): readonly [from: number, to: number] {
  if (from < to) return [from, Math.min(to, text.length)];
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1)?.length ?? 0;
  const after = [...text.slice(from, from + 2)][0]?.length ?? 0;
  return before > 0 ? [from - before, from] : [from, from + after];
}

function selectWords(words: Word.Range, { from, to }: Range): void {
  if (from < to) words.select();
  else if (from === 0) words.getRange("Start").select();
  else words.getRange("End").select();
}

type Beside = Exclude<Paragraph["place"], { readonly kind: "body" | "cell" }>;

async function showAnchor(
  context: Word.RequestContext,
  document: LiveDocument,
  place: Beside,
): Promise<never> {
  const where = names[place.kind];
  const anchor = "anchor" in place && place.anchor !== undefined ? document.nearest(place.anchor) : undefined;
  if (!anchor)
    throw new HostError(
      "unsupported",
      `这一处在${where}里，Word 不让加载项转到那里，请在文档里双击${where}查看。`,
    );
  anchor.paragraph.select();
  await context.sync();
  throw new HostError("unsupported", `这一处在${where}里，Word 不让加载项选中；已转到它所在的段落。`);
}

const names: Readonly<Record<Beside["kind"], string>> = {
  textBox: "文本框",
  header: "页眉",
  footer: "页脚",
  footnote: "脚注",
  endnote: "尾注",
  comment: "批注",
};

function gone(): HostError {
  return new HostError("not-found", "文中已没有这一处，请重新核校后再定位。");
}
