import type { DocxErrorKind } from "../docx/docx-error";
import type { Manuscript } from "../draft/draft";
import type { Edit, RefusalReason } from "../draft/edit";
import type { ReadWordList } from "../packs/word-list";
import type { PackTexts } from "../packs/pack-folder";
import type { DocxChanges, DocxDocument } from "../host/docx-workshop";
import type { ShownText } from "../host/shown-text";
import type {
  Checked,
  CheckRequest,
  ComparisonView,
  FindingView,
  PackChoice,
  PackInfo,
  PackReading,
  FilledForm,
  OwnForm,
  PassedDraft,
  RosterReport,
  RosterText,
  SlipPreview,
  SlipRequest,
} from "./engine";

/** What the page sends the worker. */
export type WorkerCall =
  | IdentifiedAsk
  /** To be held for as long as the worker lives. */
  | { readonly kind: "live"; readonly lock: string };

/** `id` ties the answer to what was asked. */
export type IdentifiedAsk = { readonly id: number } & WorkerAsk;

/** All the worker can be asked. */
export type WorkerAsk =
  /** Whether there is a worker at all. */
  { readonly kind: "start" } | EngineAsk | WorkshopAsk;

/** Each carries all it needs: the engine keeps nothing between calls. */
export type EngineAsk =
  | { readonly kind: "packs" }
  | { readonly kind: "readPack"; readonly files: PackTexts }
  | { readonly kind: "check"; readonly request: CheckRequest }
  | { readonly kind: "readRoster"; readonly roster: RosterText; readonly pack: PackChoice }
  | { readonly kind: "readWords"; readonly name: string; readonly text: string }
  | { readonly kind: "slip"; readonly request: SlipRequest }
  | { readonly kind: "slipDocument"; readonly request: SlipRequest }
  | { readonly kind: "fillForm"; readonly request: SlipRequest; readonly form: OwnForm }
  | { readonly kind: "compare"; readonly manuscript: Manuscript; readonly passed: PassedDraft };

/** What is asked of the workshop, by the numbers documents go by. */
export type WorkshopAsk =
  /** `number` is what the page will call the document by. */
  | { readonly kind: "readDocx"; readonly number: number; readonly file: SentFile }
  | {
      readonly kind: "editDocx";
      readonly document: SentDocument;
      readonly changes: DocxChanges;
      readonly number: number;
    }
  | { readonly kind: "checkEdits"; readonly document: SentDocument; readonly edits: readonly Edit[] }
  | { readonly kind: "shownTexts"; readonly document: SentDocument };

/** A file as it travels. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A document the worker should have read before; with its file where it has answered that it has not. */
export interface SentDocument {
  readonly number: number;
  readonly file?: SentFile;
}

/** What the worker gives for an ask, under the same kind. */
export type WorkerResult =
  | { readonly kind: "start" }
  | { readonly kind: "packs"; readonly packs: readonly PackInfo[] }
  | { readonly kind: "readPack"; readonly reading: PackReading }
  | { readonly kind: "check"; readonly checked: Checked }
  | { readonly kind: "readRoster"; readonly report: RosterReport }
  | { readonly kind: "readWords"; readonly read: ReadWordList }
  | { readonly kind: "slip"; readonly preview: SlipPreview }
  | { readonly kind: "slipDocument"; readonly document: Uint8Array }
  | { readonly kind: "fillForm"; readonly filled: FilledForm }
  | { readonly kind: "compare"; readonly comparison: ComparisonView }
  | { readonly kind: "readDocx"; readonly read: ReadFile }
  | {
      readonly kind: "editDocx";
      readonly bytes: Uint8Array;
      readonly read: ReadFile;
      readonly edits: SortedEdits;
    }
  | { readonly kind: "checkEdits"; readonly edits: SortedEdits }
  | { readonly kind: "shownTexts"; readonly texts: readonly ShownText[] };

/** A document without its file, which the page has. */
export type ReadFile = Omit<DocxDocument, "bytes" | "name">;

/** What became of edits, by their places in the list that was sent. */
export interface SortedEdits {
  readonly taken: readonly number[];
  readonly refused: readonly (readonly [place: number, reason: RefusalReason])[];
}

/** What the worker answers: at last a result or a fault. */
export type WorkerAnswer =
  /** Some of the findings of a check whose result follows without them. */
  | { readonly id: number; readonly findings: readonly FindingView[] }
  | { readonly id: number; readonly result: WorkerResult }
  /** The lock it was told to hold is held. */
  | { readonly holds: string }
  | { readonly id: number; readonly fault: WorkerFault };

/** An error on its way to the page: a class does not survive the journey. */
export type WorkerFault =
  | { readonly kind: "docx"; readonly of: DocxErrorKind; readonly detail: string }
  | { readonly kind: "engine"; readonly message: string }
  /** The worker no longer has the document, or never had it: asked again with the file, it will do. */
  | { readonly kind: "lost" }
  | { readonly kind: "program"; readonly message: string };
