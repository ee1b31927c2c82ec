import { type Answers, type FactKey, type FactShape, factDefinitions, factKeys } from "./facts";
import { isRecord, parsedJson } from "./json";
import { nearest } from "./nearest";

/** One answer read, or one clear Chinese sentence on why it could not be. */
export type ParsedAnswer =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "fault"; readonly message: string };

/** A file of answers read, or every fault in it, a Chinese sentence each. */
export type ParsedAnswers =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "faults"; readonly messages: readonly string[] };

/**
 * Reads `key=value`. The key is English (issuer) or the Chinese heading (发文机关), the mark = or ：, the value one of the
 * fact's own words; several (联合行文) are joined with 、, and 无 stands for none.
 */
export function parseAnswer(text: string): ParsedAnswer {
  const match = /^([^=＝:：]*)[=＝:：]([\s\S]*)$/.exec(text);
  if (!match) return fault(`“${text.trim()}”不是一项回答，请写成“项目=内容”，如“issuer=区政府”。`);
  const [, key = "", value = ""] = match;
  return answerTo(key.trim(), value.trim());
}

/** Reads a file: a JSON object by key (what `check` prints may be given back), or `key=value` a line, # for remarks. */
export function parseAnswers(fileText: string): ParsedAnswers {
  const text = fileText.replace(/^\uFEFF/, "").trim();
  return text.startsWith("{") || text.startsWith("[") ? parseJson(text) : parseLines(text);
}

function fault(message: string): { readonly kind: "fault"; readonly message: string } {
  return { kind: "fault", message };
}

function answerTo(written: string, value: unknown): ParsedAnswer {
  const key = keyOf(written);
  if (key === undefined) return fault(unknownKey(written));
  const { heading, shape } = factDefinitions[key];
  const read = readValue(shape, value);
  const answers = { [key]: read };
  if (read !== undefined && areAnswers(answers)) return { kind: "answers", answers };
  return fault(`“${heading}”（${key}）不能填“${inWords(value)}”，${allowed(shape)}。`);
}

function keyOf(written: string): FactKey | undefined {
  const lower = written.toLowerCase();
  return factKeys.find(
    (key) => key.toLowerCase() === lower || factDefinitions[key].heading === plain(written),
  );
}

/** Half-width brackets, as a command line is typed, for the paper's own. */
function plain(words: string): string {
  return words.trim().replace(/\(/g, "（").replace(/\)/g, "）");
}

function readValue(shape: FactShape, value: unknown): string | number | readonly string[] | undefined {
  switch (shape.kind) {
    case "one":
      return readOne(shape.values, value);
    case "many":
      return readMany(shape.values, value);
    case "number":
      return readNumber(value);
    case "text":
      return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  }
}

function readOne(values: readonly string[], value: unknown): string | undefined {
  if (typeof value === "boolean") return readOne(values, value ? "是" : "否");
  return typeof value === "string" ? values.find((each) => each === plain(value)) : undefined;
}

function readMany(values: readonly string[], value: unknown): readonly string[] | undefined {
  const given: unknown =
    typeof value === "string" ? value.split(/[、,，;；]/).filter((each) => each.trim() !== "") : value;
  if (!Array.isArray(given)) return undefined;
  if (given.length === 1 && given[0] === "无") return [];
  const read = given.map((each) => readOne(values, each)).filter((each) => each !== undefined);
  return read.length === given.length ? [...new Set(read)] : undefined;
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** Every key is a fact's and every value of the fact's shape. */
function areAnswers(candidate: Readonly<Record<string, unknown>>): candidate is Answers {
  return Object.entries(candidate).every(([written, value]) => {
    const key = factKeys.find((each) => each === written);
    return key !== undefined && readValue(factDefinitions[key].shape, value) !== undefined;
  });
}

function inWords(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function allowed(shape: FactShape): string {
  switch (shape.kind) {
    case "one":
      return `可填：${shape.values.join("、")}`;
    case "many":
      return `可填一项或者几项（用顿号隔开）：${shape.values.join("、")}；没有的填“无”`;
    case "number":
      return "请填数字，如 0、1、2";
    case "text":
      return "请写明内容，不能空着";
  }
}

function unknownKey(written: string): string {
  const near = nearestKey(written);
  if (near !== undefined) return `没有“${written}”这一项，相近的是“${named(near)}”，请改正后再试。`;
  return `没有“${written}”这一项，可以回答的有：${factKeys.map(named).join("、")}。`;
}

function named(key: FactKey): string {
  return `${key}（${factDefinitions[key].heading}）`;
}

/** The fact whose key or heading is most like what was written. */
function nearestKey(written: string): FactKey | undefined {
  const names = new Map(
    factKeys.flatMap((key) => [[key, key] as const, [factDefinitions[key].heading, key] as const]),
  );
  const near = nearest(plain(written), [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}

function parseJson(text: string): ParsedAnswers {
  const parsed = parsedJson(text);
  if (parsed === undefined)
    return { kind: "faults", messages: ["回答文件不是完整的 JSON，请检查括号、引号和逗号，有注释的删去。"] };
  if (!isRecord(parsed)) {
    return { kind: "faults", messages: ['回答文件应是一个 JSON 对象，请写成 {"issuer": "区政府"} 的样子。'] };
  }
  return collect(Object.entries(parsed).map(([key, value]) => answerTo(key.trim(), answerIn(value))));
}

/** A fact as `check` prints it holds its value beside its source. */
function answerIn(value: unknown): unknown {
  return isRecord(value) && "value" in value ? value.value : value;
}

function parseLines(text: string): ParsedAnswers {
  const parsed = text.split(/\r\n|\r|\n/).flatMap((line, index): ParsedAnswer[] => {
    if (line.trim() === "" || line.trim().startsWith("#")) return [];
    const answer = parseAnswer(line);
    return [answer.kind === "fault" ? fault(`第${index + 1}行：${answer.message}`) : answer];
  });
  return collect(parsed);
}

function collect(parsed: readonly ParsedAnswer[]): ParsedAnswers {
  const messages: string[] = [];
  let answers: Answers = {};
  for (const each of parsed) {
    if (each.kind === "fault") {
      messages.push(each.message);
      continue;
    }
    messages.push(...contradictions(answers, each.answers));
    answers = { ...answers, ...each.answers };
  }
  return messages.length > 0 ? { kind: "faults", messages } : { kind: "answers", answers };
}

/** The same fact answered twice in two ways: taking either would be a guess. */
function contradictions(before: Answers, now: Answers): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(before));
  return factKeys
    .filter(
      (key) => now[key] !== undefined && given.has(key) && inWords(given.get(key)) !== inWords(now[key]),
    )
    .map((key) => `“${factDefinitions[key].heading}”（${key}）回答了两次，内容不一样，请只留一项。`);
}
