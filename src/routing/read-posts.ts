import { isRecord } from "../facts/json";
import type { Register } from "../regulations/register";
import type { Fault } from "./fault";
import { postFaults, topFaults } from "./post-faults";
import type { InCharge, Post, Posts } from "./posts";
import { readActing } from "./read-acting";
import { uncitable } from "./uncitable";

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
