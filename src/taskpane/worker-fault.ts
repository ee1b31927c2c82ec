import { DocxError, isDocxError } from "../docx/docx-error";
import { EngineError } from "./engine";
import type { WorkerFault } from "./worker-messages";

/** The worker was asked about a document it does not have: it has been ended since, or has read others. */
export class LostDocument extends Error {
  override readonly name = "LostDocument";
}

/** What is said across the line of an error: a class does not survive the journey. */
export function faultOf(error: unknown): WorkerFault {
  if (isDocxError(error)) return { kind: "docx", of: error.kind, detail: error.detail };
  if (error instanceof LostDocument) return { kind: "lost" };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof EngineError ? "engine" : "program", message };
}

/** The error that was meant. */
export function errorOf(fault: WorkerFault): Error {
  switch (fault.kind) {
    case "docx":
      return new DocxError(fault.of, fault.detail);
    case "lost":
      return new LostDocument();
    case "engine":
      return new EngineError(fault.message);
    case "program":
      return new Error(fault.message);
  }
}
