import type { Manuscript } from "../draft/draft";
import {
  type Checked,
  type CheckRequest,
  type ComparisonView,
  type Engine,
  EngineError,
  type PackChoice,
  type PackInfo,
  type PackReading,
  type PackTexts,
  type PassedDraft,
  type RosterReport,
  type RosterText,
  type SlipPreview,
  type SlipRequest,
} from "./engine";
import type { EngineAnswer, EngineAsk, EngineCall, EngineResult } from "./engine-messages";

/**
 * The engine in a worker, so that the page never waits for it. A check aborted after it has run long ends the worker,
 * and the next call starts another. `startWorker` throws where the browser has no workers.
 */
export class WorkerEngine implements Engine {
  private worker?: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(private readonly startWorker: () => Worker) {}

  async packs(): Promise<readonly PackInfo[]> {
    return (await this.call("packs", { kind: "packs" })).packs;
  }

  async readPack(files: PackTexts): Promise<PackReading> {
    return (await this.call("readPack", { kind: "readPack", files })).reading;
  }

  async check(request: CheckRequest, signal?: AbortSignal): Promise<Checked> {
    return (await this.call("check", { kind: "check", request }, signal)).checked;
  }

  async readRoster(roster: RosterText, pack: PackChoice): Promise<RosterReport> {
    return (await this.call("readRoster", { kind: "readRoster", roster, pack })).report;
  }

  async slip(request: SlipRequest): Promise<SlipPreview> {
    return (await this.call("slip", { kind: "slip", request })).preview;
  }

  async slipDocument(request: SlipRequest): Promise<Uint8Array> {
    return (await this.call("slipDocument", { kind: "slipDocument", request })).document;
  }

  async compare(manuscript: Manuscript, passed: PassedDraft): Promise<ComparisonView> {
    return (await this.call("compare", { kind: "compare", manuscript, passed })).comparison;
  }

  private async call<Kind extends EngineResult["kind"]>(
    kind: Kind,
    ask: EngineAsk,
    signal?: AbortSignal,
  ): Promise<Extract<EngineResult, { kind: Kind }>> {
    signal?.throwIfAborted();
    const call: EngineCall = { id: this.nextId++, ...ask };
    const result = await new Promise<EngineResult>((resolve, reject) => {
      this.waiting.set(call.id, { call, since: performance.now(), resolve, reject });
      signal?.addEventListener("abort", () => this.abandon(call.id, signal.reason), { once: true });
      this.running().postMessage(call);
    });
    if (isOf(kind, result)) return result;
    throw new Error(`the worker gave ${result.kind} for ${kind}`);
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = this.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<EngineAnswer>) => this.settle(data));
    worker.addEventListener("error", ({ message }) => this.fail(message));
    this.worker = worker;
    return worker;
  }

  private settle(answer: EngineAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ("result" in answer) waiting?.resolve(answer.result);
    else waiting?.reject(answer.forPeople ? new EngineError(answer.message) : new Error(answer.message));
  }

  /** Calls still waiting are made again of the next worker. */
  private abandon(id: number, reason: unknown): void {
    const abandoned = this.waiting.get(id);
    if (!abandoned) return;
    this.waiting.delete(id);
    abandoned.reject(reason);
    if (performance.now() - abandoned.since < longMs) return;
    this.end();
    for (const { call } of this.waiting.values()) this.running().postMessage(call);
  }

  private fail(message: string): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    this.end();
    for (const { reject } of all) reject(new Error(message || "the worker could not be started"));
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}

/** Shorter work is let run out: starting anew would take longer. */
const longMs = 1000;

interface Waiting {
  readonly call: EngineCall;
  readonly since: number;
  readonly resolve: (result: EngineResult) => void;
  readonly reject: (reason: unknown) => void;
}

function isOf<Kind extends EngineResult["kind"]>(
  kind: Kind,
  result: EngineResult,
): result is Extract<EngineResult, { kind: Kind }> {
  return result.kind === kind;
}
