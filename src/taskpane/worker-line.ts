import { HostError } from "../host/host";
import type { FindingView } from "./engine";
import { errorOf } from "./worker-fault";
import type { IdentifiedAsk, WorkerAnswer, WorkerAsk, WorkerResult } from "./worker-messages";

/**
 * The line to the worker, which is started with the first call. Work given up after it has run long ends the worker,
 * and the next call starts another; so does a worker that breaks or ends, after every call it owed has been rejected.
 * `startWorker` throws where the browser has no workers; `watchLife` tells of a worker that ended without an event.
 */
export class WorkerLine {
  private worker?: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly watchLife?: (worker: Worker, ended: () => void) => void,
  ) {}

  /** What the worker gives for it. Rejects with the error it met, or the signal's reason once aborted. */
  async ask<Kind extends WorkerAsk["kind"]>(
    ask: Extract<WorkerAsk, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<Extract<WorkerResult, { kind: Kind }>> {
    signal?.throwIfAborted();
    const call: IdentifiedAsk = { id: this.nextId++, ...ask };
    const result = await new Promise<WorkerResult>((resolve, reject) => {
      this.running().postMessage(call);
      this.waiting.set(call.id, { call, since: performance.now(), findings: [], resolve, reject });
      signal?.addEventListener("abort", () => this.abandon(call.id, signal.reason), { once: true });
    });
    if (isOf(ask.kind, result)) return result;
    throw new Error(`the worker gave ${result.kind} for ${ask.kind}`);
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = this.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => this.settle(data));
    worker.addEventListener("error", ({ message }) => {
      this.fail(worker, new Error(message || "the worker could not be started"));
    });
    worker.addEventListener("messageerror", () => {
      this.fail(worker, new Error("an answer could not be read"));
    });
    this.watchLife?.(worker, () => this.fail(worker, new HostError("failed", endedByItself)));
    this.worker = worker;
    return worker;
  }

  private settle(answer: WorkerAnswer): void {
    if ("holds" in answer) return;
    const waiting = this.waiting.get(answer.id);
    if ("findings" in answer) return void waiting?.findings.push(...answer.findings);
    this.waiting.delete(answer.id);
    if ("fault" in answer) waiting?.reject(errorOf(answer.fault));
    else waiting?.resolve(withFindings(answer.result, waiting.findings));
  }

  /** Calls still waiting are made again of the next worker. */
  private abandon(id: number, reason: unknown): void {
    const abandoned = this.waiting.get(id);
    if (!abandoned) return;
    this.waiting.delete(id);
    abandoned.reject(reason);
    if (performance.now() - abandoned.since < longMs) return;
    this.end();
    for (const { call, findings } of this.waiting.values()) {
      findings.length = 0;
      this.running().postMessage(call);
    }
  }

  private fail(worker: Worker, error: Error): void {
    if (worker !== this.worker) return;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    this.end();
    for (const { reject } of all) reject(error);
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}

/** Shorter work is let run out: starting anew would take longer. */
const longMs = 1000;

const endedByItself =
  "没有做成：后台的核校程序停了，多半是内存不够。请再试一次；仍不行请关掉别的程序，重新打开本页。";

interface Waiting {
  readonly call: IdentifiedAsk;
  readonly since: number;
  /** Those that came ahead of the result. */
  readonly findings: FindingView[];
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (reason: unknown) => void;
}

function withFindings(result: WorkerResult, findings: readonly FindingView[]): WorkerResult {
  return result.kind === "check" ? { ...result, checked: { ...result.checked, findings } } : result;
}

function isOf<Kind extends WorkerResult["kind"]>(
  kind: Kind,
  result: WorkerResult,
): result is Extract<WorkerResult, { kind: Kind }> {
  return result.kind === kind;
}
