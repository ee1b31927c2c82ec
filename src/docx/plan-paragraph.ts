import type { FormatEdit } from "../draft/edit";
import { type EditedParagraph } from "./edited-paragraph";
import {
  paragraphPropertyChanges,
  paragraphPropertyOrder,
  runPropertyChanges,
  runPropertyOrder,
} from "./format-properties";
import { setNested, setProperties } from "./set-properties";
import { tagAt, tagName } from "./source-text";
import { type Splice } from "./splice";

/**
 * The splice that sets a paragraph's own properties, or none. An empty paragraph has no words to set: there a run
 * format goes to its mark, which is what it measures by. Every edit must have passed `refusalOf`.
 */
export function planParagraph(paragraph: EditedParagraph, formats: readonly FormatEdit[]): readonly Splice[] {
  const { place, source, text } = paragraph;
  const strict = strictNamespace.test(source.slice(0, rootLength));
  const own = formats.flatMap(
    (edit) => (edit.paragraph && paragraphPropertyChanges(edit.paragraph, strict)) ?? [],
  );
  const mark = text === "" ? formats.flatMap((edit) => (edit.run && runPropertyChanges(edit.run)) ?? []) : [];
  if (own.length === 0 && mark.length === 0) return [];
  const tag = tagAt(source, place.start);
  const name = tagName(tag);
  const prefix = name.slice(0, name.indexOf(":"));
  const raw = place.properties && source.slice(place.properties.start, place.properties.end);
  const set = setProperties({ raw, prefix, name: "pPr" }, own, paragraphPropertyOrder);
  const orders = { outer: paragraphPropertyOrder, inner: runPropertyOrder };
  const properties = mark.length === 0 ? set : setNested(set, { prefix, name: "rPr" }, mark, orders);
  return [place.properties ? { ...place.properties, text: properties } : added(place.start, tag, properties)];
}

const strictNamespace = /"http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main"/;
/** The root's tag, where a part says which of the two namespaces it uses, is shorter than this. */
const rootLength = 8192;

function added(start: number, tag: string, properties: string): Splice {
  const end = start + tag.length;
  if (!tag.endsWith("/>")) return { start: end, end, text: properties };
  return { start, end, text: `${tag.replace(/\s*\/>$/, ">")}${properties}</${tagName(tag)}>` };
}
