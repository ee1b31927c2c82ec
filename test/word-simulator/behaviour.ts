/** How a simulated Word differs from one in good order. Everything may be left out. */
export interface Behaviour {
  /** The highest requirement set: 1.3 is Word 2021, 1.8 a subscription. */
  readonly wordApi?: "1.3" | "1.8";
  /** Whether words of tracked deletions are part of what a text reads as; builds differ. */
  readonly deletedText?: "shown" | "hidden";
  readonly readOnly?: boolean;
  /** 限制编辑: opened to be edited, but every change is refused. */
  readonly isProtected?: boolean;
  /** Compatibility mode: a .doc, whose file Word gives as it was saved. */
  readonly isOldFormat?: boolean;
  /** A host without custom XML parts. */
  readonly noCustomXml?: boolean;
  /** Closing a file is never answered. */
  readonly closeIsNeverAnswered?: boolean;
  /** Every answer takes this long. */
  readonly delayMs?: number;
  /** How many pages the document has as laid out; without it there is no PDF export. */
  readonly pages?: number;
  /** The language Word is shown in; Chinese unless said. */
  readonly language?: "zh-CN" | "en-US";
  /** The colour behind a page in the Office theme in use; without it Word does not say, as on the web. */
  readonly themeColor?: string;
  /** The document's address as Word tells it. */
  readonly url?: string;
}

/** What goes wrong, and when: by the name the wire has for the operation. */
export class Mishaps {
  private readonly planned = new Map<string, { code: string | number; times: number }>();
  private readonly unanswered = new Map<string, "left" | "done">();
  private readonly hooks = new Map<string, () => void>();

  /** Makes an operation fail: a Word error code for one of the object model, a number for one of the Common API. */
  fail(operation: string, code: string | number, times = Number.POSITIVE_INFINITY): void {
    this.planned.set(operation, { code, times });
  }

  /** The next such operation is never answered: left undone, or done and not reported. */
  silence(operation: string, work: "left" | "done"): void {
    this.unanswered.set(operation, work);
  }

  /** Called as an operation comes up; what becomes of it where it is never answered. */
  silenced(operation: string): "left" | "done" | undefined {
    const work = this.unanswered.get(operation);
    this.unanswered.delete(operation);
    return work;
  }

  /** Does something just before the operation is done next: somebody types, say. */
  before(operation: string, happening: () => void): void {
    this.hooks.set(operation, happening);
  }

  /** Called as an operation comes up; the code it is to fail with. */
  next(operation: string): string | number | undefined {
    const happening = this.hooks.get(operation);
    this.hooks.delete(operation);
    happening?.();
    const plan = this.planned.get(operation);
    if (!plan || plan.times <= 0) return undefined;
    plan.times -= 1;
    return plan.code;
  }
}
