import { type FactKey, type Facts, type FactValues, sure } from "../facts/facts";

/**
 * Facts that cannot all be so, a Chinese sentence each. They are named, never resolved in silence: the table still decides by
 * what it was told.
 */
export function contradictionsIn(facts: Facts): readonly string[] {
  const known = { is: isAmong(facts), has: (key: FactKey) => sure(facts, key) !== undefined };
  return checks.flatMap((check) => check(known) ?? []);
}

interface Known {
  /** The fact is known, and one of these. */
  is<Key extends FactKey>(key: Key, ...values: readonly FactValues[Key][]): boolean;
  has(key: FactKey): boolean;
}

type Check = (known: Known & { readonly joint?: boolean }) => string | undefined;

const when = (holds: (known: Known) => boolean, sentence: string): Check => {
  return (known) => (holds(known) ? sentence : undefined);
};

const unlike = <Key extends FactKey>(
  known: Known,
  key: Key,
  ...values: readonly FactValues[Key][]
): boolean => known.has(key) && !known.is(key, ...values);

const checks: readonly Check[] = [
  when(
    (known) => known.is("documentType", "议案") && unlike(known, "recipient", "区人大"),
    "文种是议案，主送却不是区人大：议案只向本级人大或者其常委会提请审议，请改文种或者主送。",
  ),
  when(
    (known) => known.is("documentType", "议案") && unlike(known, "issuer", "区政府"),
    "文种是议案，发文机关却不是区政府：议案由本级人民政府提出，请改文种或者发文机关。",
  ),
  when(
    (known) => known.is("documentType", "纪要") && !known.has("minutesOf") && known.is("meeting", "无"),
    "文种是纪要，却说没有会议：请说明是哪一种会议的纪要。",
  ),
  when(
    (known) => known.has("minutesOf") && unlike(known, "documentType", "纪要"),
    "说明了纪要所属会议，文种却不是纪要：请改文种，或者改填审议通过的会议。",
  ),
  when(
    (known) => known.has("jointWith") && !isEmptyJoint(known) && !known.has("jointRole"),
    "联合行文没有说明本区是主办还是协办，请说明。",
  ),
  when(
    (known) => isEmptyJoint(known) && known.has("jointRole"),
    "说明了主办还是协办，却没有联合行文的机关：请补上机关，或者删去。",
  ),
  when(
    (known) => known.is("meeting", "无") && known.is("revision", "较小", "较大"),
    "没有会议审议，却说会后作了修改：请补上会议，或者把会后修改改为“无”。",
  ),
  when(
    (known) => known.is("officeAuthorized", "主任", "副主任") && notOfficeLetter(known),
    "办公室函件授权签发只用于区政府办公室的函：请改发文机关和文种，或者把授权改为“否”。",
  ),
  when(
    (known) => known.is("internal", "是") && unlike(known, "recipient", "机关内部", "下级"),
    "说是机关内部事务，主送却在机关以外：请改其中一项。",
  ),
  when(
    (known) => known.is("mayorAbsence", "在岗") && known.is("mayorDelegated", "是"),
    "区长在岗，却说已委托主持工作：请改其中一项。",
  ),
  when(
    (known) => known.is("dissent", "是") && known.is("otherDepartments", "否"),
    "说部门有分歧，却说不涉及其他部门职权：请改其中一项。",
  ),
  when(
    (known) =>
      known.is("secrecy", "秘密", "机密", "绝密") && known.is("disclosure", "主动公开", "删减后公开"),
    "公文定了密级，公开属性却是公开：请改其中一项。",
  ),
  when(
    (known) => known.is("issuer", "区政府") && known.is("recipient", "区政府"),
    "发文机关和主送都是区政府：请改其中一项。",
  ),
  when(
    (known) => known.is("matter", "发文") && unlike(known, "issuer", "区政府", "区政府办公室", "区政府党组"),
    "事项是发文，发文机关却不是区政府、区政府办公室或者区政府党组：部门、街道（园区）报区政府的，事项请选“报送区政府审批”。",
  ),
];

function isAmong(facts: Facts): Known["is"] {
  return (key, ...values) => {
    const value = sure(facts, key);
    return values.some((each) => JSON.stringify(each) === JSON.stringify(value));
  };
}

function isEmptyJoint(known: Known): boolean {
  return known.is("jointWith", []);
}

function notOfficeLetter(known: Known): boolean {
  return unlike(known, "issuer", "区政府办公室") || unlike(known, "documentType", "函");
}
