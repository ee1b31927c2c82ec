import type { Edit } from "../draft/edit";
import type {
  ChangedDocx,
  CheckedEdits,
  DocxChanges,
  DocxDocument,
  DocxWorkshop,
} from "../host/docx-workshop";
import type { ShownText } from "../host/shown-text";
import { LostDocument } from "./worker-fault";
import type { WorkerLine } from "./worker-line";
import type { SentDocument, SortedEdits } from "./worker-messages";

/**
 * The workshop in a worker. The worker keeps what it made of the last documents under the numbers given them here; one
 * it has lost is sent to it again, file and all.
 */
export class WorkerWorkshop implements DocxWorkshop {
  private readonly numbers = new WeakMap<DocxDocument, number>();
  private nextNumber = 1;

  constructor(private readonly line: WorkerLine) {}

  async read(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<DocxDocument> {
    const number = this.nextNumber++;
    const { read } = await this.line.ask({ kind: "readDocx", number, file: { bytes, name } }, signal);
    return this.numbered(number, { bytes, name, ...read });
  }

  async edit(document: DocxDocument, changes: DocxChanges, signal?: AbortSignal): Promise<ChangedDocx> {
    const number = this.nextNumber++;
    const { bytes, read, edits } = await this.withDocument(document, (sent) =>
      this.line.ask({ kind: "editDocx", document: sent, changes, number }, signal),
    );
    const { taken: done, refused } = unsorted(edits, changes.edits ?? []);
    return { document: this.numbered(number, { bytes, name: document.name, ...read }), done, refused };
  }

  async check(document: DocxDocument, edits: readonly Edit[]): Promise<CheckedEdits> {
    const result = await this.withDocument(document, (sent) =>
      this.line.ask({ kind: "checkEdits", document: sent, edits }),
    );
    return unsorted(result.edits, edits);
  }

  async shownTexts(document: DocxDocument): Promise<readonly ShownText[]> {
    const result = await this.withDocument(document, (sent) =>
      this.line.ask({ kind: "shownTexts", document: sent }),
    );
    return result.texts;
  }

  private async withDocument<Result>(
    document: DocxDocument,
    ask: (sent: SentDocument) => Promise<Result>,
  ): Promise<Result> {
    const number = this.numbers.get(document) ?? this.nextNumber++;
    try {
      return await ask({ number });
    } catch (error) {
      if (!(error instanceof LostDocument)) throw error;
      this.numbers.set(document, number);
      const { bytes, name } = document;
      return ask({ number, file: { bytes, name } });
    }
  }

  private numbered(number: number, document: DocxDocument): DocxDocument {
    this.numbers.set(document, number);
    return document;
  }
}

function unsorted({ taken, refused }: SortedEdits, edits: readonly Edit[]): CheckedEdits {
  return {
    taken: taken.flatMap((place) => edits[place] ?? []),
    refused: refused.flatMap(([place, reason]) => {
      const edit = edits[place];
      return edit ? [{ edit, reason }] : [];
    }),
  };
}
