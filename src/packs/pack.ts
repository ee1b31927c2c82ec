import type { OrganKind } from "../facts/facts";
import type { ReadingOptions } from "../facts/organs";
import type { RuleSettings } from "../linter/configure";
import type { Basis } from "../regulations/citation";
import type { Register } from "../regulations/register";

/** 规则包: one authority's rules as data, whatever it extends laid under it already. */
export interface Pack {
  readonly id: string;
  /** Whose rules they are, as a list of packs shows it. */
  readonly title: string;
  readonly version: string;
  readonly inForce: InForce;
  /** The pack it builds on. */
  readonly extends?: string;
  /** What may be cited, the extended pack's included. */
  readonly register: Register;
  readonly ruleSettings: RuleSettings;
  /** What the readers of facts need to know of the place: its name, its 机关代字. */
  readonly reading: ReadingOptions;
  /** Full names of those who issue in it: what a form is headed with. */
  readonly issuerNames?: Readonly<Partial<Record<OrganKind, string>>>;
  /** Acts no longer in force, which a draft is not to rest on. */
  readonly repealed: readonly RepealedAct[];
}

/** First and last day in force, 2023-02-28; no last day while it is in force. */
export interface InForce {
  readonly from: string;
  readonly to?: string;
}

/** 废止的文件, and what repealed it. */
export interface RepealedAct {
  readonly number: string;
  readonly title: string;
  readonly basis: Basis;
  /** The number of the act that stands in its place. */
  readonly replacedBy?: string;
}
