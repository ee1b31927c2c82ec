import { useCallback, useEffect, useState } from "react";
import type { Machine } from "../taskpane/machine";
import type { Language } from "../taskpane/session";
import type { DeskDocument } from "./desk-document";

/** The language chosen on this machine; once a document is open, chosen in its pane's settings. */
export function useLanguage(machine: Machine): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  readonly follow: (document: DeskDocument | undefined) => () => void;
} {
  const [language, setLanguage] = useState(() => machine.load().language);
  useEffect(() => {
    window.document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  const follow = useCallback((document: DeskDocument | undefined) => {
    if (!document) return () => undefined;
    const { store } = document;
    return store.subscribe(() => setLanguage(store.get().preferences.language));
  }, []);
  return {
    language,
    follow,
    choose(chosen) {
      machine.save({ ...machine.load(), language: chosen });
      setLanguage(chosen);
    },
  };
}
