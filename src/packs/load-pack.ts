import type { OrganKind } from "../facts/facts";
import { isRecord } from "../facts/json";
import { nearest } from "../facts/nearest";
import type { ReadingOptions } from "../facts/organs";
import type { RuleSetting, RuleSettings } from "../linter/configure";
import { daysInMonth } from "../linter/dates";
import type { Rule } from "../linter/rule";
import { type Basis, parseBasis } from "../regulations/citation";
import { isCitable, type Register, type Regulation } from "../regulations/register";
import { type Fault, faultInWords } from "../routing/fault";
import articlesSchema from "./articles.schema.json";
import { type JsonFault, jsonFaults } from "./json-faults";
import type { InForce, Pack, RepealedAct } from "./pack";
import { packSchemaFor } from "./rule-settings-schema";

/** A pack's files as parsed JSON; undefined where one is none. `articles` where it brings a regulation's text. */
export interface PackFiles {
  readonly definition: unknown;
  readonly articles?: unknown;
  /** What is wrong with how the two are written, or why they could not be read. */
  readonly writing?: readonly Fault[];
}

/** What a pack is checked against: the rules it may set, and the packs it may extend. */
export interface PackContext {
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
}

/** A pack, or every fault in it: a Chinese sentence each, naming file, path and mending. */
export type PackLoad =
  | { readonly kind: "pack"; readonly pack: Pack }
  | {
      readonly kind: "faults";
      readonly faults: readonly [string, ...string[]];
      /** Absent where pack.json says nothing that can be read. */
      readonly readable?: ReadablePack;
    };

/** What can be read of a faulty pack, to hold the folder's other files to; never to check a draft by. */
export interface ReadablePack {
  readonly pack: Pack;
  /** What may be cited could be read, the pack extended included. */
  readonly isCitationKnown: boolean;
}

/** Checks a pack's files and lays it over the pack it extends. Every fault that can be told is told at once. */
export function loadPack({ definition, articles, writing = [] }: PackFiles, context: PackContext): PackLoad {
  const schema = packSchemaFor(context.rules);
  const own = definition === undefined ? [] : jsonFaults("pack.json", definition, schema);
  const texts = articles === undefined ? [] : jsonFaults("articles.json", articles, articlesSchema);
  const faults = [...writing.map(faultInWords), ...[...own, ...texts].map(({ sentence }) => sentence)];
  const text = isText(articles, texts) ? articles : undefined;
  if (isDefinition(definition, own))
    return assemble(definition, text, { ...context, faults, isCitationKnown: isTextSound(texts, writing) });
  const sound = soundPartOf(definition, own);
  if (!isDefinition(sound, sound === undefined ? [] : jsonFaults("pack.json", sound, schema))) {
    const [first = "pack.json：读不懂，请核对写法。", ...others] = faults;
    return { kind: "faults", faults: [first, ...others] };
  }
  const isCitationKnown =
    isTextSound(texts, writing) && !own.some(({ path: [key] }) => citing.has(key ?? ""));
  return assemble(sound, text, { ...context, faults, isCitationKnown });
}

/** The keys that say what may be cited. */
const citing: ReadonlySet<string> = new Set(["extends", "regulations"]);

function isTextSound(faults: readonly JsonFault[], writing: readonly Fault[]): boolean {
  return faults.length === 0 && !writing.some(({ file }) => file === "articles.json");
}

/** The definition without the rules and the keys at fault; what must be there and is not has a stand-in. */
function soundPartOf(definition: unknown, faults: readonly JsonFault[]): unknown {
  if (!isRecord(definition)) return undefined;
  const wrong = new Set(faults.map(({ path: [key] }) => key));
  const kept = Object.entries(definition).filter(([key]) => !wrong.has(key));
  const wrongRules = new Set(faults.flatMap(({ path: [key, rule] }) => (key === "rules" ? [rule] : [])));
  const { rules } = definition;
  const keepsRules = isRecord(rules) && !wrongRules.has(undefined);
  const soundRules = keepsRules ? Object.entries(rules).filter(([rule]) => !wrongRules.has(rule)) : [];
  return { ...standIns, ...Object.fromEntries(kept), rules: Object.fromEntries(soundRules) };
}

const standIns = { id: "pack", title: "规则包", version: "0.0.0", inForce: { from: "2000-01-01" } };

/** pack.json as its schema has it. */
interface PackDefinition {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly inForce: InForce;
  readonly extends?: string;
  readonly regulations?: readonly Omit<Regulation, "articles">[];
  readonly districtName?: string;
  readonly issuerCodes?: Readonly<Record<string, OrganKind>>;
  readonly issuerNames?: Readonly<Partial<Record<OrganKind, string>>>;
  readonly repealed?: readonly RepealedAct[];
  readonly rules?: RuleSettings;
}

/** articles.json as its schema has it. */
type RegulationText = Pick<Regulation, "name" | "title" | "number" | "articles" | "lastArticle">;

/** The schema has been held to it: no fault means the shape is right. */
function isDefinition(value: unknown, faults: readonly JsonFault[]): value is PackDefinition {
  return value !== undefined && faults.length === 0;
}

function isText(value: unknown, faults: readonly JsonFault[]): value is RegulationText {
  return value !== undefined && faults.length === 0;
}

interface Assembling extends PackContext {
  /** Faults of the files as they are written and of their values. */
  readonly faults: readonly string[];
  readonly isCitationKnown: boolean;
}

/** The pack, unless it had faults before or has some of its own: names unknown, days out of order. */
function assemble(
  definition: PackDefinition,
  text: RegulationText | undefined,
  { packs, faults, isCitationKnown }: Assembling,
): PackLoad {
  const parent = packs.find(({ id }) => id === definition.extends);
  const pack = over(parent, definition, text);
  const isKnown = isCitationKnown && (definition.extends === undefined || parent !== undefined);
  const [first, ...others] = [...faults, ...faultsBetween(definition, pack, packs, isKnown)];
  if (first === undefined) return { kind: "pack", pack };
  return { kind: "faults", faults: [first, ...others], readable: { pack, isCitationKnown: isKnown } };
}

function over(parent: Pack | undefined, definition: PackDefinition, text: RegulationText | undefined): Pack {
  const { id, title, version, inForce, rules = {}, repealed = [] } = definition;
  return {
    id,
    title,
    version,
    inForce,
    ...(definition.extends !== undefined && { extends: definition.extends }),
    register: registerOver(parent?.register ?? [], definition, text),
    ruleSettings: mergeSettings(parent?.ruleSettings ?? {}, rules),
    reading: readingOver(parent?.reading, definition),
    ...issuerNamesOver(parent, definition),
    repealed: [...(parent?.repealed ?? []), ...repealed],
  };
}

function issuerNamesOver(
  parent: Pack | undefined,
  { issuerNames }: PackDefinition,
): Pick<Pack, "issuerNames"> {
  if (!parent?.issuerNames && !issuerNames) return {};
  return { issuerNames: { ...parent?.issuerNames, ...issuerNames } };
}

/** The pack's own regulations, then those of the extended pack it does not name itself. */
function registerOver(
  parent: Register,
  { regulations = [] }: PackDefinition,
  text: RegulationText | undefined,
): Register {
  const own: Register = [
    ...(text ? [{ ...text, clauseStyle: "article" as const }] : []),
    ...regulations.map((regulation) => ({ ...regulation, articles: {} })),
  ];
  return [...own, ...parent.filter(({ name }) => !own.some((each) => each.name === name))];
}

function readingOver(parent: ReadingOptions | undefined, definition: PackDefinition): ReadingOptions {
  const districtName = definition.districtName ?? parent?.districtName;
  return {
    ...(districtName !== undefined && { districtName }),
    issuerCodes: { ...parent?.issuerCodes, ...definition.issuerCodes },
  };
}

/** A pack's setting of a rule outranks the extended pack's, option by option. */
function mergeSettings(parent: RuleSettings, own: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...parent };
  for (const [id, setting] of Object.entries(own)) {
    const options = { ...parent[id]?.options, ...setting.options };
    merged[id] = { ...parent[id], ...setting, ...(Object.keys(options).length > 0 && { options }) };
  }
  return merged;
}

/** What no schema can see: names that must exist elsewhere, days in order. */
function faultsBetween(
  definition: PackDefinition,
  pack: Pack,
  packs: readonly Pack[],
  isCitationKnown: boolean,
): string[] {
  const faults: string[] = [];
  const { extends: parent, inForce } = definition;
  if (parent !== undefined && !packs.some(({ id }) => id === parent)) faults.push(unknownPack(parent, packs));
  faults.push(...dayFaults(inForce));
  if (inForce.to !== undefined && inForce.to < inForce.from) {
    faults.push("pack.json 的 inForce.to：早于 inForce.from，请核对起止日期。");
  }
  for (const name of duplicates(definition.regulations?.map(({ name }) => name) ?? [])) {
    faults.push(`pack.json 的 regulations：“${name}”写了两次，请删去一个。`);
  }
  return isCitationKnown ? [...faults, ...basisFaults(definition, pack)] : faults;
}

/** 2026-02-29 looks a day, and is none. */
function dayFaults(inForce: InForce): readonly string[] {
  return Object.entries(inForce).flatMap(([key, day]: [string, string]) => {
    const [year, month = 0, date = 0] = day.split("-").map(Number);
    const last = daysInMonth(month, year);
    if (date <= last) return [];
    return [`pack.json 的 inForce.${key}：“${day}”没有这一天，${month}月到${last}日为止，请改正。`];
  });
}

/** What is cited must be in the register: the pack's own regulations or those of the pack it extends. */
function basisFaults({ repealed = [], rules = {} }: PackDefinition, { register }: Pack): string[] {
  const cited = [
    ...repealed.map(({ basis }) => ({ where: "repealed", basis })),
    ...Object.entries(rules).flatMap(([id, { basis = [] }]) =>
      basis.map((each) => ({ where: `rules.${id}`, basis: each })),
    ),
  ];
  return cited
    .filter(({ basis }) => !isCitable(register, basis))
    .map(({ where, basis }) => `pack.json 的 ${where}：${uncitable(register, basis)}`);
}

function uncitable(register: Register, basis: Basis): string {
  const { regulation } = parseBasis(basis);
  const known = register.find(({ name }) => name === regulation);
  if (known) return `《${known.title}》里没有“${basis}”这一条，请核对条数。`;
  const like = register.find(({ name }) => basis.startsWith(name));
  if (like && like.clauseStyle !== "none")
    return `依据“${basis}”的写法不对，写成“${like.name}”加条数，如“${like.name}12”。`;
  return `依据“${basis}”不在 regulations 里，请先列上。`;
}

function unknownPack(id: string, packs: readonly Pack[]): string {
  const like = nearest(
    id,
    packs.map((pack) => pack.id),
  );
  const known = packs.map((pack) => pack.id).join("、");
  return `pack.json 的 extends：没有“${id}”这个包，${like === undefined ? `可用的有 ${known}，` : `是不是“${like}”？`}请改正。`;
}

function duplicates(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
