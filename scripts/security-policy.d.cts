/** What the pages may do: the value of a Content-Security-Policy header. */
export const securityPolicy: string;
/** The same for a pane that takes office.js from another origin. */
export function policyWithScriptsFrom(origin: string): string;
/** The same for a page that is one file, by the texts of its scripts and its style. */
export function policyOfOneFile(texts: {
  readonly scripts: readonly string[];
  readonly style: string;
}): string;
