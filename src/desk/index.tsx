import { createRoot } from "react-dom/client";
import { browserMachine } from "../taskpane/machine";
import { loadEngine } from "../taskpane/workplace";
import "../taskpane/page.css";
import "./desk.css";
import "./tools.css";
import "./layout.css";
import "./paper/paper.css";
import "./report.css";
import "./print.css";
import { Desk } from "./Desk";
import { loadHost } from "./desk-document";
import { pickedSample, sampleNames } from "./picked-file";

const root = document.getElementById("root");
if (root) {
  const first = sampleNames[Number(new URLSearchParams(location.search).get("sample")) - 1];
  createRoot(root).render(
    <Desk
      machine={browserMachine()}
      loadEngine={loadEngine}
      first={first === undefined ? undefined : pickedSample(first)}
    />,
  );
  whenIdle(() => void Promise.allSettled([loadHost(), loadEngine().then((engine) => engine.packs())]));
}

/** What opening a file asks for comes while nothing is asked of the page. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 500);
}
