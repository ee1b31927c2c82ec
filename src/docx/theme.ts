import { eachPartChild, type LateElement } from "./xml-children";
import type { XmlElement } from "./xml-tree";

/** 主题字体: the face a slot (`minorEastAsia`, `majorAscii`) stands for; undefined where the theme names none. */
export interface ThemeFonts {
  /** `language` is the document's East Asian theme language (`zh-CN`), where known. */
  face(slot: string, language: string | undefined): string | undefined;
}

/** Reads `word/theme/theme1.xml`. Throws DocxError where it is broken. */
export function readTheme(source: string, part: string): ThemeFonts {
  let elements: LateElement | undefined;
  eachPartChild(source, part, (reader, late) => {
    if (reader.name === "a:themeElements") elements = late();
  });
  return {
    face(slot, language) {
      const font = elements
        ?.read()
        .first("a:fontScheme")
        .first(slot.startsWith("major") ? "a:majorFont" : "a:minorFont");
      if (!font) return undefined;
      return slot.endsWith("EastAsia") ? eastAsiaFace(font, language) : typeface(font.first("a:latin"));
    },
  };
}

/** An empty `a:ea` leaves the choice to the language of the document (ISO/IEC 29500-1 § 17.15.1.88). */
function eastAsiaFace(font: XmlElement, language: string | undefined): string | undefined {
  const script = language === undefined ? undefined : scriptOf(language);
  const ofScript = font.all("a:font").find((candidate) => candidate.attribute("script") === script);
  return typeface(font.first("a:ea")) ?? (script && ofScript ? typeface(ofScript) : undefined);
}

function scriptOf(language: string): string | undefined {
  if (/^zh-(?:tw|hk|mo|hant)/i.test(language)) return "Hant";
  if (/^zh/i.test(language)) return "Hans";
  if (/^ja/i.test(language)) return "Jpan";
  return /^ko/i.test(language) ? "Hang" : undefined;
}

function typeface(element: XmlElement): string | undefined {
  return element.attribute("typeface") || undefined;
}
