import { nearest } from "../facts/nearest";
import { type Organ, organNamed, type Person, rankOf } from "../facts/roster";
import type { Fault } from "./fault";
import type { Posts } from "./posts";

/** A person and the first row that names them; one written on several rows is one person. */
export interface RosterPerson extends Person {
  readonly row: number;
}

/** An organ and the row it stands on. */
export interface RosterOrgan extends Organ {
  readonly row: number;
}

interface Read {
  readonly people: readonly RosterPerson[];
  readonly organs: readonly RosterOrgan[];
}

/** What no row shows alone: names that must exist elsewhere, names given twice, posts with two holders, two in charge of one. */
export function rosterFaults(file: string, read: Read, posts: Posts): readonly Fault[] {
  const at = (row: number, heading: string, message: string): Fault => ({ file, row, heading, message });
  return [
    ...twoHolders(read, posts, at),
    ...unknownOrgans(read, at),
    ...twoInCharge(read, posts, at),
    ...sharedNames(read, at),
    ...wrongSuperiors(read, at),
  ];
}

type At = (row: number, heading: string, message: string) => Fault;

function twoHolders({ people }: Read, { posts }: Posts, at: At): readonly Fault[] {
  const holders = new Map<string, RosterPerson>();
  const faults: Fault[] = [];
  for (const person of people) {
    for (const post of person.posts.filter((each) => posts.get(each)?.single)) {
      const first = holders.get(post);
      if (first)
        faults.push(at(person.row, "职务", `“${post}”第${first.row}行已经写了“${first.name}”，请只留一位。`));
      else holders.set(post, person);
    }
  }
  return faults;
}

function unknownOrgans(roster: Read, at: At): readonly Fault[] {
  return roster.people.flatMap(({ row, inChargeOf }) =>
    inChargeOf
      .filter((name) => !organNamed(roster, name))
      .map((name) => at(row, "分管", `名册里没有“${name}”这个机关，${mend(roster, name)}`)),
  );
}

function mend({ organs }: Read, name: string): string {
  const like = nearest(
    name,
    organs.flatMap((organ) => [organ.name, ...organ.shortNames]),
  );
  return like === undefined ? "请加一行机关。" : `是不是“${like}”？请改正。`;
}

/** Two holders of one post in charge of one organ: naming either would be a guess. */
function twoInCharge(roster: Read, { posts }: Posts, at: At): readonly Fault[] {
  const faults: Fault[] = [];
  const shared = new Set([...posts.values()].flatMap(({ inCharge }) => inCharge?.post ?? []));
  for (const post of shared) {
    const inCharge = new Map<Organ, RosterPerson>();
    for (const person of roster.people.filter((each) => holds(each, post, { posts }))) {
      for (const organ of person.inChargeOf.flatMap((name) => organNamed(roster, name) ?? [])) {
        const first = inCharge.get(organ);
        const message = `“${organ.name}”第${first?.row}行“${first?.name}”已经分管，请只留一位${post}。`;
        if (first) faults.push(at(person.row, "分管", message));
        else inCharge.set(organ, person);
      }
    }
  }
  return faults;
}

/** Whether a person holds a post, by itself or through one that includes it (常务副区长 is a 副区长). */
export function holds({ posts: held }: Person, post: string, { posts }: Pick<Posts, "posts">): boolean {
  return held.some((each) => each === post || posts.get(each)?.isA === post);
}

function sharedNames({ organs }: Read, at: At): readonly Fault[] {
  const owners = new Map<string, RosterOrgan>();
  const faults: Fault[] = [];
  for (const organ of organs) {
    for (const [heading, names] of [
      ["名称", [organ.name]],
      ["简称", organ.shortNames],
    ] as const) {
      for (const name of names) {
        const first = owners.get(name);
        if (first)
          faults.push(at(organ.row, heading, `“${name}”第${first.row}行已经用了，请改成不同的名称。`));
        else owners.set(name, organ);
      }
    }
  }
  return faults;
}

function wrongSuperiors(roster: Read, at: At): readonly Fault[] {
  return roster.organs.flatMap((organ) =>
    organ.superiors.flatMap((name) => {
      const superior = organNamed(roster, name);
      if (!superior) return [at(organ.row, "上级", `名册里没有“${name}”这个机关，${mend(roster, name)}`)];
      if (rankOf(superior.level) > rankOf(organ.level)) return [];
      return [
        at(
          organ.row,
          "上级",
          `“${name}”是${superior.level}一层，不在${organ.level}之上，请核对层级或者上级。`,
        ),
      ];
    }),
  );
}
