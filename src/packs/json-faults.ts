import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { nearest } from "../facts/nearest";

/** A fault in a JSON value: the keys that lead to it, and one Chinese sentence naming file, path and mending. */
export interface JsonFault {
  readonly path: readonly string[];
  readonly sentence: string;
}

/** What is wrong with a JSON value by its schema, each with the nearest known name. Empty where nothing is. */
export function jsonFaults(file: string, value: unknown, schema: object): readonly JsonFault[] {
  if (!isSchema(schema)) throw new Error(`${file}: its schema is none`);
  const { errors } = new Validator(schema, "2020-12", false).validate(value);
  const faults = errors.flatMap((unit) => describe(unit, value, schema));
  const worded = faults.map(({ path, message }) => ({
    path,
    sentence: `${file}${inWords(path, value)}：${message}`,
  }));
  return [...new Map(worded.map((fault) => [fault.sentence, fault])).values()];
}

function isSchema(schema: object): schema is Schema {
  return "type" in schema;
}

interface Described {
  readonly path: readonly string[];
  readonly message: string;
}

/** Units of containers only repeat those of what they contain. */
function describe(unit: OutputUnit, value: unknown, schema: Schema): readonly Described[] {
  const path = readPointer(unit.instanceLocation);
  const message = messageOf(unit, path, `“${shown(valueAt(value, path))}”`, schema);
  return message === undefined ? [] : [{ path, message }];
}

function messageOf(
  { keyword, error }: OutputUnit,
  path: readonly string[],
  found: string,
  schema: Schema,
): string | undefined {
  const expected = schemaAt(schema, path);
  switch (keyword) {
    case "false":
      return unknownName(path, schema);
    case "required":
      return `缺少“${/property "([^"]+)"/.exec(error)?.[1] ?? ""}”，请补上。`;
    case "type":
      return `${found}的类型不对，要写成${typeNames[String(expected.type)] ?? "别的类型"}。`;
    case "enum":
      return `${found}不是可用的值，可用 ${listed(expected.enum ?? [])}，请改成其中一个。`;
    case "pattern":
      return `${found}的写法不对，${patternHint(path)}。`;
    case "minLength":
      return "是空的，请填上内容。";
    case "minimum":
      return `${found}太小，最小是${expected.minimum ?? 0}，请改大。`;
    case "anyOf":
      return `${found}与这一项的写法不合，请照规则说明页改。`;
    default:
      return undefined;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: "文字（用英文双引号括起）",
  number: "数字（不加引号）",
  integer: "整数（不加引号）",
  boolean: "true 或 false（不加引号）",
  array: "列表（用 [ ] 括起）",
  object: "对象（用 { } 括起）",
};

function unknownName(path: readonly string[], schema: Schema): string {
  const name = path.at(-1) ?? "";
  const known = Object.keys(schemaAt(schema, path.slice(0, -1)).properties ?? {});
  const what = path.length === 2 && path[0] === "rules" ? "没有这条规则" : "没有这一项";
  const like = nearest(name, known);
  if (like !== undefined) return `${what}，是不是“${like}”？请改正。`;
  return known.length === 0 || known.length > 12
    ? `${what}，请删去或改正。`
    : `${what}，可用的有 ${listed(known)}。`;
}

function patternHint(path: readonly string[]): string {
  if (path[0] === "inForce") return "日期写成 2023-02-28 这样";
  if (path[0] === "repealed") return "年份用六角括号〔〕，序号不加0，中间不空格，如 某政发〔2015〕1号";
  if (path[0] === "version") return "版本写成 1.0.0 这样";
  return "只用小写英文字母、数字和连字符，以字母开头";
}

/** JSON pointer (#/rules/word-limit) → keys. */
function readPointer(pointer: string): string[] {
  const keys = pointer.replace(/^#\/?/, "").split("/").filter(Boolean);
  return keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** rules.placeholder.options.marks 第 2 个: places in a list are counted as a person counts. */
function inWords(path: readonly string[], value: unknown): string {
  const words = path.map((key, index) =>
    Array.isArray(valueAt(value, path.slice(0, index))) ? ` 第 ${Number(key) + 1} 个` : `.${key}`,
  );
  return path.length === 0 ? "" : ` 的 ${words.join("").replace(/^\./, "")}`;
}

function schemaAt(schema: Schema, path: readonly string[]): Schema {
  let at: unknown = schema;
  for (const key of path) {
    if (!isRecord(at)) return {};
    at =
      isRecord(at.properties) && key in at.properties
        ? at.properties[key]
        : (at.items ?? at.additionalProperties);
  }
  return isRecord(at) ? at : {};
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

function listed(names: readonly unknown[]): string {
  return names.map(String).join("、");
}
