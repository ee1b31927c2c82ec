import type { XmlReader } from "./xml";

/** Told how large a picture is that stands in the line. */
export type PictureSize = (widthPt: number, heightPt: number) => void;

/** The size a `wp:extent` gives, in EMU (12,700 to the point). */
export function drawnSize(xml: XmlReader, sized: PictureSize): void {
  const [width, height] = [Number(xml.attribute("cx")), Number(xml.attribute("cy"))];
  if (width > 0 && height > 0) sized(width / emuPerPoint, height / emuPerPoint);
}

const emuPerPoint = 12_700;

/** The size a VML shape's style gives, unless it floats; whether there was one. */
export function shapeSize(xml: XmlReader, sized: PictureSize): boolean {
  if (!shapes.has(xml.name)) return false;
  const style = xml.attribute("style") ?? "";
  if (/position:\s?absolute/.test(style)) return false;
  const [width, height] = [lengthPt(style, "width"), lengthPt(style, "height")];
  if (width === undefined || height === undefined) return false;
  sized(width, height);
  return true;
}

const shapes: ReadonlySet<string> = new Set(["v:shape", "v:rect", "v:group", "v:oval", "v:roundrect"]);

function lengthPt(style: string, name: "width" | "height"): number | undefined {
  const found = lengths[name].exec(style);
  const perUnit = unitPt.get(found?.[2] ?? "px");
  return found && perUnit !== undefined ? Number(found[1]) * perUnit : undefined;
}

const lengths = {
  width: /(?:^|;)\s?width:\s?(\d{1,6}(?:\.\d{1,6})?)([a-z]{0,2})/,
  height: /(?:^|;)\s?height:\s?(\d{1,6}(?:\.\d{1,6})?)([a-z]{0,2})/,
} as const;

const unitPt = new Map([
  ["pt", 1],
  ["in", 72],
  ["cm", 72 / 2.54],
  ["mm", 72 / 25.4],
  ["pc", 12],
  ["px", 0.75],
]);
