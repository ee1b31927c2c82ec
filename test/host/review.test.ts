import type { Manuscript } from "../../src/draft/draft";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { review, type ReviewOptions } from "../../src/host/review";
import { configureRules } from "../../src/linter/configure";
import type { Rule } from "../../src/linter/rule";
import { suppress } from "../../src/linter/suppression";
import { brokenRule, floodRegister, noFlood } from "../helpers/flood-rule";

const everyFlood: Rule = {
  ...noFlood,
  *check({ hits, facts, pages }) {
    for (const { range } of hits)
      yield { message: `${facts.stage?.value ?? "?"} ${pages?.value ?? "?"}`, range };
  },
};
const manuscript = manuscriptFromText("天津市东丽区人民政府关于防洪抗洪的通知\n各街道办事处：\n请做好工作。");

function options(change: Partial<ReviewOptions> = {}, rules: readonly Rule[] = [everyFlood]): ReviewOptions {
  return {
    rules: configureRules(rules, {}),
    register: floodRegister,
    reading: { issuerCodes: {} },
    ...change,
  };
}

/** The first two lines and as many empty ones as said, set 22 to a page of A4. */
function setOut({ paragraphs }: Manuscript, empty: number): Manuscript {
  const format = { spacing: { line: { rule: "exact", pt: 28.95 } } } as const;
  const blank = { text: "", place: { kind: "body" }, runs: [], format } as const;
  const set = [
    ...paragraphs.slice(0, 2).map((paragraph) => ({ ...paragraph, format })),
    ...Array.from({ length: empty }, () => blank),
  ];
  const marginsPt = { top: 104.9, bottom: 99.2, left: 79.4, right: 73.7 };
  const section = { from: 0, to: set.length, pageWidthPt: 595.3, pageHeightPt: 841.9, marginsPt };
  return { paragraphs: set, mainCount: set.length, sections: [section], tables: [] };
}

describe("reviewing a manuscript", () => {
  test("recognises it, reads its facts and quotes the clause", () => {
    const { draft, facts, findings } = review(manuscript, options());
    expect(draft.documentType).toBe("通知");
    expect(facts.documentType).toMatchObject({ value: "通知", source: "draft" });
    expect(findings.map(({ text, clause }) => [text, clause])).toEqual([
      ["洪", "不写洪。"],
      ["洪", "不写洪。"],
    ]);
  });

  test("goes by the answers, that on the type of the document too", () => {
    const requests = { ...everyFlood, documentTypes: ["请示"] as const };
    const answers = { documentType: "请示", stage: "送签" } as const;
    expect(review(manuscript, options({}, [requests])).findings).toEqual([]);
    const { draft, findings } = review(manuscript, options({ answers }, [requests]));
    expect(draft.documentType).toBe("请示");
    expect(findings.map(({ message }) => message)).toEqual(["送签 ?", "送签 ?"]);
  });

  test("takes pages given over those of the last save, and says which it took", () => {
    const saved = { application: "WPS", pages: 4, revisions: 0, comments: 0 } as const;
    expect(review({ ...manuscript, saved }, options()).pages).toEqual({ value: 4, measured: "last saved" });
    const pages = { value: 5, measured: "given" } as const;
    expect(review({ ...manuscript, saved }, options({ pages })).pages).toEqual(pages);
    expect(review(manuscript, options()).pages).toBeUndefined();
  });

  test("estimates pages where nobody counted them, and where they were saved too early", () => {
    const set = setOut(manuscript, 60);
    expect(review(set, options()).pages).toMatchObject({ value: 3, measured: "estimated" });
    const savedWith = (pages: number) => {
      const saved = { application: "Word", pages, revisions: 0, comments: 0 } as const;
      return review({ ...set, saved }, options()).pages;
    };
    expect(savedWith(4)).toEqual({ value: 4, measured: "last saved" });
    expect(savedWith(2)).toEqual({ value: 2, measured: "last saved" });
    expect(savedWith(1)).toMatchObject({ value: 3, measured: "estimated" });
  });

  test("says where pages end only where the estimate comes to as many", () => {
    const set = setOut(manuscript, 60);
    const given = (value: number) => review(set, options({ pages: { value, measured: "given" } })).pages;
    expect(given(3)?.ends?.map(({ paragraph }) => paragraph)).toEqual([21, 43, 61]);
    expect(given(4)?.ends).toBeUndefined();
  });

  test("counts as the program that last saved the file", () => {
    const saved = { application: "WPS", revisions: 0, comments: 0 } as const;
    expect(review({ ...manuscript, saved }, options()).counts.rule).toBe("WPS");
    expect(review({ ...manuscript, saved }, options({ countingRule: "Word" })).counts.rule).toBe("Word");
    expect(review(manuscript, options()).counts.rule).toBe("Word");
  });

  test("sets aside what was suppressed, and only that", () => {
    const { draft, findings } = review(manuscript, options());
    const [first] = findings;
    if (!first) throw new Error("nothing was found");
    const by = { reason: "题名如此", who: "拟稿人", when: "2026-05-08T09:00:00Z" };
    const again = review(manuscript, options({ suppressions: [suppress(draft, first, by)] }));
    expect(again.suppressed.map(({ finding }) => finding)).toEqual([first]);
    expect(again.findings).toEqual(findings.slice(1));
  });

  test("shows a rule that broke beside what the others found", () => {
    const { findings, failures } = review(manuscript, options({}, [brokenRule, everyFlood]));
    expect(findings).toHaveLength(2);
    expect(failures.map(({ rule }) => rule)).toEqual(["broken"]);
  });
});
