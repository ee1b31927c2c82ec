import { isRecord } from "../facts/json";
import type { Basis } from "../regulations/citation";
import type { Register } from "../regulations/register";
import type { Fault } from "./fault";
import { postFaults, topFaults } from "./post-faults";
import { readActing } from "./read-acting";
import type { FactTest } from "./space";
import { uncitable } from "./uncitable";

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

/** Reads posts.json; a fault names the entry. What cannot be read is left out. Without a register any clause may be cited. */
export function readPosts(
  file: string,
  json: unknown,
  register: Register | undefined,
): { readonly posts: Posts; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (message: string): void => void faults.push({ file, message });
  if (!isRecord(json) || !Array.isArray(json.posts)) {
    report("没有岗位表，请写 posts：[{ name, rank, duties }]。");
    return { posts: { posts: new Map() }, faults };
  }
  const posts = new Map<string, Post>();
  for (const entry of json.posts) {
    const post = readPost(entry);
    if (post && isRecord(entry)) postFaults(entry).forEach(report);
    if (!post) report(`岗位 ${JSON.stringify(entry)} 没有名称，请写 name。`);
    else if (posts.has(post.name)) report(`岗位“${post.name}”写了两次，请删去一次。`);
    else posts.set(post.name, post);
  }
  reportUnknown(posts, report);
  reportBases(posts, register, report);
  topFaults(json).forEach(report);
  const acting = json.acting === undefined ? undefined : readActing(json.acting, { posts, register }, report);
  const everyStep = isText(json.everyStep) ? { everyStep: json.everyStep } : {};
  return { posts: { posts, ...(acting && { acting }), ...everyStep }, faults };
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

function readPost(entry: unknown): Post | undefined {
  if (!isRecord(entry) || typeof entry.name !== "string" || entry.name === "") return undefined;
  const rank = typeof entry.rank === "number" ? entry.rank : undefined;
  const duties = isRecord(entry.duties) ? Object.entries(entry.duties) : [];
  const inCharge = readInCharge(entry.inCharge);
  return {
    name: entry.name,
    ...(rank !== undefined && { rank }),
    duties: new Map(duties.filter(isTextPair)),
    aliases: Array.isArray(entry.aliases) ? entry.aliases.filter(isText) : [],
    ...(isText(entry.isA) && { isA: entry.isA }),
    single: entry.single === true,
    ...(inCharge && { inCharge }),
  };
}

function readInCharge(entry: unknown): InCharge | undefined {
  if (!isRecord(entry) || !isText(entry.post)) return undefined;
  if (entry.of !== "涉及单位" && entry.of !== "起草单位") return undefined;
  return { post: entry.post, of: entry.of };
}

function reportBases(
  posts: ReadonlyMap<string, Post>,
  register: Register | undefined,
  report: (message: string) => void,
): void {
  for (const { name, duties } of posts.values()) {
    for (const [action, basis] of duties) {
      const fault = uncitable(register, basis);
      if (fault !== undefined) report(`岗位“${name}”${action}的依据：${fault}`);
    }
  }
}

/** Posts that other posts speak of must be in the list themselves. */
function reportUnknown(posts: ReadonlyMap<string, Post>, report: (message: string) => void): void {
  for (const { name, isA, inCharge } of posts.values()) {
    for (const other of [isA, inCharge?.post]) {
      if (other !== undefined && !posts.has(other))
        report(`岗位“${name}”提到的“${other}”不在岗位表里，请补上或者改正。`);
    }
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isTextPair(pair: [string, unknown]): pair is [string, string] {
  return isText(pair[1]);
}
