import type { Basis } from "../regulations/citation";
import { isCitable, type Register } from "../regulations/register";

/**
 * Why a clause cannot be cited, in a sentence for whoever wrote it; undefined where it can, or where what may be cited is not
 * known. A clause written wrong is mended where it stands; a regulation that is not listed, in pack.json.
 */
export function uncitable(register: Register | undefined, basis: Basis): string | undefined {
  if (!register || isCitable(register, basis)) return undefined;
  const names = register.map(({ name }) => name);
  if (names.some((name) => basis.startsWith(name)))
    return `条款库里没有“${basis}”，请核对写法，如“规则53(一)”。`;
  const known = names.length === 0 ? "一份规定也没有" : `只有${names.join("、")}`;
  return `条款库里没有“${basis}”，${known}；请核对简称，或者在 pack.json 的 regulations、extends 里接上。`;
}
