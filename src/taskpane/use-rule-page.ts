import { useEffect, useState } from "react";
import { parseRulePage, type RulePage } from "../linter/rule-page";

/** How far the fetching of a page has come. */
export type PageState =
  | { readonly kind: "loading" }
  | { readonly kind: "page"; readonly page: RulePage }
  | { readonly kind: "missing" };

/** A rule's own page, fetched (with all others, once) when it is first wanted. */
export function useRulePage(rule: string, isWanted: boolean): PageState {
  const [state, setState] = useState<PageState>({ kind: "loading" });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    const show = (next: PageState): void => {
      if (isHere) setState(next);
    };
    loadRulePage(rule).then(
      (page) => show({ kind: "page", page }),
      () => show({ kind: "missing" }),
    );
    return () => {
      isHere = false;
    };
  }, [rule, isWanted]);
  return state;
}

/** Rejects where the rule has no page, or the pages cannot be fetched. */
export async function loadRulePage(rule: string): Promise<RulePage> {
  const { ruleText } = await import(/* webpackChunkName: "rule-pages" */ "./rule-texts");
  return parseRulePage(await ruleText(rule));
}
