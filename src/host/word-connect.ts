import type { WordLibrary } from "./word-library";

/** How the page stands to Word. */
export type WordConnection =
  | {
      readonly kind: "connected";
      readonly library: WordLibrary;
      /** The language Word is shown in, as a BCP 47 tag. */
      readonly languageTag: string;
      readonly appearance: "light" | "dark";
    }
  /** Opened elsewhere than in Word: in a browser, in another program. */
  | { readonly kind: "not in Word" }
  /** A Word before WordApi 1.3 (Word 2019), which the pane cannot work with. */
  | { readonly kind: "too old" }
  | { readonly kind: "no answer" };

/** Waits until office.js has connected to Word, for so long. */
export async function connectToWord(waitMs: number): Promise<WordConnection> {
  if (typeof Office === "undefined") return { kind: "no answer" };
  const ready = await Promise.race([Office.onReady(), after(waitMs)]);
  if (ready === undefined) return { kind: "no answer" };
  if (ready.host !== Office.HostType.Word || typeof Word === "undefined") return { kind: "not in Word" };
  if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) return { kind: "too old" };
  const languageTag = Office.context.displayLanguage ?? "zh-CN";
  return { kind: "connected", library: { Office, Word }, languageTag, appearance: appearance() };
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

/** As Word is coloured; some builds do not say, and are light. */
function appearance(): "light" | "dark" {
  const theme: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined =
    Office.context.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  const [red = 255, green = 255, blue = 255] =
    (theme?.bodyBackgroundColor ?? "")
      .replace("#", "")
      .match(/[0-9a-f]{2}/gi)
      ?.map((part) => Number.parseInt(part, 16)) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
