import { allRules } from "../linter/rule-list";
import { builtInPacks } from "../packs/built-in";
import { builtInSigning, builtInSources } from "../packs/built-in-signing";
import { loadPack } from "../packs/load-pack";
import { withOwnTables } from "../packs/own-tables";
import type { Pack } from "../packs/pack";
import { type WordList, withWords } from "../packs/word-list";
import type { SigningTables } from "../routing/chain";
import { faultInWords } from "../routing/fault";
import { readSigningTables, type SigningSources } from "../routing/signing-tables";
import type { PackChoice, PackInfo, PackTexts } from "./engine";

/** A pack ready to go by; `signing` where it says who signs. */
export interface ShelvedPack {
  readonly pack: Pack;
  readonly signing?: SigningTables;
}

export type PackOpening =
  | { readonly kind: "pack"; readonly shelved: ShelvedPack }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

/** Opens the pack chosen. One that comes with the program and is not there is a fault like any other. */
export function openPack(choice: PackChoice): PackOpening {
  return choice.kind === "built-in" ? openBuiltIn(choice.id) : openImported(choice.files);
}

/** What is shown of a pack. */
export function infoOf({ pack: { id, title, version, inForce }, signing }: ShelvedPack): PackInfo {
  return { id, title, version, inForce, signs: signing !== undefined };
}

/** The pack with the unit's own words; the last is kept, for what is built once a pack is not built at every check. */
export function packWith(pack: Pack, words: WordList): Pack {
  const key = JSON.stringify(words);
  if (lastWorded?.pack !== pack || lastWorded.key !== key)
    lastWorded = { pack, key, worded: withWords(pack, words) };
  return lastWorded.worded;
}

let lastWorded: { readonly pack: Pack; readonly key: string; readonly worded: Pack } | undefined;

function openBuiltIn(id: string): PackOpening {
  const pack = builtInPacks().find((each) => each.id === id);
  if (!pack) return { kind: "faults", faults: [`没有“${id}”这个规则包，请在设置里另选一个。`] };
  const signing = builtInSigning(pack)?.tables;
  return { kind: "pack", shelved: { pack, ...(signing && { signing }) } };
}

let lastImported: { readonly key: string; readonly opening: PackOpening } | undefined;

/** The last one is kept: the same folder is asked for at every check. */
function openImported(files: PackTexts): PackOpening {
  const key = JSON.stringify(files);
  if (lastImported?.key !== key) lastImported = { key, opening: readFolder(files) };
  return lastImported.opening;
}

function readFolder(files: PackTexts): PackOpening {
  const definition = parse(files, "pack.json");
  const articles = parse(files, "articles.json");
  const posts = parse(files, "posts.json");
  const faults = [definition, articles, posts].flatMap(({ fault }) => fault ?? []);
  if (files["pack.json"] === undefined) faults.push("文件夹里没有 pack.json，请选规则包所在的文件夹。");
  if (faults.length > 0) return { kind: "faults", faults };
  const loaded = loadPack(
    { definition: definition.value, ...(articles.value !== undefined && { articles: articles.value }) },
    { rules: allRules, packs: builtInPacks() },
  );
  if (loaded.kind === "faults") return { kind: "faults", faults: loaded.faults };
  const own = withOwnTables(loaded.pack, files);
  return own.kind === "faults" ? own : withSigning(own.pack, files, posts.value);
}

/** The folder's own tables over those of the pack it extends, as on the command line. */
function withSigning(pack: Pack, files: PackTexts, posts: unknown): PackOpening {
  const parent = pack.extends === undefined ? undefined : builtInSources(pack.extends);
  const sources = { ...parent, ...ownSources(files, posts) };
  if (!isComplete(sources)) return { kind: "pack", shelved: { pack } };
  const { tables, faults } = readSigningTables(sources, pack.register);
  if (faults.length > 0) return { kind: "faults", faults: faults.map(faultInWords) };
  return { kind: "pack", shelved: { pack, signing: tables } };
}

function ownSources(files: PackTexts, posts: unknown): Partial<SigningSources> {
  const { "routing.csv": routing, "matters.csv": matters, "preparations.csv": preparations } = files;
  return {
    // Claims speak of the rows of one routing table: another's say nothing of this one.
    ...(routing !== undefined && { routing, claims: undefined }),
    ...(matters !== undefined && { matters }),
    ...(preparations !== undefined && { preparations }),
    ...(posts !== undefined && { posts }),
  };
}

function isComplete(sources: Partial<SigningSources>): sources is SigningSources {
  const { routing, matters, preparations, posts } = sources;
  return [routing, matters, preparations, posts].every((each) => each !== undefined);
}

function parse(files: PackTexts, name: string): { readonly value?: unknown; readonly fault?: string } {
  const text = files[name];
  if (text === undefined) return {};
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return { fault: `${name} 不是完整的 JSON，请检查括号、引号和逗号。` };
  }
}
