import { HostError, type HostErrorKind } from "./host";

/** Whatever Word failed with, worded for the drafter. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const kind = kinds.get(codeOf(error)) ?? "failed";
  return new HostError(kind, sentences[kind], { cause: error });
}

/** A failed result of the Common API as the error it stands for. */
export function commonApiError(error: Office.Error): HostError {
  return asHostError(error);
}

/** What Word calls the failure: a name for its object model, a number for the Common API. */
function codeOf(error: unknown): string | number {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  const { code } = error;
  return typeof code === "string" || typeof code === "number" ? code : "";
}

const kinds: ReadonlyMap<string | number, HostErrorKind> = new Map<string | number, HostErrorKind>([
  ["AccessDenied", "protected"],
  ["NotAllowed", "protected"],
  [7000, "protected"],
  [8001, "protected"],
  [5002, "read-only"],
  ["ItemNotFound", "changed"],
  ["ObjectDeleted", "changed"],
  ["InvalidObjectPath", "changed"],
  [5008, "changed"],
  ["InvalidOrTimedOutSession", "closed"],
  [5005, "closed"],
  [5012, "closed"],
  ["NotImplemented", "unsupported"],
  ["ApiNotFound", "unsupported"],
  ["ApiNotAvailable", "unsupported"],
  [5000, "unsupported"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["HostRestartNeeded", "busy"],
  ["SearchDialogIsOpen", "busy"],
  [5011, "busy"],
  [5016, "busy"],
  [5100, "busy"],
  [5102, "busy"],
  ["OperationCancelled", "cancelled"],
  [5014, "cancelled"],
]);

const sentences: Readonly<Record<HostErrorKind, string>> = {
  unreadable: "Word 没有给出文档内容，请保存后再试；仍不行可把文件拖到网页版里核校。",
  "read-only": "文档以只读方式打开，没有改；请在 Word 里启用编辑后再试。",
  protected: "文档受保护，不许改动；请在“审阅—限制编辑”里停止保护后再试。",
  changed: "文档刚才变了，没有改；请重新核校后再试。",
  "not-found": "文中已没有这一处，请重新核校后再定位。",
  unsupported: "这个版本的 Word 不支持这一步；请用 Word 2021 或更新的版本，或者用网页版。",
  busy: "Word 正忙，没有回应；请关掉打开着的对话框，过一会儿再试。",
  cancelled: "已取消。",
  closed: "这份文档已经关上，或者窗格和 Word 断开了；请重新打开文档，再打开窗格。",
  failed: "Word 没有做成这一步，请再试一次；仍不行请关掉窗格重新打开。",
};
