import {
  isStoredState,
  storedStateIn,
  type StoredState,
  stateNamespace,
  writeStoredState,
} from "./stored-state";
import type { DocumentStore } from "./host";
import { answer } from "./word-file";
import type { WordLibrary } from "./word-library";

/** Keeps answers and suppressions in one custom XML part of the open document. */
export class WordParts implements DocumentStore {
  constructor(private readonly library: WordLibrary) {}

  async load(): Promise<StoredState | undefined> {
    const parts = await this.own();
    return storedStateIn(parts.map(({ xml }) => xml));
  }

  /** The new part comes before the old one goes: whatever fails, the state is not lost. */
  async save(state: StoredState): Promise<void> {
    const xml = writeStoredState(state);
    const before = await this.own();
    const [first, ...others] = before;
    if (first?.xml === xml && others.length === 0) return;
    await answer<Office.CustomXmlPart>((done) => this.parts().addAsync(xml, done));
    await removed(before);
  }

  async clear(): Promise<void> {
    await removed(await this.own());
  }

  private parts(): Office.CustomXmlParts {
    return this.library.Office.context.document.customXmlParts;
  }

  private async own(): Promise<readonly OwnPart[]> {
    const found = await answer<Office.CustomXmlPart[]>((done) =>
      this.parts().getByNamespaceAsync(stateNamespace, done),
    );
    const own: OwnPart[] = [];
    for (const part of found) {
      const xml = await answer<string>((done) => part.getXmlAsync(done));
      if (isStoredState(xml)) own.push({ part, xml });
    }
    return own;
  }
}

interface OwnPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

async function removed(parts: readonly OwnPart[]): Promise<void> {
  for (const { part } of parts) await answer((done) => part.deleteAsync(done));
}
