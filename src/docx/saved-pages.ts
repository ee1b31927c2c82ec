import { countParagraphs } from "../draft/count";
import type { Manuscript } from "../draft/draft";
import type { CountingRule } from "../draft/terms";
import type { AppProperties } from "./app-properties";

/**
 * The pages stored at the last save, only where the figures beside them fit the words there are now: the estimate
 * Word makes of the raw length (Words + Characters), or true counts equal to ours by either rule.
 */
export function savedPages(
  app: AppProperties | undefined,
  manuscript: Manuscript,
  rawLength: number,
): { readonly pages?: number } {
  if (app?.pages === undefined || app.words === undefined || app.characters === undefined) return {};
  const fresh = app.words + app.characters === rawLength || matches(app, manuscript);
  return fresh ? { pages: app.pages } : {};
}

function matches(app: AppProperties, manuscript: Manuscript): boolean {
  return rulesOf(app.application).some((rule) => {
    const counts = countParagraphs(manuscript, 0, manuscript.mainCount, rule);
    return (
      counts.words === app.words &&
      counts.characters === app.characters &&
      counts.charactersWithSpaces === app.charactersWithSpaces
    );
  });
}

/** Each program counts by its own rule; whose rule a third one follows is not known. */
function rulesOf(application: AppProperties["application"]): readonly CountingRule[] {
  return application === "Word" || application === "WPS" ? [application] : ["Word", "WPS"];
}
