/** A rule's page as it stands in docs/rules. Rejects where there is none. With this module come the pages of all rules. */
export async function ruleText(id: string): Promise<string> {
  // One chunk of all pages: a file a page would put a list of 126 addresses into the first paint.
  const page: unknown = await import(/* webpackMode: "eager" */ `../../docs/rules/${id}.md`);
  if (isText(page)) return page.default;
  throw new TypeError(`${id}.md is no text`);
}

function isText(page: unknown): page is { readonly default: string } {
  return typeof page === "object" && page !== null && "default" in page && typeof page.default === "string";
}
