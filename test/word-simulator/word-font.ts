import { text } from "./given";
import type { Span, WordDocument } from "./word-document";
import type { Property, WordObject } from "./word-objects";
import type { XmlNode } from "./xml-node";

/** `font` of words: each property that of their runs, where they agree. */
export function fontObject(span: Span, document: WordDocument): WordObject {
  const property = (
    name: string,
    toFile: (value: unknown) => string | undefined,
    fromFile: (val: string | undefined) => unknown,
  ): Property => ({
    get: () => {
      const values = document
        .runs(span)
        .map((run) => fromFile(run.child("w:rPr")?.child(name)?.attributes["w:val"]));
      return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
    },
    set: (value) => {
      for (const run of document.runs(span)) setRun(run, name, toFile(value));
    },
  });
  return {
    type: "Font",
    properties: {
      Size: property(
        "w:sz",
        (size) => String(Number(size) * 2),
        (val) => (val === undefined ? 10.5 : Number(val) / 2),
      ),
      Bold: property(
        "w:b",
        (bold) => (bold === true ? "1" : "0"),
        (val) => val === "1",
      ),
      Color: property(
        "w:color",
        (color) => text(color).replace("#", ""),
        (val) => `#${val ?? "000000"}`,
      ),
    },
    methods: {},
  };
}

/** In the order of the schema, as far as these three go. */
const runOrder = ["w:rStyle", "w:rFonts", "w:b", "w:color", "w:sz"];

function setRun(run: XmlNode, name: string, val: string | undefined): void {
  const properties = run.first("w:rPr");
  const held = properties.child(name);
  const made = held ?? properties.first(name);
  if (val !== undefined) made.attributes["w:val"] = val;
  if (held) return;
  made.remove();
  const earlier = properties.children.filter(
    (each) => runOrder.indexOf(each.name) >= 0 && runOrder.indexOf(each.name) < runOrder.indexOf(name),
  );
  const last = earlier.at(-1);
  const [first] = properties.children;
  if (last) properties.insertAfter(made, last);
  else if (first) properties.insertBefore(made, first);
  else properties.append(made);
}
