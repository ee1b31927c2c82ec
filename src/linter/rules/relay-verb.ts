import { titleText } from "../../draft/elements";
import { classifyOrgan, type OrganClass } from "../../facts/organs";
import { sure } from "../../facts/facts";
import { findInTitle } from "../../facts/search";
import { defineRule } from "../rule";

type Verb = "批转" | "转发" | "印发";

/** X转发Y关于…的通知: the issuer (may be left out), the verb, the organ whose document it is. */
const relay =
  /^([\u4e00-\u9fff]{0,24}?)(?:关于)?(批转|转发|印发)([\u4e00-\u9fff]{2,24}?)(?:[、和][\u4e00-\u9fff、]{2,40}?)?关于/;

/** 批转、转发、印发：下级的公文用批转，上级和不相隶属机关的用转发，本机关的用印发。 */
export const relayVerb = defineRule({
  id: "relay-verb",
  title: { zh: "批转、转发、印发不混用", en: "批转, 转发 and 印发 are not confused" },
  group: "行文",
  severity: "warning",
  basis: ["条例8"],
  documentTypes: ["通知"],
  *check({ draft, facts }) {
    const [carrier] = draft.parts;
    const match = relay.exec(titleText(carrier));
    const [, named = "", written, author = ""] = match ?? [];
    const issuer = named === "" ? sure(facts, "issuer") : classify(named);
    const relation = isElsewhere(named, author) ? undefined : relationOf(issuer, author);
    const verb = verbs.find((each) => each === written);
    if (verb === undefined || relation === undefined || fitting[relation].includes(verb)) return;
    const range = findInTitle(carrier, new RegExp(verb));
    if (!range) return;
    const [proper] = fitting[relation];
    yield { message: `“${verb}”${author}的公文，${relation}的公文用${proper}`, range };
  },
});

const verbs: readonly Verb[] = ["批转", "转发", "印发"];

type Relation = "上级机关" | "下级机关" | "不相隶属机关" | "本机关";

/** The first is the one named to the drafter. */
const fitting: Readonly<Record<Relation, readonly Verb[]>> = {
  上级机关: ["转发"],
  下级机关: ["批转"],
  不相隶属机关: ["转发"],
  本机关: ["印发"],
};

function classify(name: string): OrganClass | undefined {
  return classifyOrgan(name, { issuerCodes: {} });
}

/** Organs of two districts: neither above the other, whatever their kinds. */
function isElsewhere(issuer: string, author: string): boolean {
  const [one, other] = [issuer, author].map(
    (name) => /^(?:[\u4e00-\u9fff]{2,3}市)?([\u4e00-\u9fff]{1,3}区)/.exec(name)?.[1],
  );
  return one !== undefined && other !== undefined && one !== other;
}

const city: ReadonlySet<OrganClass> = new Set<OrganClass>(["市政府", "市政府办公厅", "市级部门"]);
const district: ReadonlySet<OrganClass> = new Set<OrganClass>(["部门", "街道（园区）"]);

/**
 * What the author is to the issuer, where their names show it. The district government's office relays what bureaus
 * write without being their superior and issues for the government, so nothing is said of either there.
 */
function relationOf(issuer: OrganClass | undefined, name: string): Relation | undefined {
  const author = classify(name);
  if (issuer === undefined) return undefined;
  if (/^(?:国务院|中共中央|中央|国家)/.test(name)) return "上级机关";
  if (author === undefined) return undefined;
  if (issuer === "区政府") return relationToDistrict(author);
  if (issuer === "区政府办公室") return city.has(author) ? "上级机关" : undefined;
  if (!district.has(issuer)) return undefined;
  return city.has(author) || author === "区政府" || author === "区政府办公室" ? "上级机关" : undefined;
}

function relationToDistrict(author: OrganClass): Relation | undefined {
  if (author === "市级部门") return "不相隶属机关";
  if (city.has(author)) return "上级机关";
  if (district.has(author)) return "下级机关";
  return author === "区政府" ? "本机关" : undefined;
}
