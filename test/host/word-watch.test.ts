import { watchWord } from "../../src/host/word-watch";
import { startWord } from "../word-simulator/start-word";
import { draft } from "./in-word";

/** Names newer office.js have for what they tell of a paragraph. */
const events = ["onParagraphAdded", "onParagraphChanged", "onParagraphDeleted"] as const;

/** A Word whose office.js tells of paragraphs; `listeners` counts the events it has been told to send. */
async function wordThatTells() {
  const started = await startWord(draft, { wordApi: "1.8" });
  const listeners = new Set<string>();
  for (const name of events) {
    Object.defineProperty(started.Word.Document.prototype, name, {
      get(this: Word.Document) {
        return new started.OfficeExtension.EventHandlers(this.context, this, name, {
          registerFunc: async () => listeners.add(name),
          unregisterFunc: async () => listeners.delete(name),
          eventArgsTransformFunc: async (told: unknown) => told,
        });
      },
    });
  }
  return { started, listeners };
}

async function settled(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

describe("where Word tells of paragraphs", () => {
  test("it is told to stop when the watch ends", async () => {
    const { started, listeners } = await wordThatTells();
    const stop = watchWord(started, () => undefined);
    await settled(() => listeners.size === events.length);
    stop();
    await settled(() => listeners.size === 0);
  });

  test("it is told to stop where the watch ended before it could be told to start", async () => {
    const { started, listeners } = await wordThatTells();
    const asked: string[] = [];
    const add = listeners.add.bind(listeners);
    listeners.add = (name) => (asked.push(name), add(name));
    watchWord(started, () => undefined)();
    await settled(() => asked.length === events.length && listeners.size === 0);
  });
});
