import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p } from "../helpers/docx";

describe("Sections", () => {
  const geometry =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>' +
    '<w:cols w:num="2"/><w:titlePg/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>';

  test("have their page, margins, columns and grid, in points", () => {
    const { sections } = readDocx(docxOf(p("字") + `<w:sectPr>${geometry}</w:sectPr>`)).manuscript;
    expect(sections).toEqual([
      {
        from: 0,
        to: 1,
        start: "nextPage",
        pageWidthPt: 595.3,
        pageHeightPt: 841.9,
        landscape: false,
        marginsPt: {
          top: 104.9,
          right: 73.7,
          bottom: 99.2,
          left: 79.4,
          header: 42.55,
          footer: 49.6,
          gutter: 0,
        },
        columns: 2,
        grid: { type: "linesAndChars", linePitchPt: 28.95, charSpace: -849 },
        titlePage: true,
      },
    ]);
  });

  test("lengths with their units, as strict files may write them", () => {
    const sectPr = '<w:sectPr><w:pgSz w:w="210mm" w:h="29.7cm" w:orient="landscape"/></w:sectPr>';
    const [section] = readDocx(docxOf(p("字") + sectPr, {}, { strict: true })).manuscript.sections;
    expect(section?.pageWidthPt).toBeCloseTo(595.28, 2);
    expect(section?.pageHeightPt).toBeCloseTo(841.89, 2);
    expect(section?.landscape).toBe(true);
    expect(section?.marginsPt).toBeUndefined();
  });

  test("end with the paragraph that holds them, that paragraph included", () => {
    const ending = p("一", '<w:jc w:val="center"/><w:sectPr><w:type w:val="oddPage"/></w:sectPr>');
    const { sections, paragraphs } = readDocx(docxOf(ending + p("二") + p("三") + "<w:sectPr/>")).manuscript;
    expect(sections.map(({ from, to, start }) => [from, to, start])).toEqual([
      [0, 1, "oddPage"],
      [1, 3, "nextPage"],
    ]);
    expect(paragraphs[0]?.format.alignment).toBe("center");
  });

  test("cover the whole text though the last one is not stated", () => {
    expect(readDocx(docxOf(p("一") + p("二"))).manuscript.sections).toEqual([{ from: 0, to: 2 }]);
  });
});
