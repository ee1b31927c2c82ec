/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Behaviour } from "./behaviour";
import { hostOrigin, paneName, SimulatedWord } from "./simulated-word";

/** A simulated Word with a document open, and the real office.js connected to it. */
export interface StartedWord {
  readonly word: SimulatedWord;
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  /** What both are made of; a page has no need of it. */
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Opens a document in the simulator and starts the real, unmodified office.js over it, in a window that has only what
 * office.js looks at. It goes through its whole start, so what a call does here is what the shipped library does.
 */
export async function startWord(bytes: Uint8Array, behaviour: Behaviour = {}): Promise<StartedWord> {
  const word = new SimulatedWord(bytes, behaviour);
  const window = paneWindow(word);
  const context = createContext(window);
  const load = (file: string): unknown => script(file).runInContext(context);
  window.load = load;
  load("office.js");
  const { Office: office } = window;
  if (!isOffice(office)) throw new Error("office.js did not load");
  await office.onReady();
  const { Word: library } = window;
  if (!isWord(library)) throw new Error("office.js does not know that it is in Word");
  const { OfficeExtension: extension } = window;
  if (!isExtension(extension)) throw new Error("office.js did not bring what it is made of");
  return { word, Office: office, Word: library, OfficeExtension: extension };
}

const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const scripts = new Map<string, Script>();

/** Compiled once for all windows. */
function script(file: string): Script {
  const known = scripts.get(file) ?? new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  scripts.set(file, known);
  return known;
}

interface PaneWindow extends Record<string, unknown> {
  load?: (file: string) => unknown;
}

function paneWindow(word: SimulatedWord): PaneWindow {
  const listeners: ((event: object) => void)[] = [];
  const opener = { postMessage: (message: string) => word.receive(message) };
  word.connect((data) => {
    for (const listener of listeners) listener({ data, origin: hostOrigin, source: opener });
  });
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const window: PaneWindow = {
    ...{
      console,
      performance,
      URL,
      setTimeout: idle(setTimeout),
      setInterval: idle(setInterval),
      clearTimeout,
      clearInterval,
    },
    name: paneName(`${hostOrigin}/word.html`),
    location: paneLocation,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/120", language: "zh-CN" },
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    opener,
    addEventListener: (type: string, listener: (event: object) => void) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  window.document = paneDocument(window);
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

/** A timer that keeps no process alive: office.js leaves some running. */
function idle(start: (work: () => void, ms?: number) => NodeJS.Timeout): typeof start {
  return (work, ms) => start(work, ms).unref();
}

const paneOrigin = "https://localhost:3000";
const paneLocation = {
  ...{ href: `${paneOrigin}/taskpane.html`, origin: paneOrigin, protocol: "https:", host: "localhost:3000" },
  ...{ hostname: "localhost", pathname: "/taskpane.html", search: "", hash: "" },
};

/** Only what office.js touches: it reads its own address off its script tag, loads scripts, and takes links apart. */
function paneDocument(window: PaneWindow): object {
  const head = {
    appendChild: (tag: { src: string; onload?: () => void }) => {
      setTimeout(() => {
        window.load?.(new URL(tag.src).pathname.slice(1));
        tag.onload?.();
      });
    },
  };
  return {
    domain: "localhost",
    readyState: "complete",
    body: {},
    documentElement: {},
    getElementsByTagName: (name: string) => (name === "head" ? [head] : [{ src: `${paneOrigin}/office.js` }]),
    createElement: (name: string) => (name === "a" ? new Link() : { setAttribute: () => undefined }),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
  };
}

/** `<a>`, which office.js takes addresses apart with. */
class Link {
  private url = new URL(paneOrigin);

  set href(href: string) {
    this.url = new URL(href, paneLocation.href);
  }
  get href(): string {
    return this.url.href;
  }
  get protocol(): string {
    return this.url.protocol;
  }
  get host(): string {
    return this.url.host;
  }
  get hostname(): string {
    return this.url.hostname;
  }
  get port(): string {
    return this.url.port;
  }
  get pathname(): string {
    return this.url.pathname;
  }
  get search(): string {
    return this.url.search;
  }
}

function isOffice(value: unknown): value is typeof Office {
  return typeof value === "object" && value !== null && "onReady" in value;
}

function isWord(value: unknown): value is typeof Word {
  return typeof value === "object" && value !== null && "run" in value;
}

function isExtension(value: unknown): value is typeof OfficeExtension {
  return typeof value === "object" && value !== null && "EventHandlers" in value;
}
