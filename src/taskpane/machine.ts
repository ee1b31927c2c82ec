import { isRecord, parsedJson } from "../facts/json";
import type { OwnWords, PackChoice, RosterText } from "./engine";
import { languages, type Preferences } from "./session";

/** What stays on this machine from one draft to the next: preferences, never a draft's words. */
export interface Machine {
  load(): Preferences;
  save(preferences: Preferences): void;
  /** Leaves no trace of the program on the machine. */
  clear(): void;
}

/** What holds until somebody chooses otherwise. */
export const defaultPreferences: Preferences = {
  language: "zh",
  pack: { kind: "built-in", id: "dongli" },
  who: "",
};

/** Keeps preferences in the browser's storage; where there is none, only as long as the page lives. */
export function browserMachine(fallback: Preferences = defaultPreferences): Machine {
  let inMemory: string | undefined;
  return {
    load: () => parsePreferences(read() ?? inMemory, fallback),
    save(preferences) {
      inMemory = JSON.stringify(preferences);
      write(inMemory);
    },
    clear() {
      inMemory = undefined;
      write(undefined);
    },
  };
}

const key = "gongwen-signoff.preferences";

/** Storage may be missing or forbidden; then nothing is kept, and nothing breaks. */
function read(): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(text: string | undefined): void {
  try {
    if (text === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch {
    return;
  }
}

/** Reads what was kept, whoever wrote it: what is not as it should be falls back. */
export function parsePreferences(text: string | undefined, fallback: Preferences): Preferences {
  const kept = parseRecord(text);
  const language = languages.find((each) => each === kept.language);
  const countingRule = (["Word", "WPS"] as const).find((each) => each === kept.countingRule);
  const roster = rosterIn(kept.roster);
  const ownWords = wordsIn(kept.ownWords);
  return {
    language: language ?? fallback.language,
    pack: packIn(kept.pack) ?? fallback.pack,
    who: typeof kept.who === "string" ? kept.who : fallback.who,
    ...(countingRule && { countingRule }),
    ...(kept.tracksFixes === false && { tracksFixes: false }),
    ...(roster && { roster }),
    ...(ownWords && { ownWords }),
  };
}

function packIn(value: unknown): PackChoice | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, files } = value;
  if (kind === "built-in" && typeof id === "string") return { kind, id };
  return kind === "imported" && isTexts(files) ? { kind, files } : undefined;
}

function rosterIn(value: unknown): RosterText | undefined {
  if (!isRecord(value)) return undefined;
  const { name, text } = value;
  return typeof name === "string" && typeof text === "string" ? { name, text } : undefined;
}

function wordsIn(value: unknown): OwnWords | undefined {
  if (!isRecord(value)) return undefined;
  const { name, words } = value;
  return typeof name === "string" && isTexts(words) ? { name, words } : undefined;
}

function parseRecord(text: string | undefined): Readonly<Record<string, unknown>> {
  const value = text === undefined ? undefined : parsedJson(text);
  return isRecord(value) ? value : {};
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}
