import type { Draft } from "../../draft/draft";
import { organsIn } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { addressLines } from "../address-line";
import { postAtEnd } from "../organ-names";
import { defineRule } from "../rule";
import { isEmergencyReport, isUpward } from "../upward";

interface Options {
  /** Words that show one of the exceptions of 规则51: what a leader assigned, and what concerns foreign affairs. */
  readonly exceptions: readonly string[];
}

/** 个人报送：上行文不主送领导个人。 */
export const recipientPerson = defineRule<Options>({
  id: "recipient-person",
  title: { zh: "上行文不主送领导个人", en: "An upward document is not addressed to a leader" },
  group: "要素",
  severity: "error",
  basis: ["规则51", "条例15"],
  defaults: { exceptions: ["交办", "批示", "涉外", "外事", "因公出国", "因公临时出国"] },
  words: ({ exceptions }) => exceptions,
  *check({ draft, facts, hits }) {
    if (!isUpward(draft, facts) || isEmergencyReport(draft) || isTopSecret(draft, facts)) return;
    // The closing 妥否，请批示 asks for instructions and recalls none given.
    const recalled = hits.filter(({ word, range }) => word !== "批示" || !asksForIt(draft, range));
    if (recalled.length > 0) return;
    for (const stretch of addressLines(draft)) {
      for (const person of organsIn(stretch.text).filter(isLeader)) {
        yield {
          message: `主送“${person}”，除领导同志交办事项等四种情形外，不向领导同志个人报送公文`,
          range: stretch,
        };
      }
    }
  },
});

function isLeader(recipient: string): boolean {
  return postAtEnd.test(recipient) && !/^各位|委员$|代表$/.test(recipient);
}

function isTopSecret({ elements }: Draft, facts: Facts): boolean {
  return (
    sure(facts, "secrecy") === "绝密" || Boolean(elements.secrecy?.some(({ text }) => text.includes("绝密")))
  );
}

function asksForIt({ paragraphs }: Draft, { paragraph, from }: { paragraph: number; from: number }): boolean {
  const before = paragraphs[paragraph]?.text.slice(Math.max(0, from - 3), from) ?? "";
  return /请|予|恳|望/.test(before);
}
