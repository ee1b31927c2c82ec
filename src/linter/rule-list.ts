import type { Rule } from "./rule";
import { requestClosing } from "./rules/request-closing";

/** Every rule there is, in the order of docs/rules. A new rule gets its line here (`npm run new:rule` adds it). */
export const allRules: readonly Rule[] = [requestClosing];
