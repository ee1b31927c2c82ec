import { DocxError } from "../../src/docx/docx-error";

/** The `DocxError` that `run` throws; undefined where it throws nothing. Any other error goes on. */
export function docxErrorOf(run: () => unknown): DocxError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  return undefined;
}
