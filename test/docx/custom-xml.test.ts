import { unzipSync } from "fflate";
import { DocxError } from "../../src/docx/docx-error";
import { editDocx } from "../../src/docx/edit-docx";
import { hasPart, partNames, partText } from "../../src/docx/package";
import { readDocx } from "../../src/docx/read-docx";
import { readRelationships } from "../../src/docx/relationships";
import { docxOf, flatOpcOf, p, packageOf, zipOf } from "../helpers/docx";
import { faultOf } from "../helpers/well-formed";

const store = '<核签 xmlns="urn:gongwen-signoff">忽略一处 &amp; 理由</核签>';

describe.each([
  ["a zip", docxOf(p("通知"), { "word/styles.xml": "" })],
  ["a flat package", flatOpcOf(p("通知"), { "word/styles.xml": "" })],
])("a custom XML part in %s", (_, bytes) => {
  const added = () => editDocx(readDocx(bytes), [], [{ kind: "add", xml: store }]);

  it("is added with its properties, tied to the document", () => {
    const { reading } = added();
    expect(reading.customXml).toEqual([{ part: "customXml/item1.xml", text: store }]);
    expect(partText(reading.package, "customXml/itemProps1.xml")).toMatch(
      /ds:itemID="\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}".*<ds:schemaRef ds:uri="urn:gongwen-signoff"\/>/s,
    );
    expect(readRelationships(reading.package, "customXml/item1.xml")).toMatchObject([
      { type: "customXmlProps", target: "customXml/itemProps1.xml" },
    ]);
    expect(readRelationships(reading.package, "word/document.xml").map(({ id }) => id)).toContain("rId2");
  });

  it("is well formed in every part it touches", () => {
    const { package: opened } = added().reading;
    expect(partNames(opened).map((name) => faultOf(partText(opened, name)))).toEqual(
      partNames(opened).map(() => undefined),
    );
  });

  it("is replaced alone", () => {
    const { reading } = added();
    const xml = '<核签 xmlns="urn:gongwen-signoff"/>';
    const { reading: after } = editDocx(reading, [], [{ kind: "replace", part: "customXml/item1.xml", xml }]);
    expect(after.customXml).toEqual([{ part: "customXml/item1.xml", text: xml }]);
    const others = partNames(reading.package).filter((name) => name !== "customXml/item1.xml");
    for (const name of others) expect(partText(after.package, name)).toBe(partText(reading.package, name));
  });

  it("is removed with all that came with it", () => {
    const { bytes: after, reading } = editDocx(
      added().reading,
      [],
      [{ kind: "remove", part: "customXml/item1.xml" }],
    );
    expect(reading.customXml).toEqual([]);
    expect(partNames(reading.package)).toEqual(partNames(readDocx(bytes).package));
    expect(new TextDecoder().decode(after)).not.toContain("customXml/item");
  });

  it("goes with several edits into one writing", () => {
    const edit = {
      kind: "text",
      range: { paragraph: 0, from: 1, to: 2 },
      before: "知",
      after: "报",
    } as const;
    const changes = [{ kind: "add", xml: store } as const, { kind: "add", xml: "<另一件/>" } as const];
    const { reading, done } = editDocx(readDocx(bytes), [edit], changes);
    expect(done).toEqual([edit]);
    expect(reading.manuscript.paragraphs[0]?.text).toBe("通报");
    expect(reading.customXml.map(({ part }) => part)).toEqual(["customXml/item1.xml", "customXml/item2.xml"]);
  });

  it("that is not there can be neither replaced nor removed", () => {
    const reading = readDocx(bytes);
    const part = "customXml/item9.xml";
    expect(() => editDocx(reading, [], [{ kind: "replace", part, xml: store }])).toThrow(DocxError);
    expect(() => editDocx(reading, [], [{ kind: "remove", part }])).toThrow(DocxError);
  });

  it("that is broken is not written", () => {
    expect(() => editDocx(readDocx(bytes), [], [{ kind: "add", xml: "<核签>" }])).toThrow(DocxError);
  });
});

describe("a custom XML part in a zip", () => {
  it("has its properties' type stated, and its own by the extension", () => {
    const { package: opened } = editDocx(
      readDocx(docxOf(p("通知"))),
      [],
      [{ kind: "add", xml: store }],
    ).reading;
    const types = partText(opened, "[Content_Types].xml");
    expect(types).toContain('<Override PartName="/customXml/itemProps1.xml"');
    expect(types.match(/Extension="xml"/g)).toHaveLength(1);
  });

  it("of a document without relationships brings the first of them", () => {
    const parts = unzipSync(docxOf(p("通知")));
    delete parts["word/_rels/document.xml.rels"];
    const texts = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    );
    const bare = readDocx(docxOf("", texts, { bare: true }));
    expect(hasPart(bare.package, "word/_rels/document.xml.rels")).toBe(false);
    expect(editDocx(bare, [], [{ kind: "add", xml: store }]).reading.customXml).toHaveLength(1);
  });

  it("finds its place in lists that are empty or write their names with a prefix", () => {
    const packageNames = "http://schemas.openxmlformats.org/package/2006";
    const parts = {
      ...packageOf(p("通知")),
      "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="${packageNames}/relationships"/>`,
      "[Content_Types].xml": `<?xml version="1.0"?><t:Types xmlns:t="${packageNames}/content-types"></t:Types>`,
    };
    const { reading } = editDocx(readDocx(zipOf(parts)), [], [{ kind: "add", xml: store }]);
    expect(reading.customXml).toHaveLength(1);
    const types = partText(reading.package, "[Content_Types].xml");
    expect(types).toContain('<t:Default Extension="xml"');
    expect(types).toContain('<t:Override PartName="/customXml/itemProps1.xml"');
    expect(faultOf(types)).toBeUndefined();
  });

  it("of a strict document uses strict addresses", () => {
    const reading = readDocx(docxOf(p("通知"), {}, { strict: true }));
    const { package: opened } = editDocx(reading, [], [{ kind: "add", xml: store }]).reading;
    expect(partText(opened, "word/_rels/document.xml.rels")).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"',
    );
  });

  it("is the same bytes whenever it is added", () => {
    const add = () => editDocx(readDocx(docxOf(p("通知"))), [], [{ kind: "add", xml: store }]).bytes;
    expect(add()).toEqual(add());
  });
});
