import { parseXml } from "../docx/xml-tree";
import { parseAnswers } from "../facts/answers";
import { type Answers, type FactKey, factKeys } from "../facts/facts";
import { isRecord, parsedJson } from "../facts/json";
import type { Suppression } from "../linter/suppression";

/** What the program keeps in a document: what the drafter said of it, and the findings set aside. */
export interface StoredState {
  readonly version: typeof stateVersion;
  readonly answers: Answers;
  readonly suppressions: readonly Suppression[];
}

/** The form the state is written in now. A later one raises the number. */
const stateVersion = 1;

/** Namespace of the one custom XML part (自定义 XML 部件) the state stands in; other parts are not ours to touch. */
export const stateNamespace = `urn:gongwen-signoff:state:${stateVersion}`;

/**
 * The state as a whole custom XML part. Its content is JSON, which can say the control characters a draft may hold and
 * XML cannot.
 */
export function writeStoredState({ answers, suppressions }: StoredState): string {
  const json = JSON.stringify({ version: stateVersion, answers, suppressions });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<state xmlns="${stateNamespace}">${escaped(json)}</state>`;
}

/** The state among a document's custom XML parts; undefined where there is none, or none that can be read. */
export function storedStateIn(parts: readonly string[]): StoredState | undefined {
  return parts.map(readStoredState).find((state) => state !== undefined);
}

/** Whether a custom XML part is the program's own, readable or not. */
export function isStoredState(xml: string): boolean {
  return xml.includes(`xmlns="${stateNamespace}"`);
}

/**
 * The state in a custom XML part of ours. Anybody may have written into it: what is not understood is left out, an
 * answer or a suppression at a time; undefined where nothing of it can be read.
 */
export function readStoredState(xml: string): StoredState | undefined {
  const state = isStoredState(xml) ? record(parsed(xml)) : undefined;
  if (!state) return undefined;
  const suppressions = Array.isArray(state.suppressions) ? state.suppressions : [];
  return {
    version: stateVersion,
    answers: readAnswers(record(state.answers) ?? {}),
    suppressions: suppressions.flatMap(readSuppression),
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function parsed(xml: string): unknown {
  try {
    return parsedJson(parseXml(xml, "customXml").text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}

function readAnswers(written: Readonly<Record<string, unknown>>): Answers {
  return factKeys.reduce<Answers>((answers, key) => ({ ...answers, ...readAnswer(key, written[key]) }), {});
}

function readAnswer(key: FactKey, value: unknown): Answers {
  if (value === undefined) return {};
  const read = parseAnswers(JSON.stringify({ [key]: value }));
  return read.kind === "answers" ? read.answers : {};
}

function readSuppression(written: unknown): readonly Suppression[] {
  const { rule, words, before, after, reason, who, when } = record(written) ?? {};
  const isWhole = isText(rule) && isText(words) && isText(before) && isText(after);
  if (!isWhole || !isText(reason) || !isText(who) || !isText(when)) return [];
  // 忽略必须写明理由和姓名：缺了的不算数。
  return reason.trim() === "" || who.trim() === "" ? [] : [{ rule, words, before, after, reason, who, when }];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
