import type { CheckRequest } from "./engine";
import type { Open } from "./session";

/** All a check of the draft as it stands goes by. */
export function requestOf({ manuscript, preferences, answers, suppressions, pages }: Open): CheckRequest {
  const { pack, countingRule, roster, ownWords } = preferences;
  return {
    manuscript,
    pack,
    answers,
    suppressions,
    ...(pages && { pages }),
    ...(countingRule && { countingRule }),
    ...(roster && { roster }),
    ...(ownWords && { ownWords }),
  };
}
