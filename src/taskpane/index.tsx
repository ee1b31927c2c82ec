import { createRoot } from "react-dom/client";
import { connectToWord, type WordConnection } from "../host/word-connect";
import { App } from "./App";
import { browserMachine, defaultPreferences } from "./machine";
import { startSession, type View, views } from "./session";
import { createStore } from "./store";
import { loadEngine, loadWorkshop } from "./workplace";
import "./page.css";
import "./taskpane.css";

/** Longer than this Word takes only where it will not answer at all. */
const waitMs = 8000;

const root = document.getElementById("root");
if (root) void start(root);

async function start(place: HTMLElement): Promise<void> {
  // What reads the draft is fetched while Word and office.js find each other.
  const hostModule = import(/* webpackChunkName: "host" */ "../host/word-host");
  void warmUp();
  const connection = await connectToWord(waitMs);
  if (connection.kind !== "connected") return explain(place, connection.kind);
  const { languageTag, library, appearance } = connection;
  const { openWord } = await hostModule;
  const language = /^zh/i.test(languageTag) ? "zh" : "en";
  const machine = browserMachine({ ...defaultPreferences, language });
  const store = createStore(startSession(machine.load()));
  const view = viewAsked();
  if (view) store.dispatch({ kind: "viewChosen", view });
  followLanguage(() => store.get().preferences.language, store.subscribe);
  const host = openWord(library, loadWorkshop);
  createRoot(place).render(<App {...{ host, machine, store, loadEngine, appearance }} />);
}

/** Has the engine loaded before it is needed; what fails now is said when it is. */
function warmUp(): Promise<unknown> {
  return Promise.allSettled([loadEngine().then((engine) => engine.packs())]);
}

/** Which button of the ribbon opened the pane (?view=sign). */
function viewAsked(): View | undefined {
  const asked = new URLSearchParams(location.search).get("view");
  return views.find((view) => view === asked);
}

function followLanguage(language: () => "zh" | "en", subscribe: (changed: () => void) => void): void {
  const follow = (): void => {
    document.documentElement.lang = language() === "zh" ? "zh-CN" : "en";
  };
  follow();
  subscribe(follow);
}

const sentences: Readonly<Record<Exclude<WordConnection["kind"], "connected">, readonly [string, string]>> = {
  "not in Word": [
    "这个窗格要在 Word 里打开：在 Word 的“审阅”选项卡上点“核校”。没有 Word 2021 或更新版本的，请用网页版。",
    "Open this pane in Word: on the Review tab, choose Check. Without Word 2021 or later, use the browser page.",
  ],
  "too old": [
    "这个版本的 Word 不能用本窗格，请用 Word 2021 或更新版本，或者用网页版。",
    "This version of Word cannot run the pane. Use Word 2021 or later, or the browser page.",
  ],
  "no answer": [
    "没有连上 Word：请关掉窗格重新打开；仍不行请重新启动 Word。",
    "Word did not answer. Close the pane and open it again; if that does not help, restart Word.",
  ],
};

function explain(place: HTMLElement, kind: Exclude<WordConnection["kind"], "connected">): void {
  place.replaceChildren(
    ...sentences[kind].map((sentence, index) => {
      const line = document.createElement("p");
      line.textContent = sentence;
      line.lang = index === 0 ? "zh-CN" : "en";
      return line;
    }),
  );
}
