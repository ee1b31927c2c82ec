import type { Draft } from "../draft/draft";
import { type Facts, sure } from "../facts/facts";
import type { Person, Roster } from "../facts/roster";
import type { Chain } from "./chain";
import {
  countDiffers,
  holdersConcerned,
  type Involvement,
  involvementOf,
  portfolioPost,
} from "./involvement";
import { type PeopleOf, withPeople } from "./people";
import type { Posts } from "./posts";
import { holds } from "./roster-faults";

/** What naming the people of a chain goes by. */
export interface Naming {
  readonly roster: Roster;
  readonly posts: Posts;
  readonly facts: Facts;
  readonly draft?: Draft;
}

/** The chain with the people of a roster in it, and a note on how those in charge were found. */
export function namedChain(chain: Chain, naming: Naming): Chain {
  const involved = involvementOf(naming.roster, naming.facts, naming.draft);
  const peopleOf = holdersIn(naming, involved);
  const other = chain.other.map((reading) => ({ ...reading, steps: withPeople(reading.steps, peopleOf) }));
  const notes = [...chain.notes, ...namingNotes(naming, involved)];
  return { ...chain, steps: withPeople(chain.steps, peopleOf), other, notes };
}

/** Who holds each post: its one holder, or those in charge of the organs concerned. Several candidates are none. */
function holdersIn(naming: Naming, involved: Involvement): PeopleOf {
  const { roster, posts } = naming;
  return (post) => {
    const inCharge = posts.posts.get(post)?.inCharge;
    if (inCharge) return namesInCharge(naming, involved, inCharge.post, inCharge.of);
    const holders = roster.people.filter((person) => holds(person, post, posts));
    return holders.length === 1 ? namesOf(holders) : [];
  };
}

function namesInCharge(
  { roster, posts, facts }: Naming,
  { drafting, organs }: Involvement,
  post: string,
  of: "涉及单位" | "起草单位",
): readonly string[] {
  const lead = holdersConcerned(roster, posts, post, drafting ? [drafting] : []);
  if (of === "起草单位") return namesOf(lead);
  const people = holdersConcerned(roster, posts, post, organs);
  if (!countDiffers(facts, people)) return namesOf(people);
  return sure(facts, "viceMayors") === 1 ? namesOf(lead) : [];
}

function namesOf(people: readonly Person[]): readonly string[] {
  return people.map(({ name }) => name);
}

function namingNotes(
  { roster, posts, facts }: Naming,
  { drafting, organs, words }: Involvement,
): readonly string[] {
  const post = portfolioPost(posts);
  if (post === undefined) return [];
  const unit = facts.draftingUnit?.value;
  const missing =
    unit !== undefined && !drafting ? [`名册里没有起草单位“${unit}”，分管的${post}没有照它查。`] : [];
  const people = holdersConcerned(roster, posts, post, organs);
  const names = namesOf(people).join("、");
  if (countDiffers(facts, people)) {
    const told = sure(facts, "viceMayors");
    return [
      ...missing,
      `回答涉及${told}位${post}，照名册从文稿里提到的单位查到${people.length}位（${names}），请核对。`,
    ];
  }
  const read = organs.some((organ) => organ !== drafting && words.has(organ));
  return read && people.length > 0
    ? [...missing, `${names}是照名册从文稿里提到的单位查出的，请核对有没有遗漏。`]
    : missing;
}
