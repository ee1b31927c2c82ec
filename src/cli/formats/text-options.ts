import type { ConfiguredRule } from "../../linter/configure";
import type { Register } from "../../regulations/register";
import type { Paint } from "../paint";
import type { Lang, Say } from "../phrase";

/** How the report for people is set. */
export interface TextOptions {
  readonly lang: Lang;
  readonly say: Say;
  readonly stats: boolean;
  readonly register: Register;
  /** The rules that ran: they hold the limits of length. */
  readonly rules: readonly ConfiguredRule[];
  readonly paint: Paint;
  readonly columns: number;
  /** More than one file: those with nothing to say of take one line. */
  readonly several: boolean;
  /** Name files that could not be read in the report too: on a terminal standard error has said so already. */
  readonly withUnreadable: boolean;
}
