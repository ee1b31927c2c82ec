import type { Draft, Part, Range } from "../../draft/draft";
import type { Prepared } from "../prepare";
import { defineRule } from "../rule";
import { createWordSearch } from "../word-search";

/** 简称先注明后使用：用“以下简称”注明的简称，注明之前不用。 */
export const abbreviationDefined = defineRule({
  id: "abbreviation-defined",
  title: { zh: "简称先注明后使用", en: "An abbreviation is defined before it is used" },
  group: "用语",
  severity: "advice",
  basis: ["条例20"],
  *check({ draft, prepared }) {
    for (const part of draft.parts) {
      const definitions = definitionsIn(draft, prepared, part);
      for (const { short, range } of earlyUses(draft, prepared, part, definitions)) {
        yield { message: `“${short}”用在注明“以下简称”之前，首次出现用全称`, range };
      }
    }
  },
});

interface Definition {
  readonly short: string;
  /** What follows it in the full name it is the head of: 有限公司 of 某集团有限公司（以下简称某集团）. */
  readonly tail: string;
  readonly paragraph: number;
  readonly from: number;
}

const definitionPattern =
  /[（(]以下(?:统称|简称|均?简称为?)[：:]?[“"]?(?<short>[^“”"（）()，。、]{3,16})[”"]?[）)]/g;

/** Words that name kinds of things are met everywhere, whatever they are defined to stand for. */
const generic =
  /^(?:本|该|此|各|上述|有关|相关)|(?:办法|条例|规定|规则|细则|方案|意见|通知|规划|计划|决定|标准|单位|部门|机构|企业|人员|项目|工程|地区|平台|系统|资金|补助|服务|工作|管理|制度|指南|目录|协议|合同|产品|公司|机关|组织|政府|[人者户])$/;

function definitionsIn({ paragraphs }: Draft, prepared: Prepared, { from, to }: Part): Definition[] {
  const definitions = prepared.bodyText
    .filter(
      (paragraph) => paragraph >= from && paragraph < to && paragraphs[paragraph]?.text.includes("以下"),
    )
    .flatMap((paragraph) =>
      Array.from(
        (paragraphs[paragraph]?.text ?? "").matchAll(definitionPattern),
        ({ index, groups, input }) => {
          const short = groups?.short ?? "";
          return {
            short,
            tail: tailOf(short, input.slice(Math.max(0, index - 40), index)),
            paragraph,
            from: index,
          };
        },
      ),
    )
    .filter(({ short }) => !generic.test(short));
  return [...new Map(definitions.reverse().map((each) => [each.short, each])).values()];
}

function tailOf(short: string, before: string): string {
  const at = before.lastIndexOf(short);
  const tail = at < 0 ? "" : before.slice(at + short.length);
  return /^[\u3400-\u9fff（）]*$/.test(tail) ? tail : "";
}

interface Use {
  readonly short: string;
  readonly range: Range;
}

/** The first use of each before its definition; one search for all of them. */
function earlyUses(
  draft: Draft,
  prepared: Prepared,
  part: Part,
  definitions: readonly Definition[],
): readonly Use[] {
  if (definitions.length === 0) return [];
  const last = Math.max(...definitions.map(({ paragraph }) => paragraph));
  const uses = new Map<Definition, Use>();
  const { search } = createWordSearch(definitions.map(({ short }) => short));
  for (const paragraph of prepared.bodyText) {
    if (paragraph < part.body.from || paragraph > last) continue;
    const text = draft.paragraphs[paragraph]?.text ?? "";
    search(text, (index, from, to) => {
      const definition = definitions[index];
      if (!definition || uses.has(definition) || !isBefore({ paragraph, to }, definition)) return;
      const isFullName = definition.tail !== "" && text.startsWith(definition.tail, to);
      if (isFullName || !standsAlone(text, from, to) || prepared.isQuoted(paragraph, from)) return;
      uses.set(definition, { short: definition.short, range: { paragraph, from, to } });
    });
  }
  return [...uses.values()];
}

function isBefore({ paragraph, to }: { paragraph: number; to: number }, definition: Definition): boolean {
  return paragraph < definition.paragraph || (paragraph === definition.paragraph && to < definition.from);
}

/** Not a piece of a longer name: 区政府 in 区政府办公室 or 东丽区政府. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.slice(to, to + 2);
  if (/[\u3400-\u9fff]/.test(before) && !"的和与及由向对经在为是按将把以请报送至据受到给".includes(before))
    return false;
  return !/^(?:办公|各?部门|党组|机关|组成|常务|全体|所属|直属|[\u3400-\u9fff]?[（(])/.test(after);
}
