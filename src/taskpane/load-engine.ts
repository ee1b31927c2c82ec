import type { Engine } from "./engine";
import { WorkerEngine } from "./worker-engine";

/** The engine in a worker of its own; in the page itself where the browser or the place it runs in allows none. */
export async function loadEngine(): Promise<Engine> {
  try {
    const engine = new WorkerEngine(
      () => new Worker(new URL("./engine-worker.ts", import.meta.url), { name: "engine" }),
    );
    await engine.packs();
    return engine;
  } catch {
    return (await import("./local-engine")).localEngine;
  }
}
