import { hasSet, type WordLibrary } from "./word-library";

/** How long nobody types or clicks before the document is looked at. */
const pauseMs = 1500;

/**
 * Calls `changed` when the words of the open document have changed and typing has paused. Word tells of every move of
 * the cursor; the text alone is then compared, so that reading along starts nothing. What the text does not show
 * (settings, changes accepted) is asked about once the drafter, having been in the document, comes back to the pane.
 * Never moves the focus. Returns how to stop.
 */
export function watchWord(library: WordLibrary, changed: () => void): () => void {
  const watch = new Watch(library, changed);
  watch.start();
  return () => watch.stop();
}

/** The pane's own window; there is none where no page is. */
const paneWindow = typeof window === "undefined" ? undefined : window;

class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private seen: string | undefined;
  private isStopped = false;
  /** The drafter has been in the document since it was last asked about. */
  private wasThere = false;
  private readonly ended: (() => void)[] = [];

  constructor(
    private readonly library: WordLibrary,
    private readonly changed: () => void,
  ) {}

  start(): void {
    const { Office: office } = this.library;
    const { document } = office.context;
    const stirred = (): void => this.stirred();
    document.addHandlerAsync(office.EventType.DocumentSelectionChanged, stirred);
    this.ended.push(() =>
      document.removeHandlerAsync(office.EventType.DocumentSelectionChanged, { handler: stirred }),
    );
    this.watchReturns();
    void this.look();
    void this.watchParagraphs();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    for (const end of this.ended) end();
  }

  private stirred(): void {
    clearTimeout(this.timer);
    // What stirs while the pane has the focus is the pane's own doing: a place shown, a fix made.
    if (!paneWindow?.document.hasFocus()) this.wasThere = true;
    if (!this.isStopped) this.timer = setTimeout(() => void this.look(), pauseMs);
  }

  /** What cannot be looked at now is looked at after the next move. */
  private async look(): Promise<void> {
    const text = await this.text();
    if (this.isStopped || text === undefined) return;
    const isChange = this.seen !== undefined && this.seen !== text;
    this.seen = text;
    if (isChange) this.tell();
  }

  /** The pause is not waited out, nor what was typed before it told of twice. */
  private async returned(): Promise<void> {
    if (!this.wasThere) return;
    clearTimeout(this.timer);
    this.tell();
    this.seen = (await this.text()) ?? this.seen;
  }

  private tell(): void {
    this.wasThere = false;
    this.changed();
  }

  private watchReturns(): void {
    if (!paneWindow) return;
    const returned = (): void => void this.returned();
    paneWindow.addEventListener("focus", returned);
    this.ended.push(() => paneWindow.removeEventListener("focus", returned));
  }

  private async text(): Promise<string | undefined> {
    try {
      return await this.library.Word.run(async (context) => {
        const { body } = context.document;
        body.load("text");
        await context.sync();
        return body.text;
      });
    } catch {
      return undefined;
    }
  }

  /** Newer builds tell of paragraphs themselves; they tell of changes made elsewhere than at the cursor too. */
  private async watchParagraphs(): Promise<void> {
    if (!hasSet(this.library, "WordApi", "1.6")) return;
    try {
      const handlers = await this.library.Word.run((context) => this.paragraphHandlers(context));
      const end = (): void => void takeOff(handlers);
      if (this.isStopped) end();
      else this.ended.push(end);
    } catch {
      // Without them the moves of the cursor tell enough.
    }
  }

  private async paragraphHandlers(context: Word.RequestContext): Promise<readonly Handler[]> {
    const { document } = context;
    if (!("onParagraphChanged" in document)) return [];
    const stirred = async (): Promise<void> => this.stirred();
    const handlers = [
      document.onParagraphAdded.add(stirred),
      document.onParagraphChanged.add(stirred),
      document.onParagraphDeleted.add(stirred),
    ];
    await context.sync();
    return handlers;
  }
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Taken off only once the context they were put on in is synchronised; a Word that has gone has dropped them itself. */
async function takeOff(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync().catch(() => undefined);
}
