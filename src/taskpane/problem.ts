import { HostError } from "../host/host";
import { EngineError } from "./engine";

/** What went wrong, in words for the drafter: host and engine word their own; anything else is the program's fault and says so. */
export function problemInWords(error: unknown): string {
  if (error instanceof HostError || error instanceof EngineError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `没有做成，是程序的错（${reason}）；请重试，仍不行请告诉维护的人。`;
}
