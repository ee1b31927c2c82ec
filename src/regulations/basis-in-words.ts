import { cite, isCitable, type Register } from "./register";

/** Clauses as they are read out, by the regulations' short names: 规则53(三)、条例22 → 规则第五十三条（三）、条例第二十二条. */
export function basisInWords(register: Register, basis: string): string {
  return basis
    .split("、")
    .map((each) => {
      const regulation = register.find(({ name }) => each.startsWith(name));
      return cite(register, each).title.replace(`《${regulation?.title}》`, regulation?.name ?? "");
    })
    .join("、");
}

/** （规则第五十一条、条例第十九条）: those of the clauses the register knows; nothing where it knows none. */
export function citedAfter(register: Register, ...bases: readonly string[]): string {
  const known = bases.filter((basis) => isCitable(register, basis));
  return known.length === 0 ? "" : `（${basisInWords(register, known.join("、"))}）`;
}
