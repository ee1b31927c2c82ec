import type { Checked, CheckRequest, PackInfo, PackReading, PackTexts } from "./engine";

/** What the page asks the worker; `id` ties the answer to it. */
export type EngineCall = { readonly id: number } & EngineAsk;

export type EngineAsk =
  | { readonly kind: "packs" }
  | { readonly kind: "readPack"; readonly files: PackTexts }
  | { readonly kind: "check"; readonly request: CheckRequest };

/** What the worker gives for an ask, under the same kind. */
export type EngineResult =
  | { readonly kind: "packs"; readonly packs: readonly PackInfo[] }
  | { readonly kind: "readPack"; readonly reading: PackReading }
  | { readonly kind: "check"; readonly checked: Checked };

/** What the worker answers. `forPeople`: the message is worded for the drafter. */
export type EngineAnswer =
  | { readonly id: number; readonly result: EngineResult }
  | { readonly id: number; readonly message: string; readonly forPeople: boolean };
