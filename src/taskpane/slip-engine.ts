import { isDocxError } from "../docx/docx-error";
import { type Slip, slipFor, type SlipRefusal } from "../slip/slip";
import { type SlipForm } from "../slip/slip-form";
import { slipPages } from "../slip/slip-pages";
import { type FilledTemplate, fillTemplate } from "../slip/template";
import { EngineError, type FilledForm, type OwnForm, type SlipPreview, type SlipRequest } from "./engine";
import type { Examined } from "./examined";

/** The pages of the form asked for; the usual one's where none is. */
export function slipPreview(request: SlipRequest, examined: Examined): SlipPreview {
  const slip = slipOf(request, examined);
  if (slip.kind === "refused") return slip;
  const form = formOf(request, slip);
  return {
    kind: "slip",
    forms: slip.forms,
    form,
    pages: slipPages(slip, form),
    countersigners: slip.countersigners,
  };
}

/** The same as a .docx. Throws EngineError where the draft gets no slip. */
export async function slipDocument(request: SlipRequest, examined: Examined): Promise<Uint8Array> {
  const slip = slipOf(request, examined);
  if (slip.kind === "refused") throw new EngineError(slip.reason);
  const { slipDocx } = await import("../slip/slip-docx");
  const form = formOf(request, slip);
  return slipDocx(slipPages(slip, form), `${form} ${slip.title}`);
}

/** The office's own form, filled. Throws EngineError where it is no .docx, or the draft gets no slip. */
export function fillForm(request: SlipRequest, { name, bytes }: OwnForm, examined: Examined): FilledForm {
  const slip = slipOf(request, examined);
  if (slip.kind === "refused") throw new EngineError(slip.reason);
  const { filled, unknown, unfilled, missing, bytes: document } = filledTemplate(bytes, slip, name);
  const strange = unknown.map(({ name: own, like }) =>
    like === undefined ? `“${own}”` : `“${own}”（是不是“${like}”）`,
  );
  return { document, filled: filled.length, unknown: strange, unfilled, missing };
}

function filledTemplate(bytes: Uint8Array, slip: Slip, name: string): FilledTemplate {
  try {
    return fillTemplate(bytes, slip, name);
  } catch (error) {
    throw isDocxError(error) ? new EngineError(`${name}：${error.message}`) : error;
  }
}

function formOf({ form }: SlipRequest, { forms }: Slip): SlipForm {
  return form ?? forms[0] ?? "发文稿纸";
}

function slipOf({ units }: SlipRequest, { chosen, review, roster, signed }: Examined): Slip | SlipRefusal {
  const { pack, signing } = chosen;
  if (!signing || !signed) {
    return { kind: "refused", reason: "这个规则包没有写由谁签批，出不了单据，请在设置里换一个。" };
  }
  const { draft, counts, pages, findings, suppressed, failures } = review;
  return slipFor({
    ...{ draft, counts, findings, pack },
    facts: signed.facts,
    chain: signed.chain,
    posts: signing.routing.posts,
    suppressed,
    failed: failures.length,
    ...(pages && { pages }),
    ...(roster && { roster }),
    ...(units && { units }),
  });
}
