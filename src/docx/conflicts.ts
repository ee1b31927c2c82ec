import { comparePositions, type Edit, type FormatEdit, type TextEdit, withoutOverlaps } from "../draft/edit";

/**
 * Edits that can be made together, and those that cannot beside an earlier one: two texts for the same words, or two
 * values for the same property of them. Formats of different properties, and a text and a format, go together.
 */
export function withoutConflicts(edits: readonly Edit[]): {
  taken: readonly Edit[];
  overlapping: readonly Edit[];
} {
  const texts = edits.filter((edit): edit is TextEdit => edit.kind === "text");
  const formats = edits.filter((edit): edit is FormatEdit => edit.kind === "format");
  const words = withoutOverlaps(texts);
  const settings = withoutContradictions(formats);
  return {
    taken: [...words.taken, ...settings.taken],
    overlapping: [...words.overlapping, ...settings.overlapping],
  };
}

/** The words up to `to` are already set so. */
interface Claim {
  readonly to: number;
  readonly value: string;
}

function withoutContradictions(edits: readonly FormatEdit[]): {
  taken: FormatEdit[];
  overlapping: FormatEdit[];
} {
  const claims = new Map<string, Claim>();
  const taken: FormatEdit[] = [];
  const overlapping: FormatEdit[] = [];
  for (const edit of [...edits].sort((a, b) => comparePositions(a.range, b.range))) {
    const settings = settingsOf(edit);
    const contradicts = settings.some(({ key, from, value }) => {
      const claim = claims.get(key);
      return claim !== undefined && from < claim.to && claim.value !== value;
    });
    (contradicts ? overlapping : taken).push(edit);
    if (contradicts) continue;
    for (const { key, to, value } of settings) {
      claims.set(key, { to: Math.max(to, claims.get(key)?.to ?? 0), value });
    }
  }
  return { taken, overlapping };
}

interface Setting extends Claim {
  readonly key: string;
  readonly from: number;
}

function settingsOf({ range, run = {}, paragraph = {} }: FormatEdit): readonly Setting[] {
  const { paragraph: index, from, to } = range;
  const own = Object.entries(run).map(([name, value]) => setting(`${index} run ${name}`, from, to, value));
  const whole = Object.entries(paragraph).flatMap(([name, value]) => paragraphSettings(index, name, value));
  return [...own, ...whole].filter(({ value }) => value !== "");
}

/** Points and characters (or lines) of one indent are one property: `firstLinePt` and `firstLineChars` contend. */
function paragraphSettings(index: number, name: string, value: unknown): readonly Setting[] {
  const everywhere = Number.POSITIVE_INFINITY;
  if (typeof value !== "object" || value === null) return [setting(`${index} ${name}`, 0, everywhere, value)];
  const sides = new Map<string, unknown[]>();
  for (const [unit, figure] of Object.entries(value)) {
    const side = unit.replace(/(?:Pt|Chars|Lines)$/, "");
    sides.set(side, [...(sides.get(side) ?? []), [unit, figure]]);
  }
  return [...sides].map(([side, figures]) => setting(`${index} ${name} ${side}`, 0, everywhere, figures));
}

function setting(key: string, from: number, to: number, value: unknown): Setting {
  return { key, from, to, value: value === undefined ? "" : JSON.stringify(value) };
}
