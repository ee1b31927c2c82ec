import { requestOf } from "../check-request";
import type { FilledForm, PassedDraft } from "../engine";
import type { SlipWish } from "../session";
import type { Workbench } from "./workbench";

/** The papers beside the draft: the slip it goes round with, the draft a meeting passed. */
export class Papers {
  constructor(private readonly bench: Workbench) {}

  /** 单据 of the draft as last checked. */
  async makeSlip(wish: SlipWish): Promise<void> {
    const { open } = this.bench;
    if (!open) return;
    await this.bench.working("making", async () => {
      const preview = await (await this.bench.engine()).slip({ ...requestOf(open), ...wish });
      if (this.bench.open?.checked === open.checked)
        this.bench.dispatch({ kind: "slipMade", slip: { wish, preview } });
    });
  }

  /** The slip as a document: a new window in Word, a download in a browser. */
  async openSlip(wish: SlipWish): Promise<void> {
    const { open } = this.bench;
    if (!open) return;
    await this.bench.working("making", async () => {
      const preview = open.slip?.preview;
      const form = wish.form ?? (preview?.kind === "slip" ? preview.form : undefined);
      const engine = await this.bench.engine();
      const document = await engine.slipDocument({ ...requestOf(open), ...wish, ...(form && { form }) });
      await this.bench.host.open(document, `${form ?? "单据"}-${baseName(open.name)}.docx`);
    });
  }

  /** The office's own form filled and opened; what of it was not filled. */
  async fillForm(): Promise<FilledForm | undefined> {
    const { open } = this.bench;
    const form = open?.ownForm;
    if (!open || !form) return undefined;
    let filled: FilledForm | undefined;
    await this.bench.working("making", async () => {
      const { units } = open.slip?.wish ?? {};
      const request = { ...requestOf(open), ...(units && { units }) };
      filled = await (await this.bench.engine()).fillForm(request, form);
      await this.bench.host.open(filled.document, `${baseName(form.name)}-${baseName(open.name)}.docx`);
    });
    return filled;
  }

  /** Compares the draft a meeting passed with this one. */
  async compare(passed: PassedDraft): Promise<void> {
    const { open } = this.bench;
    if (!open) return;
    await this.bench.working("comparing", async () => {
      const comparison = await (await this.bench.engine()).compare(open.manuscript, passed);
      if (this.bench.open?.manuscript === open.manuscript)
        this.bench.dispatch({ kind: "compared", comparison });
    });
  }
}

function baseName(name: string): string {
  return name.replace(/\.docx$/i, "");
}
