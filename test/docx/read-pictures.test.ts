import { readDocx } from "../../src/docx/read-docx";
import { docxOf, r } from "../helpers/docx";

const drawing = (kind: "inline" | "anchor", inside = "") =>
  `<w:r><w:drawing><wp:${kind}><wp:extent cx="1270000" cy="635000"/>${inside}</wp:${kind}></w:drawing></w:r>`;
const shape = (style: string) => `<w:r><w:pict><v:shape style="${style}"/></w:pict></w:r>`;
const pictures = (inside: string) =>
  readDocx(docxOf(`<w:p>${inside}</w:p>`)).manuscript.paragraphs[0]?.pictures;

describe("pictures in the line", () => {
  test("are kept with their size and where they stand", () => {
    expect(pictures(r("见图") + drawing("inline") + r("。"))).toEqual([
      { at: 2, widthPt: 100, heightPt: 50 },
    ]);
  });

  test("several stand in their order, those of one place too", () => {
    expect(pictures(drawing("inline") + drawing("inline") + r("字") + drawing("inline"))).toEqual(
      [0, 0, 1].map((at) => ({ at, widthPt: 100, heightPt: 50 })),
    );
  });

  test("drawn in VML are measured by their style, whatever its unit", () => {
    expect(pictures(shape("width:36pt;height:1in"))).toEqual([{ at: 0, widthPt: 36, heightPt: 72 }]);
    expect(pictures(shape("left:0; width: 96px; height: 25.4mm"))).toEqual([
      { at: 0, widthPt: 72, heightPt: 72 },
    ]);
  });

  test("behind alternatives are counted once", () => {
    const choice = `<mc:Choice Requires="wps">${drawing("inline")}</mc:Choice>`;
    const fallback = `<mc:Fallback>${shape("width:9pt;height:9pt")}</mc:Fallback>`;
    expect(pictures(`<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`)).toHaveLength(1);
  });
});

describe("what takes no room in the line", () => {
  test("drawings that float", () => {
    expect(pictures(r("字") + drawing("anchor"))).toBeUndefined();
    expect(pictures(shape("position:absolute;width:36pt;height:36pt"))).toBeUndefined();
  });

  test("drawings of no size, or of one that cannot be read", () => {
    expect(pictures(shape("width:many;height:36pt"))).toBeUndefined();
    expect(pictures(shape("width:36pt"))).toBeUndefined();
    expect(pictures(drawing("inline").replace('cy="635000"', 'cy="?"'))).toBeUndefined();
  });
});
