import type { Capabilities, Capability } from "./host";
import { hasSet, type WordLibrary } from "./word-library";

/** What the open document and the Word it is open in allow; custom XML parts are taken at Word's word (`keepsNothing`). */
export function capabilitiesOf(library: WordLibrary): Capabilities {
  const { document } = library.Office.context;
  const can = { can: true } as const;
  const isReadOnly = String(document.mode) === "readOnly";
  const edit: Capability = isReadOnly
    ? { can: false, why: "文档以只读方式打开，不能改；请在 Word 里启用编辑后再打开本窗格。" }
    : can;
  const pages = hasSet(library, "PdfFile", "1.1") || hasSet(library, "WordApiDesktop", "1.2");
  return {
    reveal: can,
    editText: edit,
    editFormat: edit,
    trackChanges: canTrack(library) ? can : { can: false, why: cannotTrack },
    countPages: pages ? can : { can: false, why: "这个版本的 Word 不告诉页数，请看状态栏上的页数填写。" },
    store: edit,
    watch: can,
  };
}

/** Whether changes can be tracked: the loaded office.js must have the member too, whatever Word says of the requirement set. */
export function canTrack(library: WordLibrary): boolean {
  return hasSet(library, "WordApi", "1.4") && "changeTrackingMode" in library.Word.Document.prototype;
}

const cannotTrack = "这个版本的 Word 不让加载项打开修订，修改直接写进文稿；要留痕迹，请先打开“审阅—修订”。";

/** Said where Word turns out to have no custom XML parts: only a call shows. */
export const keepsNothing = "这个版本的 Word 不能在文档里存放核校记录，回答和忽略只在本次有效。";
