import type { Draft, Stretch } from "../draft/draft";
import { compact, type ListedAttachment, listedAttachments } from "../draft/elements";

/** The lines of the carrier's 附件说明 as they print: an automatic number before its words. */
function attachmentLines({ elements, paragraphs }: Draft): readonly Stretch[] {
  return (elements.attachmentList ?? []).map((stretch) => {
    const label = stretch.from === 0 ? (paragraphs[stretch.paragraph]?.label ?? "") : "";
    return label === "" ? stretch : { ...stretch, text: `${label} ${stretch.text}` };
  });
}

/** The entries of the carrier's 附件说明, automatic numbers read too. */
export function attachmentEntries(draft: Draft): readonly ListedAttachment[] {
  return listedAttachments(attachmentLines(draft));
}

/** Whether two names of an attachment or an enclosed paper are the same but for spaces, 《》 and the width of brackets. */
export function isSameTitle(one: string, other: string): boolean {
  return bareTitle(one) === bareTitle(other);
}

/** A name without what setting adds to it: spaces, 《》 around it, half-width brackets. */
export function bareTitle(name: string): string {
  return compact(name)
    .replace(/^《([\s\S]*)》$/, "$1")
    .replace(/[〈《]/g, "〈")
    .replace(/[〉》]/g, "〉")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/[—–―]+/g, "—")
    .replace(/[。；;，,、.]+$/, "");
}
