import type { Draft } from "../draft/draft";
import type { Facts } from "./facts";
import type { ReadingOptions } from "./organs";
import type { FactReader } from "./reading";
import { readAbsence } from "./readers/absence";
import { readMarks } from "./readers/disclosure";
import { readDocumentType, readPersonnel } from "./readers/document-type";
import { readIssuer } from "./readers/issuer";
import { readLengthClass } from "./readers/length-class";
import { readImportance, readMatter } from "./readers/matter";
import { readMeeting } from "./readers/meeting";
import { readMinutes } from "./readers/minutes";
import { readPolicyTraits } from "./readers/policy";
import { readJoint, readRecipient } from "./readers/recipient";

/** A reader comes after those whose facts it goes by. */
const readers: readonly FactReader[] = [
  readDocumentType,
  readIssuer,
  readRecipient,
  readJoint,
  readMatter,
  readPersonnel,
  readImportance,
  readMeeting,
  readMinutes,
  readLengthClass,
  readMarks,
  readAbsence,
  readPolicyTraits,
];

/**
 * Every fact the draft's words show, with the words as evidence; what they only hint at is a `clue`; what they do not
 * show is absent. Not to be had from words, and so never read: 区长直接分管, 涉及几位副区长, 是否需报区长, 授权, 区长在岗与委托.
 */
export function readFacts(draft: Draft, options: ReadingOptions = { issuerCodes: {} }): Facts {
  const context = { draft, carrier: draft.parts[0], options };
  return readers.reduce<Facts>((known, read) => ({ ...known, ...read(context, known) }), {});
}
