import { DocxError } from "../../src/docx/docx-error";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { HostError } from "../../src/host/host";
import { type Checked, type CheckRequest, EngineError } from "../../src/taskpane/engine";
import { localEngine } from "../../src/taskpane/local-engine";
import { answersOf } from "../../src/taskpane/worker-answers";
import { faultOf } from "../../src/taskpane/worker-fault";
import { WorkerLine } from "../../src/taskpane/worker-line";
import { PlayedWorker } from "../helpers/played-worker";

describe("the line to the worker", () => {
  test("gives each caller the answer to its own call, in whatever order they come", async () => {
    const { line, workers } = start();
    const both = [line.ask({ kind: "packs" }), line.ask({ kind: "packs" })];
    const [worker] = workers;
    worker?.answer({ id: 2, result: { kind: "packs", packs: [] } });
    worker?.answer({ id: 1, result: { kind: "packs", packs: [pack] } });
    expect((await Promise.all(both)).map(({ packs }) => packs)).toEqual([[pack], []]);
  });

  test("tells what is worded for people from what is the program's fault", async () => {
    const { line, workers } = start();
    const refused = line.ask({ kind: "packs" });
    workers[0]?.answer({ id: 1, fault: faultOf(new EngineError("规则包有错。")) });
    await expect(refused).rejects.toEqual(new EngineError("规则包有错。"));
    await expect(refused).rejects.toBeInstanceOf(EngineError);
    const broken = line.ask({ kind: "packs" });
    workers[0]?.answer({ id: 2, fault: faultOf(new TypeError("x is not a function")) });
    await expect(broken).rejects.not.toBeInstanceOf(EngineError);
  });

  test("brings over what is wrong with a file, its kind and its sentence", async () => {
    const { line, workers } = start();
    const meant = new DocxError("compression", "word/document.xml");
    const refused = line.ask({ kind: "readDocx", number: 1, file: { bytes: new Uint8Array(), name: "" } });
    workers[0]?.answer({ id: 1, fault: structuredClone(faultOf(meant)) });
    await expect(refused).rejects.toBeInstanceOf(DocxError);
    await expect(refused).rejects.toMatchObject({
      kind: meant.kind,
      detail: meant.detail,
      message: meant.message,
    });
  });

  test("gives an aborted call up at once; a short one is let run out in the worker", async () => {
    const { line, workers } = start();
    const aborter = new AbortController();
    const call = line.ask({ kind: "packs" }, aborter.signal);
    aborter.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
  });

  test("ends the worker over one that has run long, and calls still waiting go to the next", async () => {
    const clock = jest.spyOn(performance, "now").mockReturnValue(0);
    const { line, workers } = start();
    const aborter = new AbortController();
    const given = line.ask({ kind: "start" }, aborter.signal);
    const packs = line.ask({ kind: "packs" });
    clock.mockReturnValue(5000);
    aborter.abort();
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [pack] } });
    expect(await packs).toEqual({ kind: "packs", packs: [pack] });
    clock.mockRestore();
  });

  test("joins the findings that came some at a time", async () => {
    const { line, workers } = start();
    const checked = await checkedDraft();
    const asked = line.ask(check);
    for (const answer of answersOf(1, { kind: "check", checked })) workers[0]?.answer(answer);
    expect((await asked).checked).toEqual(checked);
    expect(checked.findings.length).toBeGreaterThan(300);
  });

  test("forgets findings that came before the call had to be made again", async () => {
    const clock = jest.spyOn(performance, "now").mockReturnValue(0);
    const { line, workers } = start();
    const aborter = new AbortController();
    const given = line.ask({ kind: "start" }, aborter.signal);
    const checked = await checkedDraft();
    const asked = line.ask(check);
    const [first] = answersOf(2, { kind: "check", checked });
    if (first) workers[0]?.answer(first);
    clock.mockReturnValue(5000);
    aborter.abort();
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
    for (const answer of answersOf(2, { kind: "check", checked })) workers[1]?.answer(answer);
    expect((await asked).checked.findings).toHaveLength(checked.findings.length);
    clock.mockRestore();
  });

  test("never sends a call aborted beforehand", async () => {
    const { line, workers } = start();
    await expect(line.ask({ kind: "packs" }, AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(workers).toEqual([]);
  });

  test("fails every call a broken worker owes, and starts another for the next", async () => {
    const { line, workers } = start();
    const packs = line.ask({ kind: "packs" });
    workers[0]?.break("no memory");
    await expect(packs).rejects.toThrow("no memory");
    const again = line.ask({ kind: "packs" });
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [] } });
    expect((await again).packs).toEqual([]);
  });

  test("says what to do where the worker ended without a word, and starts another for the next call", async () => {
    const { line, workers, ends } = start();
    const packs = line.ask({ kind: "packs" });
    ends[0]?.();
    await expect(packs).rejects.toEqual(
      new HostError(
        "failed",
        "没有做成：后台的核校程序停了，多半是内存不够。请再试一次；仍不行请关掉别的程序，重新打开本页。",
      ),
    );
    const again = line.ask({ kind: "packs" });
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [pack] } });
    expect((await again).packs).toEqual([pack]);
  });

  test("does not mistake the end it made itself for one of the worker's", async () => {
    const { line, workers, ends } = start();
    const first = line.ask({ kind: "packs" });
    workers[0]?.break("no memory");
    await expect(first).rejects.toThrow("no memory");
    const second = line.ask({ kind: "packs" });
    ends[0]?.();
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [pack] } });
    expect((await second).packs).toEqual([pack]);
  });

  test("does not take the last word of an ended worker for the next one's", async () => {
    const { line, workers } = start();
    const first = line.ask({ kind: "packs" });
    workers[0]?.break("no memory");
    await expect(first).rejects.toThrow("no memory");
    const second = line.ask({ kind: "packs" });
    workers[0]?.break("again");
    workers[1]?.answer({ id: 2, result: { kind: "packs", packs: [] } });
    expect((await second).packs).toEqual([]);
  });
});

const pack = { id: "dongli", title: "东丽", version: "1", inForce: { from: "2023-02-28" }, signs: true };

const request: CheckRequest = {
  manuscript: manuscriptFromText("截止6月底,各单位报送。\n".repeat(200)),
  pack: { kind: "built-in", id: "dongli" },
  answers: {},
  suppressions: [],
};
const check = { kind: "check", request } as const;
const checkedDraft = (): Promise<Checked> => localEngine.check(request);

function start() {
  const workers: PlayedWorker[] = [];
  const ends: (() => void)[] = [];
  const startWorker = (): Worker => {
    const worker = new PlayedWorker();
    workers.push(worker);
    return worker;
  };
  const line = new WorkerLine(startWorker, (_worker, ended) => ends.push(ended));
  return { line, workers, ends };
}
