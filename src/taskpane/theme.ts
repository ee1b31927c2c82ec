import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Light or dark, as the host is; contrast themes of the system come on top by themselves (forced colours). */
export type Appearance = "light" | "dark";

/** The faces of Chinese offices first: Segoe UI alone would leave ideographs to chance. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Fluent's theme for each appearance, in the program's typefaces. */
export const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  // Fluent's red on its dark grey keeps 4.2:1 only.
  dark: { ...webDarkTheme, fontFamilyBase, colorStatusDangerForeground1: "#ee8a92" },
};
