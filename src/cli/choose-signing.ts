import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parsedJson } from "../facts/json";
import { builtInPacks } from "../packs/built-in";
import { builtInSigning, builtInSources } from "../packs/built-in-signing";
import type { Pack } from "../packs/pack";
import { faultInWords } from "../routing/fault";
import { type ReadSigningTables, readSigningTables, type SigningSources } from "../routing/signing-tables";
import type { SigningTables } from "../routing/chain";
import { CliError } from "./cli-error";
import { same } from "./phrase";
import { readText } from "./read-file";

/** The signing tables of the pack that `--pack` names. Throws CliError where it has none, or they are faulty. */
export function chooseSigning(named: string | undefined, pack: Pack, cwd: string): SigningTables {
  const folder = packFolder(named, cwd);
  const read = folder === undefined ? builtInSigning(pack) : signingIn(folder, pack);
  if (!read) throw new CliError(noTables(pack.id));
  const [first, ...others] = read.faults;
  if (!first) return read.tables;
  const more = others.length > 0 ? `（另有 ${others.length} 处，用 packs check 可以看全部）` : "";
  throw new CliError(same(`${faultInWords(first)}${more}`));
}

/** The folder `--pack` names; undefined where it names a pack that comes with the program, or none. */
function packFolder(named: string | undefined, cwd: string): string | undefined {
  if (named === undefined || builtInPacks().some(({ id }) => id === named)) return undefined;
  return resolve(cwd, named);
}

/**
 * The tables of a pack on disk: its own files, and those of the pack it extends where it has none. Undefined where a table
 * is in neither.
 */
export function signingIn(folder: string, pack: Pack): ReadSigningTables | undefined {
  const sources = { ...parentSources(pack), ...ownSources(folder) };
  return isComplete(sources) ? readSigningTables(sources, pack.register) : undefined;
}

function parentSources({ extends: parent }: Pack): Partial<SigningSources> {
  return (parent === undefined ? undefined : builtInSources(parent)) ?? {};
}

function ownSources(folder: string): Partial<SigningSources> {
  const table = (name: string): string | undefined => {
    const path = join(folder, name);
    return existsSync(path) ? readText(path) : undefined;
  };
  const [routing, matters, preparations] = ["routing.csv", "matters.csv", "preparations.csv"].map(table);
  const [claims, posts] = [table("claims.csv"), parsedPosts(table("posts.json"))];
  return {
    // Claims speak of the rows of one routing table: another's say nothing of this one.
    ...(routing !== undefined && { routing, claims: undefined }),
    ...(matters !== undefined && { matters }),
    ...(preparations !== undefined && { preparations }),
    ...(claims !== undefined && { claims }),
    ...(posts !== undefined && { posts }),
  };
}

function isComplete(sources: Partial<SigningSources>): sources is SigningSources {
  const { routing, matters, preparations, posts } = sources;
  return [routing, matters, preparations, posts].every((each) => each !== undefined);
}

/** Throws CliError where posts.json is no JSON. */
function parsedPosts(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const posts = parsedJson(text);
  if (posts === undefined) throw new CliError(same("posts.json 不是完整的 JSON，请检查括号、引号和逗号。"));
  return posts;
}

function noTables(id: string) {
  return {
    zh: `规则包“${id}”没有签批的表，说不出由谁签批；请用 --pack 换一个有 routing.csv 的包，如 dongli。`,
    en: `Pack "${id}" has no signing tables; choose one with --pack, such as dongli.`,
  };
}
