import { DocxError, isDocxError } from "./docx-error";
import { hasPart, partNames, partText, type DocxPackage } from "./package";
import { readRelationships, type Relationship } from "./relationships";

/** The document part of a package and what it refers to. */
export interface DocumentParts {
  readonly document: string;
  /** The document part's own text. */
  readonly source: string;
  readonly relationships: readonly Relationship[];
  /** The part a relationship of the type leads to (`styles`), where the package has it. */
  find(type: string): string | undefined;
}

/** Finds the document part, whatever it is called. Throws DocxError where there is none or it cannot be had. */
export function findDocument(opened: DocxPackage, notes: Set<string>): DocumentParts {
  const own = attempt("_rels/.rels", notes, () => readRelationships(opened, "")) ?? [];
  const named = own.find(({ type, target }) => type === "officeDocument" && hasPart(opened, target))?.target;
  const document = named ?? partNames(opened).find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (document === undefined) throw new DocxError("not-word", contentsOf(opened));
  const source = partText(opened, document);
  const relationships =
    attempt(`${document} 的关系表`, notes, () => readRelationships(opened, document)) ?? [];
  const beside = [...relationships, ...own];
  const find = (type: string): string | undefined =>
    beside.find((one) => one.type === type && hasPart(opened, one.target))?.target;
  return { document, source, relationships, find };
}

/** Reads a part that is not the words themselves: where it cannot be read, a note says so and nothing is known of it. */
export function attempt<T>(part: string, notes: Set<string>, read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (!isDocxError(thrown)) throw thrown;
    notes.add(
      `${part} 读不出来（${causes[thrown.kind] ?? "内容有误"}），其中的设置按“不清楚”处理，不影响正文。`,
    );
    return undefined;
  }
}

const causes: Readonly<Partial<Record<DocxError["kind"], string>>> = {
  "broken-xml": "不是完整的 XML",
  "damaged-zip": "压缩数据已损坏",
  "not-utf8": "不是 UTF-8 编码",
  doctype: "带有 DOCTYPE 声明",
  "too-deep": "嵌套超过 200 层",
  namespace: "没有声明命名空间",
  "missing-part": "文件里没有这一部分",
};

/** What the package holds instead, where that is plain from its parts. */
function contentsOf(opened: DocxPackage): string {
  const names = partNames(opened);
  if (names.some((name) => name.startsWith("xl/"))) return "这是 Excel 表格";
  if (names.some((name) => name.startsWith("ppt/"))) return "这是 PowerPoint 演示文稿";
  return names.some((name) => name === "mimetype" || name === "content.xml") ? "这是 OpenDocument 文件" : "";
}
