import { hasPart, partText, type DocxPackage } from "./package";
import { eachPartChild } from "./xml-children";

/** One part's reference to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in strict and transitional files: `footer`. */
  readonly type: string;
  /** Name of the part referred to, without a slash before it. */
  readonly target: string;
}

/**
 * The relationships of a part ("" for the package's own); none where the part has no relationships part. References
 * out of the package are left out. Throws DocxError where they are broken.
 */
export function readRelationships(opened: DocxPackage, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!hasPart(opened, name)) return [];
  const relationships: Relationship[] = [];
  eachPartChild(partText(opened, name), name, (xml) => {
    const target = xml.name === "Relationship" ? xml.attribute("Target") : undefined;
    if (target === undefined || xml.attribute("TargetMode") === "External") return;
    const type = xml.attribute("Type") ?? "";
    relationships.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolved(part, target),
    });
  });
  return relationships;
}

/** Where a part's relationships stand: `word/_rels/document.xml.rels`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
