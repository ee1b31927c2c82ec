/** Where the pane may take office.js from, the usual one first. */
export const officeJsSources: readonly string[];
/** What a source comes to; throws, in Chinese, for one it does not know. */
export function officeJs(source: string): {
  readonly script: string;
  readonly policy: string;
  readonly plugins: readonly unknown[];
};
