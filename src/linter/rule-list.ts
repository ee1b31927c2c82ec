import type { Rule } from "./rule";
import { confusableWord } from "./rules/confusable-word";
import { dateValid } from "./rules/date-valid";
import { enumerationBeforeEtc } from "./rules/enumeration-before-etc";
import { halfwidthPunctuation } from "./rules/halfwidth-punctuation";
import { pairedPunctuation } from "./rules/paired-punctuation";
import { partyFirst } from "./rules/party-first";
import { percentRange } from "./rules/percent-range";
import { placeholder } from "./rules/placeholder";
import { quotedTerm } from "./rules/quoted-term";
import { repeatedPunctuation } from "./rules/repeated-punctuation";
import { requestClosing } from "./rules/request-closing";
import { shortYear } from "./rules/short-year";
import { weekdayMatch } from "./rules/weekday-match";

/** Every rule there is, in the order of docs/rules. A new rule gets its line here (`npm run new:rule` adds it). */
export const allRules: readonly Rule[] = [
  requestClosing,
  placeholder,
  halfwidthPunctuation,
  pairedPunctuation,
  repeatedPunctuation,
  enumerationBeforeEtc,
  percentRange,
  shortYear,
  dateValid,
  weekdayMatch,
  confusableWord,
  quotedTerm,
  partyFirst,
];
