import { compact } from "../draft/elements";
import { type Facts, sure } from "./facts";
import { classifyOrgan, type ReadingOptions } from "./organs";

/** 本机关 among the organs of a 署名: its place in the list, and whether the paper says so or the first is only the likeliest. */
export interface OwnName {
  readonly index: number;
  readonly isSure: boolean;
}

/**
 * Which organ of a 署名 is one's own: of those of the 发文机关's kind the 起草单位, else the one its part (主办, 协办) leaves, else
 * the first. Undefined where it is 协办 and nothing tells several apart, or where there is no 署名.
 */
export function ownName(
  names: readonly string[],
  facts: Facts,
  options: ReadingOptions,
): OwnName | undefined {
  if (names.length < 2) return names.length === 1 ? { index: 0, isSure: true } : undefined;
  const ofKind = namesOfKind(names, facts, options);
  const drafting = draftingName(names, ofKind, facts);
  if (drafting !== undefined) return { index: drafting, isSure: true };
  const role = sure(facts, "jointRole");
  if (role === "主办") return { index: 0, isSure: true };
  if (role === "协办") return only(notLeading(names, ofKind));
  return only(ofKind) ?? { index: ofKind[0] ?? 0, isSure: false };
}

function only([index, ...others]: readonly number[]): OwnName | undefined {
  return index === undefined || others.length > 0 ? undefined : { index, isSure: true };
}

/** Where no 发文机关 is known the first organ shows its kind. */
function namesOfKind(
  names: readonly string[],
  { issuer }: Facts,
  options: ReadingOptions,
): readonly number[] {
  const kinds = names.map((name) => classifyOrgan(name, options));
  const own = issuer?.value ?? kinds[0];
  return own === undefined ? [] : [...kinds.keys()].filter((index) => kinds[index] === own);
}

function draftingName(names: readonly string[], ofKind: readonly number[], facts: Facts): number | undefined {
  const unit = compact(sure(facts, "draftingUnit") ?? "");
  if (unit === "") return undefined;
  return ofKind.find((index) => {
    const name = compact(names[index] ?? "");
    return name.endsWith(unit) || unit.endsWith(name);
  });
}

function notLeading(names: readonly string[], ofKind: readonly number[]): readonly number[] {
  const others = ofKind.filter((index) => index > 0);
  return others.length === 0 && names.length === 2 ? [1] : others;
}
