import type { Manuscript } from "../draft/draft";
import type { ReadWordList } from "../packs/word-list";
import type { PackTexts } from "../packs/pack-folder";
import type {
  Checked,
  CheckRequest,
  ComparisonView,
  Engine,
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
import type { WorkerLine } from "./worker-line";

/** The engine in a worker, so that the page never waits for it. */
export class WorkerEngine implements Engine {
  constructor(private readonly line: WorkerLine) {}

  async packs(): Promise<readonly PackInfo[]> {
    return (await this.line.ask({ kind: "packs" })).packs;
  }

  async readPack(files: PackTexts): Promise<PackReading> {
    return (await this.line.ask({ kind: "readPack", files })).reading;
  }

  async check(request: CheckRequest, signal?: AbortSignal): Promise<Checked> {
    return (await this.line.ask({ kind: "check", request }, signal)).checked;
  }

  async readRoster(roster: RosterText, pack: PackChoice): Promise<RosterReport> {
    return (await this.line.ask({ kind: "readRoster", roster, pack })).report;
  }

  async readWords(name: string, text: string): Promise<ReadWordList> {
    return (await this.line.ask({ kind: "readWords", name, text })).read;
  }

  async slip(request: SlipRequest): Promise<SlipPreview> {
    return (await this.line.ask({ kind: "slip", request })).preview;
  }

  async slipDocument(request: SlipRequest): Promise<Uint8Array> {
    return (await this.line.ask({ kind: "slipDocument", request })).document;
  }

  async fillForm(request: SlipRequest, form: OwnForm): Promise<FilledForm> {
    return (await this.line.ask({ kind: "fillForm", request, form })).filled;
  }

  async compare(manuscript: Manuscript, passed: PassedDraft): Promise<ComparisonView> {
    return (await this.line.ask({ kind: "compare", manuscript, passed })).comparison;
  }
}
