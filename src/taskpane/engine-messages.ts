import type { Manuscript } from "../draft/draft";
import type {
  Checked,
  CheckRequest,
  ComparisonView,
  PackChoice,
  PackInfo,
  PackReading,
  PackTexts,
  PassedDraft,
  RosterReport,
  RosterText,
  SlipPreview,
  SlipRequest,
} from "./engine";

/** What the page asks the worker; `id` ties the answer to it. */
export type EngineCall = { readonly id: number } & EngineAsk;

export type EngineAsk =
  | { readonly kind: "packs" }
  | { readonly kind: "readPack"; readonly files: PackTexts }
  | { readonly kind: "check"; readonly request: CheckRequest }
  | { readonly kind: "readRoster"; readonly roster: RosterText; readonly pack: PackChoice }
  | { readonly kind: "slip"; readonly request: SlipRequest }
  | { readonly kind: "slipDocument"; readonly request: SlipRequest }
  | { readonly kind: "compare"; readonly manuscript: Manuscript; readonly passed: PassedDraft };

/** What the worker gives for an ask, under the same kind. */
export type EngineResult =
  | { readonly kind: "packs"; readonly packs: readonly PackInfo[] }
  | { readonly kind: "readPack"; readonly reading: PackReading }
  | { readonly kind: "check"; readonly checked: Checked }
  | { readonly kind: "readRoster"; readonly report: RosterReport }
  | { readonly kind: "slip"; readonly preview: SlipPreview }
  | { readonly kind: "slipDocument"; readonly document: Uint8Array }
  | { readonly kind: "compare"; readonly comparison: ComparisonView };

/** What the worker answers. `forPeople`: the message is worded for the drafter. */
export type EngineAnswer =
  | { readonly id: number; readonly result: EngineResult }
  | { readonly id: number; readonly message: string; readonly forPeople: boolean };
