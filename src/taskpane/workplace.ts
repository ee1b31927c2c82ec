import type { DocxWorkshop } from "../host/docx-workshop";
import type { Engine } from "./engine";
import { WorkerEngine } from "./worker-engine";
import { watchLife } from "./worker-life";
import { WorkerLine } from "./worker-line";
import { WorkerWorkshop } from "./worker-workshop";

/** Where the long work is done: reading and writing files, checking drafts. */
export interface Workplace {
  readonly workshop: DocxWorkshop;
  readonly engine: Engine;
}

/**
 * The page's one workplace: a worker; the page itself where the browser or the place it runs in allows none. Started
 * with the first call; after a failure, anew with the next.
 */
export function loadWorkplace(): Promise<Workplace> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The engine of it. */
export async function loadEngine(): Promise<Engine> {
  return (await loadWorkplace()).engine;
}

/** The workshop of it. */
export async function loadWorkshop(): Promise<DocxWorkshop> {
  return (await loadWorkplace()).workshop;
}

let loading: Promise<Workplace> | undefined;

async function start(): Promise<Workplace> {
  try {
    const line = new WorkerLine(
      () => new Worker(new URL("./worker.ts", import.meta.url), { name: "worker" }),
      watchLife,
    );
    await line.ask({ kind: "start" });
    return { workshop: new WorkerWorkshop(line), engine: new WorkerEngine(line) };
  } catch {
    const [{ localWorkshop }, { localEngine }] = await Promise.all([
      import("../host/local-workshop"),
      import("./local-engine"),
    ]);
    return { workshop: localWorkshop, engine: localEngine };
  }
}
