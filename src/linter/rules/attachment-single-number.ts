import { replacement } from "../replacement";
import { attachmentEntries } from "../attachments";
import { defineRule } from "../rule";

const numbered = /^(\s*附\s*件\s*[：:]?\s*)(1\s*[.．、]\s*)/;

/** 附件序号：只有一个附件的不编序号。 */
export const attachmentSingleNumber = defineRule({
  id: "attachment-single-number",
  title: { zh: "只有一个附件的不编序号", en: "A single attachment has no number" },
  group: "要素",
  severity: "warning",
  basis: ["格式7.3.4"],
  fix: "safe",
  *check({ draft }) {
    const [line, more] = draft.elements.attachmentList ?? [];
    const found = line && numbered.exec(line.text);
    if (!line || !found || attachmentEntries(draft).length !== 1 || draft.attachments.length > 1) return;
    // A second line not read as an entry may be one all the same.
    if (more && draft.paragraphs[more.paragraph]?.label) return;
    const [, before = "", number = ""] = found;
    const from = line.from + before.length;
    const range = { paragraph: line.paragraph, from, to: from + number.length };
    yield {
      message: `附件只有一个，编了序号“${number.trim()}”，只有一个附件的不编序号`,
      range,
      fix: replacement(range, number, "", "safe"),
    };
  },
});
