import { jsonSyntaxFaults } from "./json-syntax";
import { parsedJson } from "../facts/json";
import type { Register } from "../regulations/register";
import type { Fault } from "../routing/fault";
import { type ReadSigningTables, readSigningTables, type SigningSources } from "../routing/signing-tables";
import { builtInSources } from "./built-in-signing";
import { loadPack, type PackContext, type PackLoad } from "./load-pack";
import { ownTableFaults, withOwnTables } from "./own-tables";

/** The files of a pack's folder by their names: pack.json, articles.json, routing.csv… */
export type PackTexts = Readonly<Record<string, string>>;

/** Every file a pack's folder may have; others in it are nobody's. */
export const packFileNames: readonly string[] = [
  "pack.json",
  "articles.json",
  "words.csv",
  "elements.csv",
  "routing.csv",
  "matters.csv",
  "preparations.csv",
  "claims.csv",
  "posts.json",
];

/** A pack's folder as its files could be had. */
export interface PackFolder {
  readonly texts: PackTexts;
  /** Files that are there and could not be read, and why. */
  readonly unreadable?: readonly Fault[];
}

/** The rules of a pack's folder (all but its signing tables), or every fault in them. */
export function readPackFolder(folder: PackFolder, context: PackContext): PackLoad {
  const [definition, articles] = ["pack.json", "articles.json"].map((name) => jsonIn(folder, name));
  const others = (folder.unreadable ?? []).filter(({ file }) => /^(?:words|elements)\.csv$/.test(file));
  const writing = [...(definition?.faults ?? []), ...(articles?.faults ?? []), ...others];
  const loaded = loadPack({ definition: definition?.value, articles: articles?.value, writing }, context);
  if (loaded.kind === "pack") return withOwnTables(loaded.pack, folder.texts);
  const [first, ...rest] = loaded.faults;
  const own = ownTableFaults(folder.texts, groundOf(loaded).register);
  return { ...loaded, faults: [first, ...rest, ...own] };
}

/** What a pack's signing tables are read by. */
export interface SigningGround {
  /** The pack whose tables stand in for those the folder has none of. */
  readonly extends?: string;
  /** Where it is not known, any clause may be cited. */
  readonly register?: Register;
}

/**
 * The signing tables of a folder: its own, and those of the pack it extends where it has none. Undefined where neither has
 * any. One that is lacking or could not be read is a fault, and the others are read all the same.
 */
export function signingInFolder(folder: PackFolder, ground: SigningGround): ReadSigningTables | undefined {
  const parent = ground.extends === undefined ? undefined : builtInSources(ground.extends);
  const lacking = parent ? [] : tableNames.filter((name) => !isThere(folder, name));
  if (lacking.length === tableNames.length) return undefined;
  const posts = jsonIn(folder, "posts.json");
  const sources = { ...standIns, ...parent, ...ownSources(folder.texts, posts) };
  const unreadable = (folder.unreadable ?? []).filter(({ file }) => signingFiles.has(file));
  const unread = new Set([...unreadable, ...posts.faults].map(({ file }) => file));
  return withUnread(readSigningTables(sources, ground.register), {
    // Which are to be there depends on the pack extended, which is then not known either.
    faults: [...(ground.register ? lacking.map(missing) : []), ...unreadable, ...posts.faults],
    files: new Set([...lacking, ...unread]),
  });
}

/** What a folder's signing tables are read by, as far as its pack.json says. */
export function groundOf(loaded: PackLoad): SigningGround {
  if (loaded.kind === "pack") return loaded.pack;
  if (!loaded.readable) return {};
  const { pack, isCitationKnown } = loaded.readable;
  return isCitationKnown ? pack : { ...(pack.extends !== undefined && { extends: pack.extends }) };
}

interface ReadJson {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

/** A name written twice is a fault too: of the two a reader takes the last, unseen. */
function jsonIn({ texts, unreadable = [] }: PackFolder, file: string): ReadJson {
  const text = texts[file];
  if (text === undefined) return { faults: unreadable.filter((each) => each.file === file) };
  const faults = jsonSyntaxFaults(text).map((fault) => ({ file, ...fault }));
  const value = parsedJson(text);
  return { faults, ...(value !== undefined && { value }) };
}

/** A pack may do without tables; with one of them it needs all. */
const tableNames: readonly string[] = ["routing.csv", "matters.csv", "preparations.csv", "posts.json"];
const signingFiles: ReadonlySet<string> = new Set([
  "routing.csv",
  "matters.csv",
  "preparations.csv",
  "claims.csv",
]);

function isThere({ texts, unreadable = [] }: PackFolder, name: string): boolean {
  return texts[name] !== undefined || unreadable.some(({ file }) => file === name);
}

function missing(file: string): Fault {
  return { file, message: "没有这个文件，签批的表要四个齐全，请补上。" };
}

/** Nothing but headings, for a table that cannot be read. */
const standIns: SigningSources = {
  routing: "编号,路径,把握,另解,说明,依据",
  matters: "编号,路径,把握,另解,说明,依据",
  preparations: "编号,标题含,名称,时点,草稿证据,应附,说明,依据",
  posts: {},
};

function ownSources(
  { "routing.csv": routing, "matters.csv": matters, "preparations.csv": preparations, ...texts }: PackTexts,
  posts: ReadJson,
): Partial<SigningSources> {
  const claims = texts["claims.csv"];
  return {
    // Claims speak of the rows of one routing table: another's say nothing of this one.
    ...(routing !== undefined && { routing, claims: undefined }),
    ...(matters !== undefined && { matters }),
    ...(preparations !== undefined && { preparations }),
    ...(claims !== undefined && { claims }),
    ...((posts.value !== undefined || posts.faults.length > 0) && { posts: posts.value ?? {} }),
  };
}

interface Unread {
  readonly faults: readonly Fault[];
  readonly files: ReadonlySet<string>;
}

/** What was found in the tables, why some could not be read told in place of what is missing from them. */
function withUnread(read: ReadSigningTables, { faults, files }: Unread): ReadSigningTables {
  if (files.size === 0) return read;
  const told = (found: readonly Fault[]): readonly Fault[] => [
    ...faults,
    ...found.filter(({ file }) => !files.has(file)),
  ];
  return { ...read, faults: told(read.faults), check: () => ({ faults: told(read.check().faults) }) };
}
