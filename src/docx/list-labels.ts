import { formatNumber } from "./number-format";
import type { List, ListLevel } from "./numbering";

/** The automatic number of one paragraph, as printed, and what follows it. */
export interface ListLabel {
  readonly label: string;
  readonly suffix: ListLevel["suffix"];
}

/**
 * Counts a story's automatic numbers paragraph by paragraph. Lists of one definition share their count, save that a
 * list told to start anew does so at its own first paragraph of the level (ISO/IEC 29500-1 § 17.9).
 */
export class ListCounter {
  /** Numbering formats met that are not known here: their labels were left out. */
  readonly unknownFormats = new Set<string>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** The next paragraph of the list at the level (0-based); undefined where nothing is printed before it. */
  next(list: List, level: number): ListLabel | undefined {
    const own = list.levels.get(level);
    if (!own) return undefined;
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    counts[level] =
      this.restart(list, level) ?? (counts[level] === undefined ? own.start : counts[level] + 1);
    for (const deeper of list.levels.keys()) {
      if (deeper > level && restartsAfter(list.levels.get(deeper), level))
        Reflect.deleteProperty(counts, deeper);
    }
    const label = this.print(list, own, counts);
    return label ? { label, suffix: own.suffix } : undefined;
  }

  private restart(list: List, level: number): number | undefined {
    const start = list.restarts.get(level);
    const key = `${list.id}/${level}`;
    if (start === undefined || this.begun.has(key)) return undefined;
    this.begun.add(key);
    return start;
  }

  private print(list: List, own: ListLevel, counts: readonly (number | undefined)[]): string | undefined {
    if (own.format === "bullet") return own.text;
    let known = true;
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = list.levels.get(Number(digit) - 1);
      if (!level) return "";
      // A level not yet counted shows what it would start with.
      const printed = this.number(
        counts[Number(digit) - 1] ?? level.start,
        own.legal ? "decimal" : level.format,
      );
      known &&= printed !== undefined;
      return printed ?? "";
    });
    return known ? label : undefined;
  }

  private number(value: number, format: string): string | undefined {
    const printed = formatNumber(value, format);
    if (printed === undefined) this.unknownFormats.add(format);
    return printed;
  }
}

function restartsAfter(level: ListLevel | undefined, used: number): boolean {
  return level?.restartAfter === undefined || used < level.restartAfter;
}
