/**
 * Elements round the words that change nothing about them: what stands inside is read as if they were not there.
 * Insertions and moves to here are read; that they are tracked is noted on the run.
 */
export const transparentElements: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:hyperlink",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
  "m:oMathPara",
  "m:oMath",
]);

/** Elements that hold no words of the document as it reads now, or only marks; passed over without a note. */
export const ignoredElements: ReadonlySet<string> = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:customXmlInsRangeStart",
  "w:customXmlInsRangeEnd",
  "w:customXmlDelRangeStart",
  "w:customXmlDelRangeEnd",
  "w:customXmlMoveFromRangeStart",
  "w:customXmlMoveFromRangeEnd",
  "w:customXmlMoveToRangeStart",
  "w:customXmlMoveToRangeEnd",
  "w:permStart",
  "w:permEnd",
  "w:proofErr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:fldData",
  "w:commentRangeEnd",
  "w:lastRenderedPageBreak",
  "w:softHyphen",
  "w:separator",
  "w:continuationSeparator",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:annotationRef",
  "w:pgNum",
  "w:dayShort",
  "w:dayLong",
  "w:monthShort",
  "w:monthLong",
  "w:yearShort",
  "w:yearLong",
  "w:rubyPr",
  "w:rt",
  "w:contentPart",
  "w:tblPrEx",
  "w:background",
  "w:docPartBody",
  "w14:contentPart",
  "w14:conflictIns",
  "w14:conflictDel",
]);

/** Extensions whose `mc:Choice` is read; one that asks for another gives way to the next (ISO/IEC 29500-3 § 10.2). */
const understoodExtensions: ReadonlySet<string> = new Set([
  ...["wps", "wpg", "wpc", "wpi", "w14", "w15", "w16", "w16se", "w16cex", "w16cid", "w16du", "wp14", "a14"],
  ...["wpsCustomData", "cx", "cx1", "aink", "am3d", "v"],
]);

/** Whether the prefixes a `mc:Choice` requires are all known here. */
export function isUnderstood(requires: string | undefined): boolean {
  return (requires ?? "").split(/\s+/).every((prefix) => prefix === "" || understoodExtensions.has(prefix));
}
