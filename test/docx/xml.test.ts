import fc from "fast-check";
import { SaxesParser } from "saxes";
import type { DocxError } from "../../src/docx/docx-error";
import { openXml } from "../../src/docx/xml";
import { parseXml } from "../../src/docx/xml-tree";
import { docxErrorOf } from "../helpers/docx-error-of";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

describe("the marks of a part", () => {
  it("come in order, each with its place in the source", () => {
    const source = `<?xml version="1.0"?>\n<w:p xmlns:w="${w}"><!-- 注 --><w:b/>通知</w:p>`;
    expect(marks(source)).toEqual([
      ["open w:p", `<w:p xmlns:w="${w}">`],
      ["open w:b", "<w:b/>"],
      ["close w:b", ""],
      ["text 通知", "通知"],
      ["close w:p", "</w:p>"],
    ]);
  });

  it("begin after a byte order mark, whose place counts", () => {
    const reader = openXml("\uFEFF<a/>", "a.xml");
    reader.next();
    expect(reader.start).toBe(1);
  });

  it("read references and line ends as the characters they stand for", () => {
    expect(marks("<a>&lt;&amp;&#x4E00;&#19968;&#x1F600;\r\n甲\r</a>")[1]?.[0]).toBe("text <&一一😀\n甲\n");
  });

  it("give CDATA as text, references in it left alone", () => {
    const reader = openXml("<a><![CDATA[<甲>&amp;]]></a>", "a.xml");
    reader.next();
    reader.next();
    expect([reader.token, reader.cdata, reader.text()]).toEqual(["text", true, "<甲>&amp;"]);
  });

  it("do not end at a > inside quotes", () => {
    const reader = openXml(`<a b="x>y" c='"'><d/></a>`, "a.xml");
    reader.next();
    expect([reader.attribute("b"), reader.attribute("c"), reader.attribute("d")]).toEqual([
      "x>y",
      '"',
      undefined,
    ]);
  });

  it("pass over a whole element when asked", () => {
    const reader = openXml("<a><b><b/>文</b><c/></a>", "a.xml");
    reader.next();
    reader.next();
    reader.skip();
    expect([reader.token, reader.name, reader.depth]).toEqual(["close", "b", 2]);
    reader.next();
    expect(reader.name).toBe("c");
  });

  it("are those a full parser sees, whatever the document", () => {
    fc.assert(
      fc.property(element, (xml) => {
        expect(eventsOf(xml)).toEqual(saxesEventsOf(xml));
      }),
    );
  });
});

describe("what is passed over", () => {
  const pass = (inside: string) => {
    const reader = openXml(`<a><b>${inside}</b><c/></a>`, "a.xml");
    reader.next();
    reader.next();
    reader.skip();
    const closed = [reader.token, reader.name, reader.depth];
    return [...closed, reader.next(), reader.name];
  };

  it.each([
    "",
    "字",
    "<b>字</b><b/>",
    '<x y="</b>>" z=\'"\'/>',
    "<![CDATA[</b><x>]]>",
    "<!-- </b> --><?x </b> ?>",
    `<q:x xmlns:q="urn:q"><q:y/></q:x>`,
    "<x\n></x\t>",
  ])("ends at its own closing tag: %s", (inside) => {
    expect(pass(inside)).toEqual(["close", "b", 2, "open", "c"]);
  });

  it.each([
    "<x>",
    "</x>",
    "<x></y>",
    "<x></xy>",
    "<xy></x>",
    "<x",
    '<x y="',
    "<>",
    "< x/>",
    "<![CDATA[",
    "<!x>",
  ])("is held to being well formed: %s", (inside) => {
    expect(docxErrorOf(() => pass(inside))?.kind).toBe("broken-xml");
  });

  it("goes no deeper than what is read, and holds no DOCTYPE", () => {
    const nested = (levels: number) => `${"<x>".repeat(levels)}${"</x>".repeat(levels)}`;
    expect(pass(nested(198))).toEqual(["close", "b", 2, "open", "c"]);
    expect(docxErrorOf(() => pass(nested(199)))?.kind).toBe("too-deep");
    expect(docxErrorOf(() => pass("<!DOCTYPE x>"))?.kind).toBe("doctype");
  });

  it("leaves the names that hold after it as they were", () => {
    const reader = openXml(`<n:a xmlns:n="${w}"><n:b xmlns:n="urn:n"><n:c/></n:b><n:d/></n:a>`, "a.xml");
    reader.next();
    reader.next();
    reader.skip();
    reader.next();
    expect(reader.name).toBe("w:d");
  });
});

describe("names", () => {
  it("are the usual ones in a strict document", () => {
    expect(names(`<w:document xmlns:w="${strict}"><w:body/></w:document>`)).toEqual(["w:document", "w:body"]);
  });

  it("are the usual ones where the file calls the namespace otherwise, attributes too", () => {
    const source = `<n:p xmlns:n="${w}"><n:jc n:val="center"/></n:p>`;
    expect(names(source)).toEqual(["w:p", "w:jc"]);
    expect(parseXml(source, "a.xml").first("w:jc").attribute("w:val")).toBe("center");
  });

  it("are the usual ones where the namespace is the default", () => {
    expect(names(`<document xmlns="${w}"><body/></document>`)).toEqual(["w:document", "w:body"]);
  });

  it("are not taken for usual ones where the prefix means something else", () => {
    expect(names('<w:p xmlns:w="urn:other"/>')).toEqual(["other-w:p"]);
  });

  it("hold only inside the element that declares them", () => {
    const source = `<w:p xmlns:w="${w}"><q:r xmlns:q="${w}"><q:t/></q:r><q:t/></w:p>`;
    expect(names(source)).toEqual(["w:p", "w:r", "w:t", "q:t"]);
  });

  it("of an undeclared prefix are refused at the root", () => {
    expect(refusal("<w:document/>")).toMatchObject({ kind: "namespace" });
  });
});

describe("a part that is refused", () => {
  it.each([
    ["has an element left open", "<a><b></a>"],
    ["closes what was not opened", "<a></a></b>"],
    ["has two roots", "<a/><b/>"],
    ["has words outside the root", "<a/>文"],
    ["has none", "  "],
    ["ends inside a tag", '<a b="'],
    ["has a tag within a tag", "<a <b></b></a>"],
    ["ends inside a comment", "<a><!-- </a>"],
  ])("%s", (_, source) => {
    expect(refusal(source)).toMatchObject({ kind: "broken-xml" });
  });

  it("names an entity XML does not know", () => {
    expect(docxErrorOf(() => parseXml("<a>&nbsp;</a>", "a.xml"))).toMatchObject({ kind: "broken-xml" });
    expect(docxErrorOf(() => parseXml("<a>&#0;</a>", "a.xml"))).toMatchObject({ kind: "broken-xml" });
  });

  it("has a DOCTYPE", () => {
    expect(refusal('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toMatchObject({ kind: "doctype" });
  });

  it("goes deeper than 200 levels", () => {
    const deep = (levels: number) => "<a>".repeat(levels) + "</a>".repeat(levels);
    expect(refusal(deep(200))).toBeUndefined();
    expect(refusal(deep(201))).toMatchObject({ kind: "too-deep" });
  });

  it("is named in the message, with the place", () => {
    expect(refusal("<a><b></a>")?.message).toContain("“word/a.xml（第 7 个字符处）”不是完整的 XML");
  });
});

describe("reading takes time in proportion to the part", () => {
  it("of many comments, namespaces, quotes or unclosed brackets", () => {
    const many = 200_000;
    const sources = [
      `<a>${"<!---->".repeat(many)}</a>`,
      `<a>${`<b:c xmlns:b="urn:b"/>`.repeat(many / 10)}</a>`,
      `<a>${`<b c='"' d="'>" />`.repeat(many)}</a>`,
      `<a>${"&lt;".repeat(many)}</a>`,
    ];
    const start = performance.now();
    for (const source of sources) marks(source);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("a part held whole", () => {
  it("answers for what is not there with nothing", () => {
    const root = parseXml("<a><b c='1'>甲<d/>乙</b></a>", "a.xml");
    expect(root.first("b").attribute("c")).toBe("1");
    expect(root.first("b").text).toBe("甲乙");
    expect(root.first("x").exists).toBe(false);
    expect(root.first("x").first("y").attribute("z")).toBeUndefined();
    expect(root.first("x").all("y")).toEqual([]);
  });

  it("knows where each element stands", () => {
    const source = "<a><b>甲</b><c/></a>";
    const { children } = parseXml(source, "a.xml");
    expect(children.map(({ start, end }) => source.slice(start, end))).toEqual(["<b>甲</b>", "<c/>"]);
  });
});

/** Elements, texts with references, comments and CDATA, nested at random. */
const words = fc.constantFrom(
  "通知",
  " ",
  "&amp;",
  "&#x4E00;",
  "a\r\nb",
  "]",
  "<!-- 注 -->",
  "<![CDATA[<x>]]>",
  "<?pi ?>",
);
const attributes = fc.constantFrom("", ' b="1&lt;2"', " c='\">'", ' b = "甲\n乙" c=""');
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom("a", "长名字", "x-y.z"), attributes, fc.array(tie("content"), { maxLength: 4 }))
    .map(([name, own, inside]) =>
      inside.length === 0 ? `<${name}${own}/>` : `<${name}${own}>${inside.join("")}</${name} >`,
    ),
  content: fc.oneof({ depthSize: "small" }, words, tie("element")),
}));

function marks(source: string): readonly (readonly [string, string])[] {
  const reader = openXml(source, "word/a.xml");
  const found: [string, string][] = [];
  while (reader.next() !== "end") {
    const what = reader.token === "text" ? reader.text() : reader.name;
    found.push([`${reader.token} ${what}`, source.slice(reader.start, reader.end)]);
  }
  return found;
}

function names(source: string): readonly string[] {
  return marks(source).flatMap(([mark]) => (mark.startsWith("open ") ? [mark.slice(5)] : []));
}

function eventsOf(source: string): string {
  const reader = openXml(source, "word/a.xml");
  let events = "";
  while (reader.next() !== "end") {
    if (reader.token === "text") events += reader.text();
    else if (reader.token === "close") events += `</${reader.name}>`;
    else events += `<${reader.name} ${reader.attribute("b")} ${reader.attribute("c")}>`;
  }
  return events;
}

function saxesEventsOf(source: string): string {
  const parser = new SaxesParser();
  let events = "";
  parser.on("opentag", ({ name, attributes: own }) => {
    events += `<${name} ${own["b"]} ${own["c"]}>`;
  });
  parser.on("closetag", ({ name }) => {
    events += `</${name}>`;
  });
  parser.on("text", (text) => {
    events += text;
  });
  parser.on("cdata", (text) => {
    events += text;
  });
  parser.write(source).close();
  return events;
}

function refusal(source: string): DocxError | undefined {
  return docxErrorOf(() => marks(source));
}
