import type { Draft } from "../draft/draft";
import { documentNumberParts, issuerNames } from "../draft/elements";
import type { Direction, DocumentType } from "../draft/terms";
import { type Facts, type FactValues, sure } from "../facts/facts";
import { ownName } from "../facts/own-name";
import type { Pack } from "../packs/pack";
import { isOwnIssuer } from "../routing/matters";

/** Left empty for a hand: signatures, dates of signing, opinions, numbers, 成文日期 are never filled by the program. */
export const byHand = { kind: "by hand" } as const;
export type ByHand = typeof byHand;

/** Whose paper it is and of what kind; the numbers are those of the fields of 发文稿纸. */
export interface SlipHead {
  /** 1 表头: the full name the form is headed with. */
  readonly issuerName?: string;
  /** Whose 公文审批单 it is: the issuer's own, else that of the government a paper comes to. */
  readonly approverName?: string;
  /** 3 发文字号: 机关代字 and year as the draft has them; the number itself is given when it is signed. */
  readonly documentNumber: { readonly code?: string; readonly year?: string; readonly number: ByHand };
  /** 5 紧急程度. */
  readonly urgency?: FactValues["urgency"];
  /** 6 文种、行文方向、发文名义. */
  readonly documentType?: DocumentType;
  readonly direction?: Direction;
  readonly issuedAs?: string;
  /** 12 拟稿单位. */
  readonly draftingUnit?: string;
}

/** What a head is read from. */
export interface SlipHeadInput {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly pack: Pack;
}

/** The head of a draft's papers; what is not known is absent. */
export function slipHead(input: SlipHeadInput): SlipHead {
  const { draft, facts, pack } = input;
  const { documentType, direction } = draft;
  const [urgency, draftingUnit] = [sure(facts, "urgency"), draftingUnitOf(input)];
  return {
    ...issuerOf(input),
    ...approverOf(facts, pack),
    documentNumber: { ...numberOf(draft), number: byHand },
    ...(urgency && { urgency }),
    ...(documentType && { documentType }),
    ...(direction && { direction }),
    ...(draftingUnit !== undefined && { draftingUnit }),
  };
}

function issuerOf({ draft, facts, pack }: SlipHeadInput): Pick<SlipHead, "issuerName" | "issuedAs"> {
  const issuer = sure(facts, "issuer");
  const names = issuerNames(draft);
  const own = ownName(names, facts, pack.reading);
  const issuerName = (issuer && pack.issuerNames?.[issuer]) ?? (own && names[own.index]);
  const issuedAs = names.length > 1 ? "联合" : issuer;
  return { ...(issuerName !== undefined && { issuerName }), ...(issuedAs !== undefined && { issuedAs }) };
}

function approverOf(facts: Facts, { issuerNames }: Pack): Pick<SlipHead, "approverName"> {
  const issuer = sure(facts, "issuer");
  const own = issuer !== undefined && isOwnIssuer(issuer) ? issuerNames?.[issuer] : undefined;
  const approverName = own ?? issuerNames?.区政府;
  return approverName === undefined ? {} : { approverName };
}

/** Code and year as written; a number that stands in the draft already is left to the hand that gave it. */
function numberOf({ elements }: Draft): { readonly code?: string; readonly year?: string } {
  const parts = documentNumberParts(elements.documentNumber?.[0]?.text ?? "");
  if (!parts) return {};
  return {
    ...(parts.issuerCode !== "" && { code: parts.issuerCode }),
    ...(/^\d{4}$/.test(parts.year) && { year: parts.year }),
  };
}

/** Where the 署名 has several, an organ other than the government's own drafts what it issues, once it is told which it is. */
function draftingUnitOf({ draft, facts, pack }: SlipHeadInput): string | undefined {
  const [told, issuer] = [sure(facts, "draftingUnit"), sure(facts, "issuer")];
  if (told !== undefined || issuer === undefined || isOwnIssuer(issuer)) return told;
  const names = issuerNames(draft);
  const own = names.length > 1 ? ownName(names, facts, pack.reading) : undefined;
  return own?.isSure ? names[own.index] : undefined;
}
