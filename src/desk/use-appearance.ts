import { useSyncExternalStore } from "react";

const darkQuery = "(prefers-color-scheme: dark)";

/** Light or dark, as the system is set. */
export function useAppearance(): "light" | "dark" {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  return isDark ? "dark" : "light";
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
