import type { Part, Stretch } from "../../draft/draft";
import { organsIn } from "../../draft/elements";
import type { Facts, FactValues, OrganKind } from "../facts";
import { classifyOrgan, type OrganClass, type ReadingOptions } from "../organs";
import { ownName } from "../own-name";
import { clue, type FactReader, reading } from "../reading";
import { findInTitle } from "../search";

type Recipient = FactValues["recipient"];

/** 主送: whom the paper goes to, as the 主送机关 line says, or the 文种 that speaks to everyone. */
export const readRecipient: FactReader = ({ carrier, options }, { issuer }): Facts => {
  const lines = carrier.elements.mainRecipients ?? [];
  const line = lines[0];
  if (!line) return readPublic(carrier);
  const whole = { ...line, text: lines.map(({ text }) => text).join("") };
  const classes = organsIn(whole.text).map((name) => recipientOf(name, options, issuer?.value));
  const known = classes.filter((recipient) => recipient !== undefined);
  const first = known[0];
  if (first === undefined) return {};
  const agreed = known.every(({ value }) => value === first.value);
  const recipient = agreed && !first.unsure ? reading(first.value, whole) : clue(first.value, whole);
  return { recipient, ...(first.value === "机关内部" && { internal: clue("是", whole) }) };
};

/** 公告 and 通告 are made known to society (条例8). */
function readPublic(carrier: Part): Facts {
  const publicType = carrier.documentType === "公告" || carrier.documentType === "通告";
  const words = findInTitle(carrier, /(?:公告|通告)/) ?? carrier.elements.issuerMark?.[0];
  return publicType && words ? { recipient: reading("社会", words) } : {};
}

interface ReadRecipient {
  readonly value: Recipient;
  readonly unsure?: true;
}

const ofGovernment: ReadonlySet<OrganKind> = new Set(["区政府", "区政府办公室", "区政府党组"]);

function recipientOf(name: string, options: ReadingOptions, issuer?: OrganKind): ReadRecipient | undefined {
  if (/各[科处]室|^机关各/.test(name)) return { value: "机关内部" };
  if (/^各区(?:人民)?政府$/.test(name)) return { value: "其他区政府" };
  if (/^(?:各|有关|全区各|区各|区有关)/.test(name) || /^[委办局]$/.test(name)) return { value: "下级" };
  const organ = classifyOrgan(name, options);
  return organ === undefined ? undefined : asRecipient(organ, issuer);
}

function asRecipient(organ: OrganClass, issuer: OrganKind | undefined): ReadRecipient | undefined {
  const fromGovernment = issuer !== undefined && ofGovernment.has(issuer);
  return (fromGovernment ? seenByGovernment : seenByOthers)[organ];
}

const above: Readonly<Partial<Record<OrganClass, ReadRecipient>>> = {
  市政府: { value: "市政府" },
  市政府办公厅: { value: "市级部门", unsure: true },
  市级部门: { value: "市级部门" },
  其他区政府: { value: "其他区政府" },
  区委: { value: "区委" },
  区人大: { value: "区人大" },
};

/** The district government does not write to itself: what looks its own is another's, where no pack names the district. */
const seenByGovernment: typeof above = {
  ...above,
  区政府: { value: "其他区政府", unsure: true },
  部门: { value: "下级" },
  "街道（园区）": { value: "下级" },
  议事协调机构: { value: "下级" },
};

const seenByOthers: typeof above = {
  ...above,
  区政府: { value: "区政府" },
  区政府办公室: { value: "区政府", unsure: true },
};

type Joint = FactValues["jointWith"][number];

const jointOrgans: Readonly<Partial<Record<OrganClass, Joint>>> = {
  市级部门: "市政府工作部门",
  其他区政府: "其他区政府",
  区委: "区委",
  区委部门: "区委部门",
  部门: "本区部门",
};

/**
 * 联合行文 and 主办还是协办, from the 署名, which every organ of a joint document has (a masthead may show the lead
 * organ alone). Silent where an organ's kind is not shown: a list with one left out would be wrong. Of several organs of
 * one kind the first is only likely to be one's own.
 */
export const readJoint: FactReader = ({ carrier, options }, known): Facts => {
  const names = carrier.elements.issuerName ?? [];
  const [first] = names;
  const own = ownName(
    names.map(({ text }) => text),
    known,
    options,
  );
  const organs = names.map(({ text }) => classifyOrgan(text, options));
  if (!first || !own) return {};
  const kind = organs[own.index];
  if (kind === undefined || kind !== (known.issuer?.value ?? kind)) return {};
  if (names.length === 1) return { jointWith: reading([], first) };
  const others = organs.filter((_, index) => index !== own.index);
  const joint = others.map((organ) => organ && jointOrgans[organ]).filter((each) => each !== undefined);
  if (joint.length < others.length) return {};
  const all: Stretch = { ...first, text: names.map(({ text }) => text).join("、") };
  const role = own.index === 0 ? "主办" : "协办";
  return {
    jointWith: reading([...new Set(joint)], all),
    jointRole: own.isSure ? reading(role, all) : clue(role, all),
  };
};
