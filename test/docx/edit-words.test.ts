import type { RefusalReason, TextEdit } from "../../src/draft/edit";
import { editDocx } from "../../src/docx/edit-docx";
import { partText } from "../../src/docx/package";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p, r } from "../helpers/docx";
import { faultOf } from "../helpers/well-formed";

describe("replacing words", () => {
  it("changes those characters of the file and no other", () => {
    const body = p("关于开展检察的通知") + p("各街道：");
    const before = documentOf(docxOf(body));
    const { xml } = edited(body, replace(0, "检察", "检查"));
    expect(xml).toBe(before.replace("检察", "检查"));
  });

  it("keeps the setting of the first run the words stood in", () => {
    const body = `<w:p>${r("各街道", "<w:b/>")}${r("办事处、各部门")}</w:p>`;
    const { xml, text } = edited(body, replace(0, "街道办事处", "镇人民政府"));
    expect(text).toBe("各镇人民政府、各部门");
    expect(xml).toContain('<w:b/></w:rPr><w:t xml:space="preserve">各镇人民政府</w:t>');
    expect(xml).toContain('<w:t xml:space="preserve">、各部门</w:t>');
  });

  it("leaves a run it empties where it stands", () => {
    const { xml, text } = edited(`<w:p>${r("各位")}${r("特此通知")}</w:p>`, replace(0, "各位", ""));
    expect(text).toBe("特此通知");
    expect(xml).toContain('<w:t xml:space="preserve"></w:t>');
  });

  it("writes what XML would misread as references", () => {
    const { xml, text } = edited(p("甲乙"), replace(0, "乙", "<&>]]>"));
    expect(text).toBe("甲<&>]]>");
    expect(xml).toContain("甲&lt;&amp;&gt;]]&gt;");
  });

  it("counts references, comments and rare characters as Word does", () => {
    const body = `<w:p><w:r><w:t>&lt;甲&#x20BB7;<!-- 注 -->乙&amp;丙</w:t></w:r></w:p>`;
    const { xml, text } = edited(body, replace(0, "乙", "丁"), replace(0, "丙", "戊"));
    expect(text).toBe("<甲𠮷丁&戊");
    expect(xml).toContain("&lt;甲&#x20BB7;<!-- 注 -->丁&amp;戊");
  });

  it("of several places in one run writes the run once", () => {
    const body = "<w:p><w:r><w:t>一、二、三</w:t></w:r></w:p>";
    const { xml, text } = edited(
      body,
      replace(0, "一、", " 一、"),
      replace(0, "三", "三 "),
      replace(0, "二", ""),
    );
    expect(text).toBe(" 一、、三 ");
    expect(xml.match(/xml:space="preserve"/g)).toHaveLength(1);
  });

  it("keeps a space at the end that Word would drop, by saying so", () => {
    const { xml, text } = edited("<w:p><w:r><w:t>附件</w:t></w:r></w:p>", replace(0, "件", "件 "));
    expect(text).toBe("附件 ");
    expect(xml).toContain('<w:t xml:space="preserve">附件 </w:t>');
  });

  it("turns round an xml:space that says otherwise", () => {
    const body = "<w:p><w:r><w:t xml:space='default'>附件</w:t></w:r></w:p>";
    expect(edited(body, replace(0, "附", " 附")).xml).toContain("<w:t xml:space='preserve'> 附件</w:t>");
  });

  it("does not wake the white space Word ignored", () => {
    const body = "<w:p><w:r><w:t>\n   附件\n  </w:t></w:r></w:p>";
    const { text, xml } = edited(body, replace(0, "件", "件 "));
    expect(text).toBe("附件 ");
    expect(xml).toContain(">附件 </w:t>");
  });

  it("inside a tracked insertion stays a part of it", () => {
    const body = `<w:p>${r("甲")}<w:ins w:id="1" w:author="某">${r("乙丙")}</w:ins></w:p>`;
    const { xml } = edited(body, replace(0, "丙", "丁"));
    expect(xml).toContain(
      '<w:ins w:id="1" w:author="某"><w:r><w:t xml:space="preserve">乙丁</w:t></w:r></w:ins>',
    );
  });

  it("works where the file calls the namespace otherwise", () => {
    const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const document =
      `<?xml version="1.0"?><n:document xmlns:n="${namespace}"><n:body><n:p><n:r><n:t>通知</n:t></n:r></n:p>` +
      "</n:body></n:document>";
    const reading = readDocx(docxOf("", { "word/document.xml": document }));
    const result = editDocx(reading, [replace(0, "知", "报")(reading)]);
    expect(partText(result.reading.package, "word/document.xml")).toBe(document.replace("通知", "通报"));
  });
});

describe("putting words in", () => {
  it("between two runs gives them the setting of the run before", () => {
    const { xml } = edited(`<w:p>${r("标题", "<w:b/>")}${r("正文")}</w:p>`, insert(0, 2, "："));
    expect(xml).toContain("标题：</w:t>");
  });

  it("at the start of a paragraph joins its first run, at the end its last", () => {
    const { text, xml } = edited(p("通知"), insert(0, 0, "的"), insert(0, 2, "。"));
    expect(text).toBe("的通知。");
    expect(xml.match(/<w:r>/g)).toHaveLength(1);
  });

  it("beside a tab alone in its run makes words of that run", () => {
    const body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r></w:p>";
    const { text, xml } = edited(body, insert(0, 1, "甲"));
    expect(text).toBe("\t甲");
    expect(xml).toContain("<w:tab/><w:t>甲</w:t></w:r>");
  });

  it("after a field's result joins the words behind it", () => {
    const body = `<w:p><w:fldSimple w:instr="PAGE">${r("1")}</w:fldSimple>${r("页")}</w:p>`;
    expect(edited(body, insert(0, 1, "第")).text).toBe("1第页");
  });

  it("where a paragraph has no words is refused", () => {
    expect(refusal("<w:p/>", insert(0, 0, "甲"))).toBe("no-run");
  });
});

describe("an edit of words is refused", () => {
  it("where the document no longer reads so", () => {
    expect(refusal(p("通知"), text(0, 0, "通报", "通告"))).toBe("changed-since");
    expect(refusal(p("通知"), text(0, 1, "知。", "知"))).toBe("changed-since");
    expect(refusal(p("通知"), text(9, 0, "通", "知"))).toBe("changed-since");
  });

  it("where the words hold a tab, a break or a symbol", () => {
    const body =
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';
    expect(refusal(body, text(0, 0, "甲\t乙", "丙丁"))).toBe("holds-break");
    expect(refusal(body, text(0, 3, "\n", ""))).toBe("holds-break");
  });

  it("where only the words beside a tab change, it is made", () => {
    const { text: result } = edited(
      "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>",
      text(0, 0, "甲\t乙", "甲\t丙"),
    );
    expect(result).toBe("甲\t丙");
  });

  it("where a field computes them", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${r("2024年")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(refusal(`<w:p>${field}</w:p>`, replace(0, "2024", "2025"))).toBe("field-result");
    expect(refusal(`<w:p>${field}</w:p>`, insert(0, 2, "甲"))).toBe("field-result");
  });

  it("where they are written as CDATA", () => {
    expect(refusal("<w:p><w:r><w:t><![CDATA[甲乙]]></w:t></w:r></w:p>", replace(0, "乙", "丙"))).toBe(
      "cdata",
    );
  });

  it("where the new words cannot stand in a run", () => {
    for (const after of ["\t", "\n", "\u0001", "\uFFFE", "\uD840", "\u0085"]) {
      expect(refusal(p("甲"), replace(0, "甲", after))).toBe("unwritable-character");
    }
  });

  it("where it would cut a character in two", () => {
    expect(refusal(p("𠮷"), text(0, 0, "\uD842", "甲"))).toBe("unwritable-character");
  });

  it("where an earlier one has the same words, which is made", () => {
    const { result, text: after } = edited(p("甲乙丙"), text(0, 0, "甲乙", "丁"), text(0, 1, "乙丙", "戊"));
    expect(after).toBe("丁丙");
    expect(result.done).toHaveLength(1);
    expect(result.refused.map(({ reason }) => reason)).toEqual(["overlaps"]);
  });

  it("and the others are made all the same", () => {
    const { result, text: after } = edited(p("甲乙丙"), text(0, 0, "丙", ""), text(0, 1, "乙", "丁"));
    expect(after).toBe("甲丁丙");
    expect(result.refused).toHaveLength(1);
  });
});

describe("words of a text box", () => {
  const box = (choice: string, fallback: string) =>
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData>' +
    `<wps:wsp><wps:txbx><w:txbxContent>${choice}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>` +
    "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" +
    `${fallback}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

  it("change in both of its copies", () => {
    const { xml } = edited(box(p("区政府文件"), p("区政府文件")), replace(1, "区", "市"));
    expect(xml.match(/市政府文件/g)).toHaveLength(2);
    expect(xml).not.toContain("区政府文件");
  });

  it("change in both though the runs are cut otherwise", () => {
    const { xml } = edited(box(p("区政府"), `<w:p>${r("区政")}${r("府")}</w:p>`), replace(1, "政府", "委"));
    expect(xml).toContain("区委<");
    expect(xml.match(/区委/g)).toHaveLength(2);
  });

  it("are left alone where the copies read differently", () => {
    expect(refusal(box(p("区政府"), p("市政府")), replace(1, "政府", "委"))).toBe("text-box-copies-differ");
  });
});

describe("the rest of the package", () => {
  it("stays as it was, a header changed in its own part", () => {
    const parts = {
      "word/header1.xml": p("天津市东丽区人民政府"),
      "word/styles.xml": "",
    };
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/></w:sectPr>';
    const reading = readDocx(docxOf(p("正文") + section, parts));
    const before = reading.manuscript.paragraphs.findIndex(({ text: words }) => words.includes("东丽"));
    const { reading: after } = editDocx(reading, [replace(before, "东丽", "河西")(reading)]);
    expect(after.manuscript.paragraphs[before]?.text).toBe("天津市河西区人民政府");
    expect(partText(after.package, "word/document.xml")).toBe(partText(reading.package, "word/document.xml"));
  });

  it("is the same bytes where nothing is to be done", () => {
    const bytes = docxOf(p("通知"));
    expect(editDocx(readDocx(bytes), []).bytes).toEqual(bytes);
  });

  it("takes ten thousand edits in one paragraph in time in proportion", () => {
    const words = "第一、".repeat(10_000);
    const reading = readDocx(docxOf(p(words)));
    const edits = Array.from({ length: 10_000 }, (_, index) => text(0, index * 3 + 2, "、", "，")(reading));
    const start = performance.now();
    const { done, reading: after } = editDocx(reading, edits);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(done).toHaveLength(10_000);
    expect(after.manuscript.paragraphs[0]?.text).toBe("第一，".repeat(10_000));
  });
});

type Reading = ReturnType<typeof readDocx>;
type Plan = (reading: Reading) => TextEdit;

function text(paragraph: number, from: number, before: string, after: string): Plan {
  return () => ({ kind: "text", range: { paragraph, from, to: from + before.length }, before, after });
}

function replace(paragraph: number, before: string, after: string): Plan {
  return (reading) => {
    const from = reading.manuscript.paragraphs[paragraph]?.text.indexOf(before) ?? -1;
    return text(paragraph, from, before, after)(reading);
  };
}

function insert(paragraph: number, at: number, after: string): Plan {
  return text(paragraph, at, "", after);
}

function edited(body: string, ...plans: readonly Plan[]) {
  const reading = readDocx(docxOf(body));
  const result = editDocx(
    reading,
    plans.map((plan) => plan(reading)),
  );
  const xml = partText(result.reading.package, "word/document.xml");
  expect(faultOf(xml)).toBeUndefined();
  return { result, xml, text: result.reading.manuscript.paragraphs[0]?.text };
}

function refusal(body: string, plan: Plan): RefusalReason | undefined {
  const bytes = docxOf(body);
  const reading = readDocx(bytes);
  const { refused, done, bytes: after } = editDocx(reading, [plan(reading)]);
  expect(done).toEqual([]);
  expect(after).toEqual(bytes);
  return refused[0]?.reason;
}

function documentOf(bytes: Uint8Array): string {
  return partText(readDocx(bytes).package, "word/document.xml");
}
