import type { FindList } from "./numbering";
import type { StyleSheet } from "./styles";
import type { ThemeFonts } from "./theme";

/** What formatting is resolved from; a part that is missing or could not be read is absent. */
export interface FormatSources {
  readonly styles?: StyleSheet;
  readonly lists?: FindList;
  readonly theme?: ThemeFonts;
  readonly themeLanguage?: string;
}
