import type { Range } from "../../src/draft/draft";
import { openDocx } from "../../src/host/docx-host";
import { localWorkshop } from "../../src/host/local-workshop";
import { openWord } from "../../src/host/word-host";
import { startWord } from "../word-simulator/start-word";
import type { Behaviour } from "../word-simulator/behaviour";
import { describeHost, type Opened } from "./describe-host";

describeHost("a .docx in hand", async (bytes) => {
  const handed: Uint8Array[] = [];
  let shown: Range | undefined;
  const surroundings = {
    workshop: localWorkshop,
    reveal: (range: Range) => Promise.resolve(void (shown = range)),
    save: (document: Uint8Array) => Promise.resolve(void handed.push(document)),
    changed: () => undefined,
  };
  let host = await openDocx(bytes, "通知.docx", surroundings);
  const again = async () => (host = await openDocx(host.bytes(), "通知.docx", surroundings));
  return { host, shown: () => shown, handed: () => handed, again };
});

describeHost("Word", (bytes) => inWord(bytes));
describeHost("Word 2021, which has WordApi 1.3", (bytes) => inWord(bytes, { wordApi: "1.3" }));
describeHost("Word that shows what tracked changes deleted", (bytes) =>
  inWord(bytes, { deletedText: "shown" }),
);

async function inWord(bytes: Uint8Array, behaviour?: Behaviour): Promise<Opened> {
  const { word, Office, Word } = await startWord(bytes, behaviour);
  const open = () => openWord({ Office, Word }, async () => localWorkshop);
  const shown = () => {
    const { selection } = word.document;
    return selection && { paragraph: selection.paragraph, from: selection.from, to: selection.to };
  };
  return { host: open(), shown, handed: () => word.opened, again: async () => open() };
}
