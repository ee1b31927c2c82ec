import { strToU8 } from "fflate";
import type { Behaviour, Mishaps } from "./behaviour";
import type { WordDocument } from "./word-document";

/** A failure of the Common API: its number is all that reaches office.js, which words it. */
export class CommonApiError extends Error {
  constructor(readonly code: number) {
    super(`Common API error ${code}`);
  }
}

/** The Common API as the wire has it (methods by number): the whole file, and custom XML parts. */
export class CommonApi {
  private readonly files = new Map<string, Uint8Array>();
  private made = 0;

  constructor(
    private readonly document: WordDocument,
    private readonly behaviour: Behaviour,
    private readonly mishaps: Mishaps,
  ) {}

  get openFiles(): number {
    return this.files.size;
  }

  get filesAskedFor(): number {
    return this.made;
  }

  /** The answer; undefined where none ever comes. */
  call(method: number, given: Record<string, unknown>): object | undefined {
    const operation = operations[method];
    if (operation === undefined)
      throw new Error(`the Word simulator does not know Common API method ${method}`);
    const failure = this.mishaps.next(operation);
    if (typeof failure === "number") throw new CommonApiError(failure);
    const silenced = this.mishaps.silenced(operation);
    const answer = silenced === "left" ? undefined : this.answer(operation, given);
    return silenced ? undefined : answer;
  }

  private answer(operation: string, given: Record<string, unknown>): object | undefined {
    switch (operation) {
      case "getFile":
        return this.getFile(Number(given[0]));
      case "getSlice":
        return this.getSlice(String(given[2]), Number(given[3]));
      case "closeFile":
        return this.closeFile(String(given[2]));
      default:
        return this.customXml(operation, given);
    }
  }

  private getFile(type: number): object {
    if (this.files.size >= mostOpenFiles) throw new CommonApiError(internalError);
    const bytes = type === compressed ? this.file() : this.pdf();
    this.made += 1;
    const handle = `file-${this.made}`;
    this.files.set(handle, bytes);
    return { 0: handle, 1: bytes.length };
  }

  private file(): Uint8Array {
    return this.behaviour.isOldFormat ? oldDocument : this.document.package.bytes();
  }

  private getSlice(handle: string, index: number): object {
    const file = this.files.get(handle);
    if (!file) throw new CommonApiError(internalError);
    const slice = file.subarray(index * sliceSize, (index + 1) * sliceSize);
    return { 0: [...slice], 1: slice.length };
  }

  private closeFile(handle: string): object | undefined {
    this.files.delete(handle);
    return this.behaviour.closeIsNeverAnswered ? undefined : {};
  }

  private pdf(): Uint8Array {
    const { pages } = this.behaviour;
    if (pages === undefined) throw new CommonApiError(notSupported);
    const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(" ");
    const leaves = Array.from(
      { length: pages },
      (_, index) => `${index + 3} 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n`,
    );
    const catalog = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    const tree = `2 0 obj\n<</Type/Pages/Count ${pages}/Kids[${kids}]>>\nendobj\n`;
    return strToU8(`%PDF-1.7\n${catalog}${tree}${leaves.join("")}%%EOF\n`);
  }

  private customXml(operation: string, given: Record<string, unknown>): object {
    if (this.behaviour.noCustomXml) throw new CommonApiError(notSupported);
    const { package: file } = this.document;
    const described = (id: string) => ({ id, DataPartBuiltIn: false });
    const part = file.customParts().find(({ id }) => id === given.id);
    if (operation === "addPart") {
      if (this.behaviour.readOnly) throw new CommonApiError(readOnlyDocument);
      if (this.behaviour.isProtected) throw new CommonApiError(protectedDocument);
      return { DataPartProperties: described(file.addCustomPart(String(given.xml)).id) };
    }
    if (operation === "getParts") {
      const parts = file.customParts().filter(({ namespace }) => namespace === given.namespace);
      return { DataPartList: parts.map(({ id }) => described(id)) };
    }
    if (!part) throw new CommonApiError(noSuchId);
    if (operation === "getPartXml") return { Data: part.xml };
    file.removeCustomPart(part.id);
    return {};
  }
}

const operations: Readonly<Record<number, string>> = {
  77: "getFile",
  80: "getSlice",
  81: "closeFile",
  128: "addPart",
  130: "getParts",
  131: "getPartXml",
  133: "deletePart",
};
const compressed = 1;
const sliceSize = 4 * 1024 * 1024;
const mostOpenFiles = 2;
const internalError = 5001;
const notSupported = 5000;
const readOnlyDocument = 5002;
const noSuchId = 7002;
const protectedDocument = 8001;
/** As much of a .doc as tells it for one: the mark of a compound file, and the name of its main stream. */
const oldDocument = new Uint8Array([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...Buffer.from("\0".repeat(600), "latin1"),
  ...Buffer.from("WordDocument", "utf16le"),
]);
