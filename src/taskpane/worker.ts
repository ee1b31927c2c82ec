import { localWorkshop } from "../host/local-workshop";
import { WorkerDocuments } from "./worker-documents";
import { answersOf } from "./worker-answers";
import { faultOf } from "./worker-fault";
import { holdLife } from "./worker-life";
import type {
  EngineAsk,
  IdentifiedAsk,
  WorkerAnswer,
  WorkerAsk,
  WorkerCall,
  WorkerResult,
} from "./worker-messages";

/** The worker's side of the line: answers each call. Files are read at once; the engine comes when it is needed. */
self.addEventListener("message", ({ data }: MessageEvent<WorkerCall>) => {
  void (data.kind === "live" ? holdLife(data.lock, post) : answer(data));
});

const documents = new WorkerDocuments(localWorkshop);

async function answer(call: IdentifiedAsk): Promise<void> {
  const { id } = call;
  try {
    for (const each of answersOf(id, await perform(call))) post(each);
  } catch (error) {
    post({ id, fault: faultOf(error) });
  }
}

function perform(ask: WorkerAsk): Promise<WorkerResult> {
  switch (ask.kind) {
    case "start":
      return Promise.resolve({ kind: ask.kind });
    case "readDocx":
    case "editDocx":
    case "checkEdits":
    case "shownTexts":
      return documents.perform(ask);
    default:
      return performInEngine(ask);
  }
}

async function performInEngine(ask: EngineAsk): Promise<WorkerResult> {
  const { localEngine: engine } = await import(/* webpackChunkName: "engine" */ "./local-engine");
  switch (ask.kind) {
    case "packs":
      return { kind: ask.kind, packs: await engine.packs() };
    case "readPack":
      return { kind: ask.kind, reading: await engine.readPack(ask.files) };
    case "check":
      return { kind: ask.kind, checked: await engine.check(ask.request) };
    case "readRoster":
      return { kind: ask.kind, report: await engine.readRoster(ask.roster, ask.pack) };
    case "readWords":
      return { kind: ask.kind, read: await engine.readWords(ask.name, ask.text) };
    case "slip":
      return { kind: ask.kind, preview: await engine.slip(ask.request) };
    case "fillForm":
      return { kind: ask.kind, filled: await engine.fillForm(ask.request, ask.form) };
    case "slipDocument":
      return { kind: ask.kind, document: await engine.slipDocument(ask.request) };
    case "compare":
      return { kind: ask.kind, comparison: await engine.compare(ask.manuscript, ask.passed) };
  }
}

function post(answer: WorkerAnswer): void {
  self.postMessage(answer);
}
