import { isDocxError } from "../docx/docx-error";
import type { DocxDocument, DocxWorkshop } from "./docx-workshop";
import { HostError } from "./host";
import { asHostError } from "./word-errors";
import { wordFile } from "./word-file";
import type { WordLibrary } from "./word-library";
import type { Turn } from "./word-turns";

/** What a package is asked of and read with. */
export interface PackageSource {
  readonly library: WordLibrary;
  readonly workshop: DocxWorkshop;
  /** The document's name. */
  readonly name: string;
}

/** The document as read, and what is to be said of what could not be. */
export interface ReadPackage {
  readonly reading: DocxDocument;
  readonly note?: string;
}

/**
 * The whole file where Word gives it; else the text it gives as one XML file, and a note of what that leaves out. Rejects
 * with HostError where Word gives neither, and with what a reader that breaks down rejects with.
 */
export async function readPackage(
  source: PackageSource,
  turn: Turn,
  signal?: AbortSignal,
): Promise<ReadPackage> {
  const asText = (why: unknown) => readText(source, why, signal);
  const file = await wholeFile(source.library, turn, signal);
  if (file instanceof HostError) return asText(file);
  try {
    return { reading: await source.workshop.read(file, source.name, signal) };
  } catch (error) {
    if (!isDocxError(error)) throw error;
    return asText(error);
  }
}

/** What Word gives, or why it gives nothing; rejects where it is no longer wanted. */
async function wholeFile(
  library: WordLibrary,
  turn: Turn,
  signal?: AbortSignal,
): Promise<Uint8Array | HostError> {
  try {
    return await wordFile(library, "compressed", turn, signal);
  } catch (error) {
    const why = asHostError(error);
    if (turn.isOver || why.kind === "cancelled") throw error;
    return why;
  }
}

async function readText(
  { library, workshop, name }: PackageSource,
  why: unknown,
  signal?: AbortSignal,
): Promise<ReadPackage> {
  const xml = await flatText(library);
  if (xml === undefined) throw unreadable(why);
  const bytes = new TextEncoder().encode(xml);
  const note = isDocxError(why) ? onlyTheTextOfOld : onlyTheText;
  return { reading: await workshop.read(bytes, name, signal), note };
}

async function flatText(library: WordLibrary): Promise<string | undefined> {
  try {
    return await library.Word.run(async (context) => {
      const xml = context.document.body.getOoxml();
      await context.sync();
      return xml.value;
    });
  } catch {
    return undefined;
  }
}

function unreadable(error: unknown): HostError {
  if (asHostError(error).kind === "closed") return asHostError(error);
  const why = isDocxError(error)
    ? error.message
    : "Word 没有给出文档内容，请保存后再试；仍不行可把文件拖到网页版里核校。";
  return new HostError("unreadable", why, { cause: error });
}

/** What is left out where Word gives the text alone, and how to get the rest. */
export const onlyTheText =
  "Word 没有给出整个文件，只读了正文：页眉、页脚没有核校，改排版的副本也做不成；请保存后再试。";

const onlyTheTextOfOld =
  "文档是旧格式（兼容模式），只读了正文：页眉、页脚没有核校，改排版的副本也做不成；请另存为 .docx 再核校。";
