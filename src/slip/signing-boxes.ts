import { type Facts, sure } from "../facts/facts";
import type { Chain } from "../routing/chain";
import { highestStep, type Posts } from "../routing/posts";
import type { Step } from "../routing/signing-table";

/** 签批栏: a box somebody signs in. The opinion, the name and the date in it are written by hand. */
export interface SigningBox {
  /** Whose box it is: the post, as printed small. */
  readonly post: string;
  readonly person?: string;
  readonly action: string;
  /** Its place in the chain, as annex 1 numbers it. */
  readonly order: number;
  readonly optional: boolean;
}

/** The steps of a chain by the boxes of a form. An absent box is not in this chain. */
export interface SigningBoxes {
  /** 核稿: the office's own check. */
  readonly checking?: SigningBox;
  readonly deputyDirector?: SigningBox;
  readonly director?: SigningBox;
  /** 区领导审签: each leader before the one who signs, one box each. */
  readonly leaders: readonly SigningBox[];
  /** 签发, or whatever the highest step is. */
  readonly signing?: SigningBox;
  /** Steps of the heads of joint organs and of whoever stands outside the ladder. */
  readonly others: readonly SigningBox[];
}

/** Ranks of posts.json from which a box is a leader's, a director's, a deputy's. */
const ranks = { leader: 40, director: 30, deputy: 20 } as const;

/** Sorts the steps of a chain into boxes by the rank of their posts. */
export function signingBoxes({ steps }: Chain, posts: Posts, facts: Facts): SigningBoxes {
  const signer = highestStep(steps, posts);
  const boxes = steps.flatMap((step, index) =>
    step === signer ? [] : [{ rank: rankOf(step, posts), boxes: boxesOf(step, index + 1, posts, facts) }],
  );
  const at = (from: number, to: number): readonly SigningBox[] =>
    boxes.filter(({ rank }) => rank !== undefined && rank >= from && rank < to).flatMap((each) => each.boxes);
  const [checking] = at(1, ranks.deputy);
  const [deputyDirector] = at(ranks.deputy, ranks.director);
  const [director] = at(ranks.director, ranks.leader);
  const [signing] = signer ? boxesOf(signer, steps.indexOf(signer) + 1, posts, {}) : [];
  return {
    ...(checking && { checking }),
    ...(deputyDirector && { deputyDirector }),
    ...(director && { director }),
    leaders: at(ranks.leader, Infinity),
    ...(signing && { signing }),
    others: boxes.filter(({ rank }) => rank === undefined).flatMap((each) => each.boxes),
  };
}

function rankOf({ role, heldBy }: Step, { posts }: Posts): number | undefined {
  return posts.get(heldBy ?? role)?.rank;
}

/** Several in turn sign in a box each: by their names, else by their number where it is known. */
function boxesOf(step: Step, order: number, { posts }: Posts, facts: Facts): readonly SigningBox[] {
  const { role, optional, person } = step;
  const [post, action] = [role.replace(/^各/, ""), step.action.replace(/^依次/, "")];
  const people = person?.split("、") ?? [];
  if (people.length > 1) return people.map((name) => ({ post, action, order, optional, person: name }));
  const told = posts.get(role)?.inCharge?.of === "涉及单位" ? (sure(facts, "viceMayors") ?? 1) : 1;
  if (people.length === 0 && told > 1)
    return Array.from({ length: told }, () => ({ post, action, order, optional }));
  const [name] = people;
  return [{ post, action, order, optional, ...(name !== undefined && { person: name }) }];
}
