import type { Edit } from "../draft/edit";
import type { CheckedEdits, DocxDocument, DocxWorkshop } from "../host/docx-workshop";
import { LostDocument } from "./worker-fault";
import type { ReadFile, SentDocument, SortedEdits, WorkerResult, WorkshopAsk } from "./worker-messages";

/** How many documents are kept: the one in hand, the one before a change, and one being opened beside them. */
const keptAtMost = 3;

/** The worker's side of the workshop: answers by number what `workshop` is asked by document. */
export class WorkerDocuments {
  private readonly kept = new Map<number, DocxDocument>();

  constructor(private readonly workshop: DocxWorkshop) {}

  /** Rejects with LostDocument where the document is not kept and its file was not sent along. */
  async perform(ask: WorkshopAsk): Promise<WorkerResult> {
    switch (ask.kind) {
      case "readDocx": {
        const document = await this.workshop.read(ask.file.bytes, ask.file.name);
        return { kind: ask.kind, read: this.keep(ask.number, document) };
      }
      case "editDocx": {
        const edits = distinct(ask.changes.edits ?? []);
        const changes = { ...ask.changes, edits };
        const { document, done, refused } = await this.workshop.edit(await this.document(ask), changes);
        const read = this.keep(ask.number, document);
        return {
          kind: ask.kind,
          bytes: document.bytes,
          read,
          edits: sorted(edits, { taken: done, refused }),
        };
      }
      case "checkEdits": {
        const edits = distinct(ask.edits);
        const checked = await this.workshop.check(await this.document(ask), edits);
        return { kind: ask.kind, edits: sorted(edits, checked) };
      }
      case "shownTexts":
        return { kind: ask.kind, texts: await this.workshop.shownTexts(await this.document(ask)) };
    }
  }

  private async document({ document: { number, file } }: { readonly document: SentDocument }) {
    const document = this.kept.get(number) ?? (file && (await this.workshop.read(file.bytes, file.name)));
    if (!document) throw new LostDocument();
    this.keep(number, document);
    return document;
  }

  private keep(number: number, document: DocxDocument): ReadFile {
    this.kept.delete(number);
    this.kept.set(number, document);
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptAtMost && oldest !== undefined) this.kept.delete(oldest);
    const { package: kind, manuscript, notes, customXml } = document;
    return { package: kind, manuscript, notes, customXml };
  }
}

/** The same edits, each a value of its own: they are told apart by identity. */
function distinct(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => ({ ...edit }));
}

function sorted(edits: readonly Edit[], { taken, refused }: CheckedEdits): SortedEdits {
  const places = new Map(edits.map((edit, place) => [edit, place]));
  return {
    taken: taken.flatMap((edit) => places.get(edit) ?? []),
    refused: refused.flatMap(({ edit, reason }) => {
      const place = places.get(edit);
      return place === undefined ? [] : [[place, reason] as const];
    }),
  };
}
