import { createRoot } from "react-dom/client";
import type { Engine } from "../taskpane/engine";
import { loadEngine } from "../taskpane/load-engine";
import { browserMachine } from "../taskpane/machine";
import { Desk } from "./Desk";
import "./desk.css";
import { pickedSample, sampleNames } from "./picked-file";

const root = document.getElementById("root");
if (root) {
  const first = sampleNames[Number(new URLSearchParams(location.search).get("sample")) - 1];
  createRoot(root).render(
    <Desk
      machine={browserMachine()}
      loadEngine={once(loadEngine)}
      first={first === undefined ? undefined : pickedSample(first)}
    />,
  );
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
