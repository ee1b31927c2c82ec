import { readDocx } from "../../src/docx/read-docx";
import type { TextEdit } from "../../src/draft/edit";
import { localWorkshop } from "../../src/host/local-workshop";
import { WorkerDocuments } from "../../src/taskpane/worker-documents";
import { faultOf } from "../../src/taskpane/worker-fault";
import { WorkerLine } from "../../src/taskpane/worker-line";
import type { WorkerAnswer, IdentifiedAsk, WorkerResult } from "../../src/taskpane/worker-messages";
import { WorkerWorkshop } from "../../src/taskpane/worker-workshop";
import { docxOf, p } from "../helpers/docx";
import { PlayedWorker } from "../helpers/played-worker";

const file = docxOf(p("关于防汛的通知") + p("截止6月底,各单位报送。"));
const until: TextEdit = { kind: "text", range: { paragraph: 1, from: 1, to: 2 }, before: "止", after: "至" };
const comma: TextEdit = { kind: "text", range: { paragraph: 1, from: 5, to: 6 }, before: ",", after: "，" };
const wrong: TextEdit = { kind: "text", range: { paragraph: 0, from: 0, to: 2 }, before: "有关", after: "" };

describe("a workshop in a worker", () => {
  test("reads and edits as one in the page does", async () => {
    const { workshop } = start();
    const document = await workshop.read(file, "通知.docx");
    expect(document).toEqual(await localWorkshop.read(file, "通知.docx"));
    const changed = await workshop.edit(document, { edits: [until, comma] });
    expect(changed.document.manuscript).toEqual(readDocx(changed.document.bytes).manuscript);
    expect(changed.document.manuscript.paragraphs[1]?.text).toBe("截至6月底，各单位报送。");
    expect(await workshop.shownTexts(document)).toEqual(await localWorkshop.shownTexts(document));
  });

  test("tells of each edit handed in what became of that very value", async () => {
    const { workshop } = start();
    const document = await workshop.read(file, "通知.docx");
    const { done, refused } = await workshop.edit(document, { edits: [wrong, until, comma] });
    expect(done[0]).toBe(until);
    expect(done[1]).toBe(comma);
    expect(refused).toEqual([{ edit: wrong, reason: "changed-since" }]);
    expect(refused[0]?.edit).toBe(wrong);
    const checked = await workshop.check(document, [wrong, comma]);
    expect(checked.taken[0]).toBe(comma);
    expect(checked.refused).toEqual([{ edit: wrong, reason: "changed-since" }]);
  });

  test("refuses an edit handed in twice once, as one in the page does", async () => {
    const { workshop } = start();
    const document = await workshop.read(file, "通知.docx");
    const { done, refused } = await workshop.edit(document, { edits: [until, until] });
    expect([done.length, refused.map(({ reason }) => reason)]).toEqual([1, ["overlaps"]]);
  });

  test("does not send the file again while the worker has it", async () => {
    const { workshop, workers } = start();
    const document = await workshop.read(file, "通知.docx");
    await workshop.edit(document, { edits: [until] });
    const [, ...later] = workers[0]?.calls ?? [];
    expect(later).toEqual([expect.objectContaining({ kind: "editDocx", document: { number: 1 } })]);
  });

  test("goes on with a document after the worker was ended in between", async () => {
    const { workshop, workers } = start();
    const document = await workshop.read(file, "通知.docx");
    workers[0]?.break("no memory");
    const changed = await workshop.edit(document, { edits: [until] });
    expect(changed.document.manuscript.paragraphs[1]?.text).toBe("截至6月底,各单位报送。");
    const again = await workshop.edit(changed.document, { edits: [comma] });
    expect(again.document.manuscript.paragraphs[1]?.text).toBe("截至6月底，各单位报送。");
    expect(workers).toHaveLength(2);
  });

  test("goes on with a document others have pushed out of the worker's memory", async () => {
    const { workshop } = start();
    const document = await workshop.read(file, "通知.docx");
    for (let other = 0; other < 5; other++) await workshop.read(docxOf(p("另一份")), "另一份.docx");
    expect((await workshop.check(document, [until])).taken).toEqual([until]);
  });

  test("says what is wrong with a file as one in the page does", async () => {
    const { workshop } = start();
    const pdf = new TextEncoder().encode("%PDF-1.7");
    await expect(workshop.read(pdf, "稿.pdf")).rejects.toMatchObject({ name: "DocxError", kind: "pdf-file" });
  });

  test("rejects what is under way when the worker breaks, and the document stays what it was", async () => {
    const { workshop, workers } = start();
    const document = await workshop.read(file, "通知.docx");
    const editing = workshop.edit(document, { edits: [until] });
    workers[0]?.break("no memory");
    await expect(editing).rejects.toThrow("no memory");
    expect(document.bytes).toBe(file);
  });
});

function start() {
  const workers: WorkingWorker[] = [];
  const line = new WorkerLine(() => {
    const worker = new WorkingWorker();
    workers.push(worker);
    return worker;
  });
  return { workshop: new WorkerWorkshop(line), workers };
}

/** A worker that does the work; everything is copied on the way there and back, as between threads. */
class WorkingWorker extends PlayedWorker {
  private readonly documents = new WorkerDocuments(localWorkshop);

  override postMessage(call: IdentifiedAsk): void {
    super.postMessage(call);
    void this.work(structuredClone(call)).then((answer) => this.answer(structuredClone(answer)));
  }

  private async work(call: IdentifiedAsk): Promise<WorkerAnswer> {
    try {
      return { id: call.id, result: await this.perform(call) };
    } catch (error) {
      return { id: call.id, fault: faultOf(error) };
    }
  }

  private perform(call: IdentifiedAsk): Promise<WorkerResult> {
    switch (call.kind) {
      case "readDocx":
      case "editDocx":
      case "checkEdits":
      case "shownTexts":
        return this.documents.perform(call);
      default:
        return Promise.reject(new Error(`${call.kind} is not played`));
    }
  }
}
