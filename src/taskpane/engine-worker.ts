import { type Engine, EngineError } from "./engine";
import type { EngineAnswer, EngineAsk, EngineCall, EngineResult } from "./engine-messages";
import { localEngine } from "./local-engine";

/** The worker's side: answers each call with what the engine gives. */
self.addEventListener("message", ({ data }: MessageEvent<EngineCall>) => void answer(data));

async function answer(call: EngineCall): Promise<void> {
  post(
    await perform(localEngine, call).then(
      (result): EngineAnswer => ({ id: call.id, result }),
      (error: unknown): EngineAnswer => ({ id: call.id, ...describe(error) }),
    ),
  );
}

async function perform(engine: Engine, ask: EngineAsk): Promise<EngineResult> {
  switch (ask.kind) {
    case "packs":
      return { kind: ask.kind, packs: await engine.packs() };
    case "readPack":
      return { kind: ask.kind, reading: await engine.readPack(ask.files) };
    case "check":
      return { kind: ask.kind, checked: await engine.check(ask.request) };
    case "readRoster":
      return { kind: ask.kind, report: await engine.readRoster(ask.roster, ask.pack) };
    case "slip":
      return { kind: ask.kind, preview: await engine.slip(ask.request) };
    case "slipDocument":
      return { kind: ask.kind, document: await engine.slipDocument(ask.request) };
    case "compare":
      return { kind: ask.kind, comparison: await engine.compare(ask.manuscript, ask.passed) };
  }
}

function describe(error: unknown): { readonly message: string; readonly forPeople: boolean } {
  const message = error instanceof Error ? error.message : String(error);
  return { message, forPeople: error instanceof EngineError };
}

function post(answer: EngineAnswer): void {
  self.postMessage(answer);
}
