import type { Attachment, Draft } from "../../draft/draft";
import { joinedTitle, type ListedAttachment, titleText } from "../../draft/elements";
import { attachmentEntries, bareTitle } from "../attachments";
import type { Problem } from "../finding";
import { defineRule } from "../rule";

/** 附件一致：附件的件数、序号、标题与附件说明一致。 */
export const attachmentListMatch = defineRule({
  id: "attachment-list-match",
  title: { zh: "附件与附件说明一致", en: "Attachments are those listed" },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.7"],
  *check({ draft }) {
    const { attachments, elements, parts, documentType } = draft;
    const listed = attachmentEntries(draft).filter(({ name }) => !isSentApart.test(name));
    const [list] = elements.attachmentList ?? [];
    // After an enclosed paper (印发、转发、批转) it cannot be told whose attachments follow.
    if (parts.length > 1 || !documentType) return;
    if (!list) {
      if (attachments[0] && !isRelay(draft)) yield nothingListed(attachments[0], attachments.length);
    } else if (attachments.length === 0) {
      if (listed.length > 0) yield nothingAttached(list, listed);
    } else if (listed.length !== attachments.length) {
      yield differentCount(list, listed, attachments);
    } else {
      yield* compareAll(listed, attachments);
    }
  },
});

/** 名册（另发）, 图册（另附）: listed, and known to come by another way. */
const isSentApart = /[（(](?:另|单独|纸质|线下)[^（）()]{1,8}[）)]$/;

function nothingAttached(range: Problem["range"], { length }: readonly ListedAttachment[]): Problem {
  const message = `附件说明列${length}件，文件中没有附件，附件与正文一起装订报送`;
  return { message, range, severity: "warning" };
}

function nothingListed({ label }: Attachment, count: number): Problem {
  return { message: `文后有附件${count}件，正文之下没有附件说明，附件在附件说明中列明`, range: label };
}

function differentCount(
  range: Problem["range"],
  { length }: readonly ListedAttachment[],
  attachments: readonly Attachment[],
): Problem {
  return { message: `附件说明列${length}件，文后附${attachments.length}件，附件与附件说明须一致`, range };
}

function* compareAll(
  listed: readonly ListedAttachment[],
  attachments: readonly Attachment[],
): Generator<Problem> {
  for (const [index, { label, number }] of attachments.entries()) {
    const wanted = listed[index]?.number;
    if (number === wanted || (number === undefined && attachments.length === 1)) continue;
    const place = wanted === undefined ? "没有编序号" : `第${index + 1}件的序号是${wanted}`;
    const message = `第${index + 1}个附件标“${label.text.trim()}”，附件说明中${place}，序号须一致`;
    yield { message, range: label };
    break;
  }
  for (const [index, attachment] of attachments.entries()) {
    const sameNumber = listed.find(({ number }) => number !== undefined && number === attachment.number);
    yield* compareTitle(sameNumber ?? listed[index], attachment);
  }
}

function* compareTitle(listed: ListedAttachment | undefined, { title }: Attachment): Generator<Problem> {
  const lines = title.map(({ text }) => text);
  const heading = joinedTitle(lines);
  const [place] = title;
  if (!listed || !place || heading === "" || isSameAttachment(listed.name, lines)) return;
  const message = `附件标题是“${heading}”，附件说明写作“${listed.name}”，标题须一致`;
  yield { message, range: place };
}

/** What 印发、转发、批转 carry is no attachment, even where its label says so. */
function isRelay(draft: Draft): boolean {
  return /印发|转发|批转/.test(titleText(draft));
}

/** A subtitle or a table's head may stand under the title and be taken for more of it. */
function isSameAttachment(listed: string, lines: readonly string[]): boolean {
  const name = bareTitle(listed);
  return lines.some((_, index) => {
    const title = bareTitle(joinedTitle(lines.slice(0, index + 1)));
    return title.startsWith(name) && /^(?:$|[（—：]|单位：)/.test(title.slice(name.length));
  });
}
