/** Why a file could not be opened or read: a closed list, so that a shell can tell the cases apart. */
export type DocxErrorKind = keyof typeof sentences;

/**
 * A file that cannot be read, or that must not be. `message` is one Chinese sentence for the person holding the file:
 * what is wrong, then how to mend it. `detail` is the part (or the figure) it speaks of.
 */
export class DocxError extends Error {
  override readonly name = "DocxError";

  constructor(
    readonly kind: DocxErrorKind,
    readonly detail = "",
  ) {
    super(sentences[kind](detail));
  }
}

/** Whether something thrown is a file's own fault, and so worded for its reader. */
export function isDocxError(thrown: unknown): thrown is DocxError {
  return thrown instanceof DocxError;
}

const saveAsDocx = "请在 Word 或 WPS 里打开，另存为 .docx 再试";
const saveAgain = "请在 Word 或 WPS 里打开，另存一份再试";

const sentences = {
  "empty-file": () => "文件是空的，一个字节也没有，请换一份完整的文件。",
  "lfs-pointer": () => "这是 Git LFS 的指针，不是文件本身，请先运行 git lfs pull 取回原文件。",
  "lock-file": () => "这是 Word 打开文档时留下的 ~$ 临时文件，不是文档，请改选去掉 ~$ 的那一份。",
  encrypted: () => "文件加了打开密码，读不出内容，请在 Word 或 WPS 里取消密码另存后再试。",
  "zip-encrypted": () => "文件是加密的压缩包，读不出内容，请解密后再试。",
  "old-doc": () => `这是旧版 Word 的 .doc 文件，读不了，${saveAsDocx}。`,
  "wps-file": () => `这是 WPS 文字的 .wps 文件，读不了，${saveAsDocx}。`,
  "ole-file": () => `这是旧的复合文档格式（.doc、.wps 一类），读不了，${saveAsDocx}。`,
  "ofd-file": () => "这是 OFD 版式文件，不能核校，请找排版之前的 .docx 原稿。",
  "pdf-file": () => "这是 PDF 文件，不能核校，请找转换之前的 .docx 原稿。",
  "rtf-file": () => `这是 RTF 文件，读不了，${saveAsDocx}。`,
  "html-file": () => `这是网页（HTML）文件，只是改了扩展名，读不了，${saveAsDocx}。`,
  "not-zip": () => `文件不是 .docx（不是压缩包，内容也认不出来），${saveAsDocx}。`,
  "damaged-zip": (what) =>
    `文件这个压缩包坏了${inBrackets(what)}，请重新拷贝或下载一份；若原件能打开，${saveAgain}。`,
  zip64: () => `文件用了 Zip64 压缩格式，不支持，${saveAgain}。`,
  compression: (part) => `文件里的“${part}”用了不支持的压缩方法，${saveAgain}。`,
  "duplicate-name": (part) => `文件里有两个“${part}”，分不清以哪个为准，${saveAgain}。`,
  "too-large": (what) => `文件太大${inBrackets(what)}，请压缩或删去其中的图片后再试。`,
  "too-many-entries": (count) => `文件里装的东西太多（${count} 项，限 2000 项），${saveAgain}。`,
  "inflates-too-much": (part) =>
    `文件里的“${part}”展开后大得反常，像是有意做坏的文件，没有打开；请向来源核实。`,
  "missing-part": (part) => `文件里缺少“${part}”，不是完整的 Word 文档，${saveAgain}。`,
  "not-word": (what) => `文件里没有 Word 正文${inBrackets(what)}，请确认选的是 .docx 文档。`,
  "not-utf8": (part) => `文件里的“${part}”不是 UTF-8 编码，读不了，${saveAgain}。`,
  doctype: (part) =>
    `文件里的“${part}”带有 DOCTYPE 声明，Word 文档里不该有，为安全起见没有打开；请向来源核实。`,
  "too-deep": (part) => `文件里的“${part}”嵌套超过 200 层，没有读；${saveAgain}。`,
  "broken-xml": (where) => `文件里的“${where}”不是完整的 XML，${saveAgain}。`,
  namespace: (where) => `文件里的“${where}”没有声明命名空间，不是合格的 Word 文档，${saveAgain}。`,
} as const satisfies Record<string, (detail: string) => string>;

function inBrackets(detail: string): string {
  return detail === "" ? "" : `（${detail}）`;
}
