import { compact } from "../draft/elements";

/** 名册: who holds which post, who is in charge of which organ, and which organ stands above which. Made by an office. */
export interface Roster {
  readonly people: readonly Person[];
  readonly organs: readonly Organ[];
}

/** 人员: a person of the roster, with the posts held and the organs in their charge. */
export interface Person {
  readonly name: string;
  /** 职务, by the names posts.json gives them. */
  readonly posts: readonly string[];
  /** 分管: names of organs of the roster. */
  readonly inChargeOf: readonly string[];
}

/** 层级, the highest first. */
export const organLevels = ["市", "区", "部门", "街道（园区）", "下属单位"] as const;
export type OrganLevel = (typeof organLevels)[number];

/** 单位: an organ of the roster by the names it goes by. */
export interface Organ {
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly level: OrganLevel;
  /** 上级: names of organs of the roster right above it. */
  readonly superiors: readonly string[];
}

/** Higher stands above lower; a department and a subdistrict stand side by side. */
export function rankOf(level: OrganLevel): number {
  return { 市: 3, 区: 2, 部门: 1, "街道（园区）": 1, 下属单位: 0 }[level];
}

/** The organ of that name or short name; undefined where the roster has none. */
export function organNamed({ organs }: Roster, words: string): Organ | undefined {
  const name = compact(words);
  return organs.find((organ) => namesOf(organ).includes(name));
}

/** Every organ above another, nearest first: whom a paper may go to, and whom going past one would bypass (越级). */
export function superiorsOf(roster: Roster, organ: Organ): readonly Organ[] {
  const above = new Set<Organ>();
  let step: readonly Organ[] = [organ];
  while (step.length > 0) {
    const next = step.flatMap(({ superiors }) => superiors.flatMap((name) => organNamed(roster, name) ?? []));
    step = next.filter((each) => !above.has(each) && each !== organ);
    for (const each of step) above.add(each);
  }
  return [...above];
}

/** Whether the first named organ stands above the second, at any distance; undefined where the roster lacks one of them. */
export function standsAbove(roster: Roster, upper: string, lower: string): boolean | undefined {
  const [above, below] = [organNamed(roster, upper), organNamed(roster, lower)];
  if (!above || !below) return undefined;
  return superiorsOf(roster, below).includes(above);
}

/** Words of a text that name an organ of the roster: offsets into the text, half open. */
export interface NamedOrgan {
  readonly organ: Organ;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the organs a text names, in order, the longest name at each place. A name within another's is none (财政局 in
 * 市财政局, 区财政局 in 河东区财政局), nor is one between 《 and 》, which names a document.
 */
export function organFinder({ organs }: Roster): (text: string) => readonly NamedOrgan[] {
  const byName = new Map(organs.flatMap((organ) => namesOf(organ).map((name) => [name, organ] as const)));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`《[^》]{0,200}》|${names.map(escaped).join("|")}`, "g");
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const organ = byName.get(name);
      return organ && startsThere(text, index, name) ? [{ organ, from: index, to: index + name.length }] : [];
    });
}

function namesOf({ name, shortNames }: Organ): readonly string[] {
  return [name, ...shortNames];
}

/** Characters that end another word: after any other ideograph a name is likely the tail of a longer one. */
const before =
  /[^\u4e00-\u9fff]$|[由请和与及对向经报把将让给同商函送即是以为会自从或的地得了在按据对等并且]$/;

/** A name that begins with its place (东丽区水务局) is never the tail of another. */
const withPlace = /^[\u4e00-\u9fff]{1,5}[市区][\u4e00-\u9fff]{2}/;

function startsThere(text: string, at: number, name: string): boolean {
  return at === 0 || withPlace.test(name) || before.test(text.slice(at - 1, at));
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
