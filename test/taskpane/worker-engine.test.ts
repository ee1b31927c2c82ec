import { manuscriptFromText } from "../../src/draft/plain-text";
import { type CheckRequest, EngineError } from "../../src/taskpane/engine";
import type { EngineAnswer, EngineCall } from "../../src/taskpane/engine-messages";
import { WorkerEngine } from "../../src/taskpane/worker-engine";

const request: CheckRequest = {
  manuscript: manuscriptFromText("一"),
  pack: { kind: "built-in", id: "dongli" },
  answers: {},
  suppressions: [],
};

describe("the engine in a worker", () => {
  test("gives each caller the answer to its own call, in whatever order they come", async () => {
    const { engine, workers } = start();
    const both = [engine.packs(), engine.packs()];
    const [worker] = workers;
    worker?.answer({ id: 2, result: { kind: "packs", packs: [] } });
    worker?.answer({ id: 1, result: { kind: "packs", packs: [pack] } });
    expect(await Promise.all(both)).toEqual([[pack], []]);
  });

  test("tells what is worded for people from what is the program's fault", async () => {
    const { engine, workers } = start();
    const refused = engine.check(request);
    workers[0]?.answer({ id: 1, message: "规则包有错。", forPeople: true });
    await expect(refused).rejects.toBeInstanceOf(EngineError);
    const broken = engine.check(request);
    workers[0]?.answer({ id: 2, message: "x is not a function", forPeople: false });
    await expect(broken).rejects.not.toBeInstanceOf(EngineError);
  });

  test("an aborted check is over at once; a short one is let run out in the worker", async () => {
    const { engine, workers } = start();
    const aborter = new AbortController();
    const check = engine.check(request, aborter.signal);
    aborter.abort();
    await expect(check).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
  });

  test("one that has run long ends the worker, and calls still waiting go to the next", async () => {
    const clock = jest.spyOn(performance, "now").mockReturnValue(0);
    const { engine, workers } = start();
    const aborter = new AbortController();
    const check = engine.check(request, aborter.signal);
    const packs = engine.packs();
    clock.mockReturnValue(5000);
    aborter.abort();
    await expect(check).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [pack] } });
    expect(await packs).toEqual([pack]);
    clock.mockRestore();
  });

  test("a call aborted beforehand never reaches it", async () => {
    const { engine, workers } = start();
    await expect(engine.check(request, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(workers).toEqual([]);
  });

  test("a worker that breaks fails every call, and the next call starts another", async () => {
    const { engine, workers } = start();
    const packs = engine.packs();
    workers[0]?.break("no memory");
    await expect(packs).rejects.toThrow("no memory");
    const again = engine.packs();
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [] } });
    expect(await again).toEqual([]);
  });
});

const pack = { id: "dongli", title: "东丽", version: "1", inForce: { from: "2023-02-28" }, signs: true };

function start() {
  const workers: PlayedWorker[] = [];
  const engine = new WorkerEngine(() => {
    const worker = new PlayedWorker();
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

/** A worker that answers when the test says so. */
class PlayedWorker extends EventTarget implements Worker {
  readonly calls: EngineCall[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(call: EngineCall): void {
    this.calls.push(call);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: EngineAnswer): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}
