import { HostError } from "./host";
import { commonApiError } from "./word-errors";
import type { WordLibrary } from "./word-library";
import type { Turn } from "./word-turns";

/** Word gives a file in slices of at most this (64 kB on some tablets, which cut for themselves). */
const sliceBytes = 4 * 1024 * 1024;
/** Closing is waited for no longer than this: the file is had by then. */
const closingMs = 1000;

/**
 * The open document as a whole file, closed again whatever happens: Word keeps two open at most, and gives broken
 * bytes while one is left open. Rejects with HostError where Word does not give it.
 */
export async function wordFile(
  { Office: office }: WordLibrary,
  type: "compressed" | "pdf",
  turn: Turn,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const fileType = type === "pdf" ? office.FileType.Pdf : office.FileType.Compressed;
  const file = await answer<Office.File>((done) =>
    office.context.document.getFileAsync(fileType, { sliceSize: sliceBytes }, done),
  );
  try {
    return await allSlices(file, turn, signal);
  } finally {
    await closed(file);
  }
}

/** One call of the Common API as a promise, which rejects with HostError where the call failed. */
export function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      // The library's own constant is not at hand here; its value is part of the contract.
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(commonApiError(result.error));
    });
  });
}

async function allSlices(
  file: Office.File,
  turn: Turn,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let written = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    turn.answered();
    if (signal?.aborted || turn.isOver) throw new HostError("cancelled", "已取消读取。");
    const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
    const data: unknown = slice.data;
    if (!isBytes(data) || written + data.length > bytes.length) throw incomplete();
    bytes.set(data, written);
    written += data.length;
  }
  if (written !== bytes.length) throw incomplete();
  return bytes;
}

function closed(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, closingMs);
    file.closeAsync(() => {
      clearTimeout(giveUp);
      resolve();
    });
  });
}

/** Bytes come as an array of numbers, or as bytes in newer builds; those of another frame too. */
function isBytes(data: unknown): data is ArrayLike<number> {
  return Array.isArray(data) || ArrayBuffer.isView(data);
}

function incomplete(): HostError {
  return new HostError("unreadable", "Word 给的文件不完整，没有核校；请保存后再试。");
}
