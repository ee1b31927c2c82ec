import { WordError } from "./word-error";

/** What a call was given where it takes words; nothing given is none. Throws WordError where it is anything else. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return "";
  throw new WordError("InvalidArgument");
}
