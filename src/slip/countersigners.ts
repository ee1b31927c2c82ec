import type { Draft } from "../draft/draft";
import { compact, issuerNames } from "../draft/elements";
import { type Facts, sure } from "../facts/facts";
import { classifyOrgan, type ReadingOptions } from "../facts/organs";
import { ownName } from "../facts/own-name";
import type { Roster } from "../facts/roster";
import { citedAfter } from "../regulations/basis-in-words";
import type { Register } from "../regulations/register";
import { involvementOf } from "../routing/involvement";

/** 会签单位: one whose head or department has a say before signing. */
export interface Countersigner {
  readonly name: string;
  /** 会签事由及依据. */
  readonly reason: string;
  /** Named by the drafter or as a joint organ; else found in the words of the draft, for the drafter to confirm. */
  readonly isSure: boolean;
}

/** What the organs that must countersign are found from. */
export interface CountersignerInput {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly reading: ReadingOptions;
  /** What the reasons cite. */
  readonly register: Register;
  readonly roster?: Roster;
  /** Named by the drafter: then nobody else is proposed. */
  readonly units?: readonly string[];
}

/**
 * Who countersigns: those the drafter names, else the joint organs (联合行文) and the departments the draft gives something to do.
 * The two are different things with one word (条例17, 19); each unit carries its own reason.
 */
export function countersignersOf(input: CountersignerInput): readonly Countersigner[] {
  const { units, facts } = input;
  if (units && units.length > 0)
    return units.map((name) => ({ name, reason: consultedReason(input), isSure: true }));
  const joint = jointOrgans(input);
  if (asksNobody(facts)) return joint;
  const names = new Set(joint.map(({ name }) => name));
  return [...joint, ...chargedDepartments(input).filter(({ name }) => !names.has(name))];
}

function consultedReason({ register }: CountersignerInput): string {
  return `涉及其职权${citedAfter(register, "规则51", "条例19")}`;
}

/**
 * Minutes record what was agreed at the meeting, and a notice of appointments names whom, not whose work: an organ in either is
 * consulted only where the drafter says so.
 */
function asksNobody(facts: Facts): boolean {
  const told = sure(facts, "otherDepartments");
  if (told !== undefined) return told === "否";
  return sure(facts, "documentType") === "纪要" || sure(facts, "personnel") === "是";
}

/** The organs of the 署名 but one's own; all of them, to be looked at, where nothing says which that is. */
function jointOrgans({ draft, facts, reading, register }: CountersignerInput): readonly Countersigner[] {
  const names = issuerNames(draft);
  const reason = `联合行文${citedAfter(register, "条例17", "条例22")}`;
  const own = ownName(names, facts, reading);
  return names
    .filter((name, index) => index !== own?.index && name !== "")
    .map((name) => ({ name, reason, isSure: own?.isSure ?? false }));
}

function chargedDepartments(input: CountersignerInput): readonly Countersigner[] {
  const { draft, facts, roster } = input;
  const names = roster ? rosterNames(roster, facts, draft) : namesInBody(input);
  return names.map((name) => ({ name, reason: consultedReason(input), isSure: false }));
}

function rosterNames(roster: Roster, facts: Facts, draft: Draft): readonly string[] {
  const { organs, drafting } = involvementOf(roster, facts, draft);
  const departments = organs.filter((organ) => organ !== drafting && organ.level === "部门");
  return departments
    .map(({ name, shortNames }) => shortNames[0] ?? name)
    .filter((name) => !/政府办公室$/.test(name));
}

/** Without a roster only departments that are given something to do: 由区财政局、区住房建设委负责. */
function namesInBody({ draft, facts, reading }: CountersignerInput): readonly string[] {
  const own = compact(`${facts.draftingUnit?.value ?? ""}${issuerNames(draft).join("")}`);
  const names = new Set<string>();
  for (const { body } of draft.parts) {
    for (const { text } of draft.paragraphs.slice(body.from, body.to)) {
      for (const [list] of text.matchAll(charged)) {
        for (const [name] of list.matchAll(department)) {
          if (!own.includes(name.slice(1)) && classifyOrgan(name, reading) === "部门") names.add(name);
        }
      }
    }
  }
  return [...names];
}

const charged = /(?:由|请|会同|商|涉及)(?:区[\u4e00-\u9fff]{2,10}?(?:局|委|办)[、和及与]?){1,12}/g;
const department = /区[\u4e00-\u9fff]{2,10}?(?:局|委|办)/g;
