import { type Match, matchesIn } from "../matches";
import { defineRule } from "../rule";

/** 引文一致：同一个发文字号只对一个标题，同一个标题只对一个发文字号。 */
export const citationConsistency = defineRule({
  id: "citation-consistency",
  title: { zh: "所引公文的标题和文号前后一致", en: "A cited document has one title and one number" },
  group: "用语",
  severity: "warning",
  basis: ["条例20"],
  *check(context) {
    const byNumber = new Map<string, Citation>();
    const byTitle = new Map<string, Citation>();
    for (const match of matchesIn(context, citations, "《")) {
      const citation = citationOf(match);
      const sameNumber = byNumber.get(citation.number);
      const sameTitle = byTitle.get(citation.title);
      if (sameNumber && !isSameTitle(sameNumber.title, citation.title)) {
        yield {
          message: `${citation.number}前文标题是《${sameNumber.title}》，这里是《${citation.title}》，前后一致`,
          range: match.range,
        };
      } else if (sameTitle && sameTitle.number !== citation.number) {
        yield {
          message: `《${citation.title}》前文文号是${sameTitle.number}，这里是${citation.number}，前后一致`,
          range: match.range,
        };
      }
      if (!sameNumber) byNumber.set(citation.number, citation);
      if (!sameTitle) byTitle.set(citation.title, citation);
    }
  },
});

interface Citation {
  readonly title: string;
  readonly number: string;
}

const citations =
  /《(?<title>[^《》]{4,120})》[（(](?<number>[\u3400-\u9fff]{2,12}[〔［[(（]\d{4}[〕］\])）]\d{1,5}号)[）)]/g;

function citationOf({ groups }: Match): Citation {
  const { title = "", number = "" } = groups;
  return {
    title: title.replace(/\s/g, ""),
    number: number.replace(/[［[(（]/, "〔").replace(/[］\])）]/, "〕"),
  };
}

/** With and without the issuer's name, or （试行）, it is one title. */
function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => title.replace(/[〈〉]|（[^）]*）$/g, ""));
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one));
}
