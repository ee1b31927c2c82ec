import { createRoot } from "react-dom/client";
import type { Engine } from "../taskpane/engine";
import { loadEngine } from "../taskpane/load-engine";
import { browserMachine } from "../taskpane/machine";
import "./desk.css";
import { Desk } from "./Desk";
import { loadReader } from "./desk-document";
import { pickedSample, sampleNames } from "./picked-file";

const root = document.getElementById("root");
if (root) {
  const first = sampleNames[Number(new URLSearchParams(location.search).get("sample")) - 1];
  const engine = once(loadEngine);
  createRoot(root).render(
    <Desk
      machine={browserMachine()}
      loadEngine={engine}
      first={first === undefined ? undefined : pickedSample(first)}
    />,
  );
  whenIdle(() => void Promise.allSettled([loadReader(), engine()]));
}

/** What opening a file asks for comes while nothing is asked of the page. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 500);
}

/** Loads once; after a failure, again. */
function once(load: () => Promise<Engine>): () => Promise<Engine> {
  let loading: Promise<Engine> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
