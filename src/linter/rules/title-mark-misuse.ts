import { matchesIn } from "../matches";
import { defineRule } from "../rule";

interface Options {
  /** Last words of names that are no works: meetings, activities, projects, organs. */
  readonly endings: readonly string[];
}

/** 书名号的误用：会议、活动、项目、机构的名称不用书名号。 */
export const titleMarkMisuse = defineRule<Options>({
  id: "title-mark-misuse",
  title: { zh: "会议、项目、机构名称不用书名号", en: "Meetings, projects and organs take no title marks" },
  group: "标点",
  severity: "advice",
  basis: ["标点A.13"],
  defaults: {
    endings: [
      "会议",
      "大会",
      "座谈会",
      "推进会",
      "博览会",
      "论坛",
      "活动",
      "行动",
      "项目",
      "工程",
      "领导小组",
      "指挥部",
      "委员会",
      "办公室",
      "协会",
      "有限公司",
    ],
  },
  *check(context, { endings }) {
    for (const { range, words } of matchesIn(context, /《[^《》]{1,60}》/g, "《")) {
      const ending = endings.find((each) => words.length > each.length + 2 && words.endsWith(`${each}》`));
      if (ending === undefined) continue;
      const kind = kinds.find(([, pattern]) => pattern.test(ending))?.[0] ?? "机构";
      yield { message: `${words}是${kind}名称，书名号只标作品和文件`, range };
    }
  },
});

const kinds: readonly (readonly [string, RegExp])[] = [
  ["会议", /会议|大会|座谈会|推进会|博览会|论坛/],
  ["活动", /活动|行动/],
  ["项目", /项目|工程/],
];
