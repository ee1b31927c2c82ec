import type { IdentifiedAsk, WorkerAnswer } from "../../src/taskpane/worker-messages";

/** A worker that answers when the test says so. */
export class PlayedWorker extends EventTarget implements Worker {
  readonly calls: IdentifiedAsk[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(call: IdentifiedAsk): void {
    this.calls.push(call);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: WorkerAnswer): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}
