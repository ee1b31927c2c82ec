import { nearest } from "../facts/nearest";
import { CliError } from "./cli-error";

/** Reads a whole number not below `least`. Throws CliError naming the option. */
export function wholeNumber(option: string, least: number): (value: string) => number {
  return (value) => {
    if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
    throw new CliError({
      zh: `${option} 要一个不小于 ${least} 的整数，“${value}”不是，请改正。`,
      en: `${option} takes a whole number of ${least} or more, not "${value}".`,
    });
  };
}

/** One of a few words. Throws CliError naming them and the nearest. */
export function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
): (value: string) => Value {
  return (value) => {
    const known = values.find((each) => each === value);
    if (known !== undefined) return known;
    const like = nearest(value, values);
    throw new CliError({
      zh: `${option} 没有“${value}”，可用 ${values.join("、")}${like ? `，是不是“${like}”` : ""}，请改正。`,
      en: `${option} takes ${values.join(" or ")}, not "${value}".`,
    });
  };
}

/** Gathers an option given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
