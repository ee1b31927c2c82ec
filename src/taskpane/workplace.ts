import type { DocxWorkshop } from "../host/docx-workshop";
import type { Engine } from "./engine";
import { WorkerEngine } from "./worker-engine";
import { watchLife } from "./worker-life";
import { WorkerLine } from "./worker-line";
import { WorkerWorkshop } from "./worker-workshop";

/** The engine of the page's one workplace, which is started with the first call; after a failure, anew with the next. */
export async function loadEngine(): Promise<Engine> {
  return (await loadWorkplace()).engine;
}

/** The workshop of the same workplace. */
export async function loadWorkshop(): Promise<DocxWorkshop> {
  return (await loadWorkplace()).workshop;
}

/** Where the long work is done: reading and writing files, checking drafts. */
interface Workplace {
  readonly workshop: DocxWorkshop;
  readonly engine: Engine;
}

let loading: Promise<Workplace> | undefined;

function loadWorkplace(): Promise<Workplace> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A worker; the page itself where the browser or the place it runs in allows none. */
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
