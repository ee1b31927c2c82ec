import type { Draft, Stretch } from "../draft/draft";
import { type Facts, sure } from "../facts/facts";
import { type Organ, organFinder, organNamed, type Person, type Roster } from "../facts/roster";
import { holds } from "./roster-faults";
import type { Posts } from "./posts";

/** 涉及单位: the organs of the roster a paper concerns, as far as its words show. */
export interface Involvement {
  /** The one that drafted it. */
  readonly drafting?: Organ;
  /** The drafting one first, then those the bodies name, in order; never one twice. */
  readonly organs: readonly Organ[];
  /** Where each is named first; the drafting one has none where an answer names it. */
  readonly words: ReadonlyMap<Organ, Stretch>;
}

/** Finds the drafting organ from the facts and the others in the bodies of the draft; the paper's own organ is not concerned. */
export function involvementOf(roster: Roster, facts: Facts, draft?: Draft): Involvement {
  const words = new Map<Organ, Stretch>();
  const unit = facts.draftingUnit;
  const drafting = unit && organNamed(roster, unit.value);
  if (drafting && unit.source === "draft" && unit.range)
    words.set(drafting, { ...unit.range, text: unit.evidence });
  const find = organFinder(roster);
  for (const stretch of draft ? bodiesOf(draft) : []) {
    for (const { organ, from, to } of find(stretch.text)) {
      if (organ === drafting || words.has(organ) || !isConcerned(organ)) continue;
      words.set(organ, { paragraph: stretch.paragraph, from, to, text: stretch.text.slice(from, to) });
    }
  }
  return {
    ...(drafting && { drafting }),
    organs: drafting ? [...new Set([drafting, ...words.keys()])] : [...words.keys()],
    words,
  };
}

/** Portfolios are of departments and subdistricts: naming the government itself concerns nobody more than anybody. */
function isConcerned({ level }: Organ): boolean {
  return level === "部门" || level === "街道（园区）" || level === "下属单位";
}

function bodiesOf(draft: Draft): readonly { readonly paragraph: number; readonly text: string }[] {
  return draft.parts.flatMap(({ body }) =>
    draft.paragraphs
      .slice(body.from, body.to)
      .map(({ text }, index) => ({ paragraph: body.from + index, text })),
  );
}

/** Who of the holders of a post is in charge of an organ, or of the nearest organ above it that somebody is in charge of. */
function inChargeOf(roster: Roster, posts: Posts, post: string, organ: Organ): Person | undefined {
  const own = roster.people.find(
    (person) =>
      holds(person, post, posts) && person.inChargeOf.some((name) => organNamed(roster, name) === organ),
  );
  if (own) return own;
  for (const name of organ.level === "下属单位" ? organ.superiors : []) {
    const superior = organNamed(roster, name);
    const above = superior && inChargeOf(roster, posts, post, superior);
    if (above) return above;
  }
  return undefined;
}

/** The holders of a post in charge of the organs concerned, in their order, each once. */
export function holdersConcerned(
  roster: Roster,
  posts: Posts,
  post: string,
  organs: readonly Organ[],
): readonly Person[] {
  return [...new Set(organs.flatMap((organ) => inChargeOf(roster, posts, post, organ) ?? []))];
}

/** 分管: the post whose portfolios 涉及分管副区长 counts, as posts.json has it. */
export function portfolioPost({ posts }: Posts): string | undefined {
  return [...posts.values()].find(({ inCharge }) => inCharge?.of === "涉及单位")?.inCharge?.post;
}

/**
 * What a roster shows of the facts: how many 副区长 the organs concerned fall to, and whether the drafting one is the head's own.
 * Clues: that a draft names an organ does not prove that its portfolio is touched, nor that no other is.
 */
export function readPortfolios(roster: Roster, posts: Posts, facts: Facts, draft?: Draft): Facts {
  const post = portfolioPost(posts);
  const involved = involvementOf(roster, facts, draft);
  const [first] = involved.organs;
  if (post === undefined || !first) return {};
  const people = holdersConcerned(roster, posts, post, involved.organs);
  const head = posts.acting?.post;
  const heads =
    head === undefined ? [] : involved.organs.filter((organ) => inChargeOf(roster, posts, head, organ));
  return {
    ...(people.length > 0 && {
      viceMayors: clueOf(people.length, inWords(roster, posts, post, involved), involved),
    }),
    ...(heads.length > 0 && {
      mayorPortfolio: clueOf(
        "是" as const,
        heads.map(({ name }) => `${name}由${head}分管`).join("、"),
        involved,
      ),
    }),
  };
}

function clueOf<Value>(value: Value, evidence: string, { words }: Involvement) {
  const [first] = [...words.values()];
  const range = first && { paragraph: first.paragraph, from: first.from, to: first.to };
  return { value, source: "draft" as const, evidence, clue: true, ...(range && { range }) };
}

/** 区水务局（孙立）、区财政局（赵敏） */
function inWords(roster: Roster, posts: Posts, post: string, { organs }: Involvement): string {
  return organs
    .flatMap((organ) => {
      const person = inChargeOf(roster, posts, post, organ);
      return person ? [`${organ.shortNames[0] ?? organ.name}（${person.name}）`] : [];
    })
    .join("、");
}

/** Whether the drafter's own count of 副区长 is another than the organs concerned give. */
export function countDiffers(facts: Facts, people: readonly Person[]): boolean {
  const told = sure(facts, "viceMayors");
  return told !== undefined && people.length > 0 && told !== people.length;
}
