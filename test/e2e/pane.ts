import type { Locator, Page } from "playwright-core";
import { en } from "../../src/taskpane/strings/en";
import { zh } from "../../src/taskpane/strings/zh";

/** Matches what a string of the pane says whatever number stands in it. */
export function numbered(words: (count: number) => string): RegExp {
  return new RegExp(`^${pattern(words)}$`);
}

function pattern(words: (count: number) => string): string {
  return words(7)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace("7", "\\d+");
}

/** The draft as drawn, and the pane beside it. */
export const draftOf = (page: Page): Locator => page.locator("section.draft").first();
export const paneOf = (page: Page): Locator => page.locator("aside.pane");

/** Waits until the check is done: the pane says what it comes to, and no work is under way. */
export async function checkedVerdict(page: Page): Promise<string> {
  const verdict = paneOf(page).getByRole("heading", { level: 1 }).filter({ hasText: verdicts });
  await verdict.waitFor();
  return (await verdict.first().textContent()) ?? "";
}

const verdicts = new RegExp(
  [zh, en]
    .flatMap(({ errorsLeft, incomplete, ready }) => [pattern(errorsLeft), pattern(incomplete), ready])
    .join("|"),
);

/** The words of every drawn paragraph by its index. */
export function drawnTexts(page: Page): Promise<readonly (readonly [number, string])[]> {
  return page.$$eval("[data-paragraph]", (elements) =>
    elements.map((element) => {
      const runs = [...element.querySelectorAll("[data-run]")];
      const { paragraph } = (element as HTMLElement).dataset;
      return [Number(paragraph), runs.map(({ textContent }) => textContent).join("")] as const;
    }),
  );
}

/** The words marked in the draft just now. */
export function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marked = CSS.highlights.get("shown-words");
    return [...(marked ?? [])].map((range) => String(range)).join("");
  });
}

/** Drops files on the page as a hand would. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const data = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }
  }, data);
}

/** Presses a button of the page and gives what it downloads. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
