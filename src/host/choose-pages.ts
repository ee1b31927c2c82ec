import type { Pages } from "../draft/count";
import type { Manuscript } from "../draft/draft";
import { estimatePages, type PageEstimate } from "../draft/estimate-pages";

/**
 * 页数 by the best that is at hand: as the host laid it out or somebody gave it, else as the program that last saved the
 * file counted it, else estimated; undefined where none of them is to be had. Where the estimate comes to as many pages
 * it also says where each ends. Why in this order: docs/decisions/0008.
 */
export function choosePages(manuscript: Manuscript, known: Pages | undefined): Pages | undefined {
  const estimate = estimatePages(manuscript);
  const chosen = known ?? savedPages(manuscript, estimate) ?? estimate?.pages;
  return chosen && estimate?.pages.value === chosen.value ? { ...chosen, ends: estimate.ends } : chosen;
}

/** A program that saves before it has laid the document out to its end stores too few pages, often one. */
function savedPages({ saved }: Manuscript, estimate: PageEstimate | undefined): Pages | undefined {
  const value = saved?.pages;
  if (value === undefined || (estimate && estimate.pages.value > 2 * value)) return undefined;
  return { value, measured: "last saved" };
}
