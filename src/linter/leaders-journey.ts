import { titleText } from "../draft/elements";
import { sure } from "../facts/facts";
import type { Severity } from "./finding";
import type { RuleContext } from "./rule";

/** A journey abroad by 区长 or 副区长, whose delegation, countries and days are limited (规则63). */
export interface LeadersJourney {
  /** An answer is certain; a traveller read from the words is a clue, and a clue raises no error. */
  readonly severity: Severity;
  /** The paragraphs that speak of it: the bodies of the documents and their attachments, the title's among them. */
  readonly paragraphs: readonly number[];
}

/** Whether the draft is about such a journey; undefined where it is not, or where another travels. */
export function leadersJourney({
  draft,
  facts,
  prepared,
}: Pick<RuleContext, "draft" | "facts" | "prepared">): LeadersJourney | undefined {
  const isAbroad = facts.matter?.value === "因公出国（境）" || abroad.test(titleText(draft));
  if (!isAbroad || reportsBack.test(titleText(draft))) return undefined;
  const traveller = sure(facts, "traveller");
  if (traveller === "局级以下") return undefined;
  const isLeader = traveller === "区政府领导" || facts.traveller?.value === "区政府领导";
  if (!isLeader && (facts.traveller !== undefined || !leadsDelegation(draft))) return undefined;
  return { severity: traveller === "区政府领导" ? "error" : "warning", paragraphs: prepared.prose };
}

const abroad = /出访|出国|出境|(?:率团|组团|带队)[^的]{0,8}赴|赴[^的]{1,24}(?:访问|考察)/;
const reportsBack = /情况的报告|总结|(?:出访|考察)报告/;

function leadsDelegation({ paragraphs }: RuleContext["draft"]): boolean {
  return paragraphs.some(({ text }) =>
    /区长[^，。；]{0,12}(?:率|带队|为团长|任团长|赴|出访)|区政府领导[^，。；]{0,12}(?:率|带队|出访)/.test(
      text,
    ),
  );
}
