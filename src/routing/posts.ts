import type { Basis } from "../regulations/citation";
import type { FactTest } from "./space";

/** 岗位: one who appears in a path. */
export interface Post {
  readonly name: string;
  /** Place in the ladder of the authority, higher ranks higher; absent for those outside it (市政府外事办公室). */
  readonly rank?: number;
  /** Actions whose clause is always the same, whatever row the path stands in (区政府办公室 审核: 规则52). */
  readonly duties: ReadonlyMap<string, Basis>;
  /** Other names people give it: 常务副区长. */
  readonly aliases: readonly string[];
  /** The post its holder has besides: whoever is 分管常务工作的副区长 is a 副区长. */
  readonly isA?: string;
  /** One person holds it at a time. */
  readonly single: boolean;
  /** Nobody's own: it falls to those holders of another post who are in charge of the organs concerned. */
  readonly inCharge?: InCharge;
}

/** 分管: which holders a paper falls to, those of every organ it concerns (涉及单位) or of the one that drafted it (起草单位). */
export interface InCharge {
  readonly post: string;
  readonly of: "涉及单位" | "起草单位";
}

/** 受托主持: who takes the steps of an absent head, when, and when only after confirmation. */
export interface Acting {
  readonly post: string;
  readonly by: string;
  /** How the step names the one who acts. */
  readonly title: string;
  /** The absences (区长不在) the clause names. */
  readonly absences: readonly string[];
  readonly basis: Basis;
  /** Why a paper to a superior, or one as weighty, is the head's own to sign. */
  readonly confirmBasis: Basis;
  /** Facts that keep the step with the head until someone confirms. */
  readonly confirm: readonly FactCondition[];
}

/** A condition on one fact, with its words for people. */
export interface FactCondition extends FactTest {
  /** The condition in words: 主送市政府. */
  readonly words: string;
}

/** posts.json as read: the 岗位 by name, and who stands in for the head. */
export interface Posts {
  readonly posts: ReadonlyMap<string, Post>;
  readonly acting?: Acting;
  /** What every step must bear, in a sentence with its clause. */
  readonly everyStep?: string;
}

/** The step of the highest post in a path, the later of equals; posts outside the ladder count as lowest. */
export function highestStep<Step extends { readonly role: string; readonly heldBy?: string }>(
  steps: readonly Step[],
  posts: Posts,
): Step | undefined {
  const rank = ({ role, heldBy }: Step): number => posts.posts.get(heldBy ?? role)?.rank ?? 0;
  return steps.reduce<Step | undefined>(
    (best, step) => (best && rank(best) > rank(step) ? best : step),
    undefined,
  );
}
