import { bypass } from "../../../src/linter/rules/bypass";
import type { OrganLevel, Roster } from "../../../src/facts/roster";
import { testRule } from "../../helpers/test-rule";

const paper = (title: string, to: string, issuer: string) =>
  `${issuer}${title}\n${to}：\n现将有关情况报告如下。\n${issuer}\n2026年5月8日`;

const organ = (name: string, level: OrganLevel, ...superiors: string[]) => ({
  ...{ name, shortNames: [], level, superiors },
});
const roster: Roster = {
  people: [],
  organs: [
    organ("市政府", "市"),
    organ("区政府", "区", "市政府"),
    organ("市水务局", "市", "市政府"),
    organ("区水务局", "部门", "区政府", "市水务局"),
    organ("区排水所", "下属单位", "区水务局"),
  ],
};
/** A joint paper: its issuers in order, the lead first. */
const joint = (to: string, ...issuers: readonly string[]) =>
  `关于防汛工作情况的报告\n${to}：\n现将有关情况报告如下。\n${issuers.join("\n")}\n2026年5月8日`;
const copied = (text: string) => `${text}\n抄送：区水务局。\n区排水所　2026年5月8日印发`;

testRule(bypass, {
  accept: [
    { document: paper("突发事件信息首报", "市人民政府", "万新街道办事处") },
    { document: paper("关于防汛工作情况的报告", "天津市人民政府", "天津市东丽区人民政府") },
    { document: paper("关于防汛工作情况的报告", "市城市管理委员会", "天津市东丽区城市管理委员会") },
    { document: paper("关于防汛工作情况的报告", "各区人民政府", "天津市水务局") },
    { document: paper("关于防汛工作情况的报告", "市水务局", "区水务局"), roster },
    { document: paper("关于防汛工作情况的报告", "区水务局", "区排水所"), roster },
    { document: joint("市人民政府", "天津市东丽区水务局", "天津市东丽区人民政府") },
    { document: joint("市人民政府", "天津市财政局", "天津市东丽区水务局") },
    { document: joint("市人民政府", "天津市东丽区水务局", "天津市东丽区排水管理所") },
    { document: paper("关于防汛工作情况的报告", "市人民政府", "区水务局"), answers: { jointWith: ["区委"] } },
    { document: joint("区政府", "区排水所", "区水务局"), roster },
    { document: joint("区政府", "区水务局", "区排水所"), roster },
  ],
  reject: [
    {
      document: joint("⟦市人民政府⟧", "天津市东丽区水务局", "万新街道办事处"),
      messages: ["越过区政府主送“市人民政府”，不得违规越级行文"],
      severity: "error",
    },
    {
      document: joint("⟦区政府⟧", "区环卫局", "区排水所"),
      roster: { ...roster, organs: [...roster.organs, organ("区环卫局", "部门", "区政府")] },
      messages: ["越过区水务局主送“区政府”，不得违规越级行文"],
    },
    {
      document: copied(joint("⟦区政府⟧", "区园林所", "区排水所")),
      roster: {
        ...roster,
        organs: [
          ...roster.organs,
          organ("区园林所", "下属单位", "区环卫局"),
          organ("区环卫局", "部门", "区政府"),
        ],
      },
      messages: ["越过区环卫局、区水务局主送“区政府”，不得违规越级行文"],
      severity: "error",
    },
    {
      document: paper("关于防汛工作情况的报告", "⟦区政府⟧", "区排水所"),
      roster,
      messages: ["越过区水务局主送“区政府”，不得违规越级行文"],
      severity: "error",
    },
    {
      document: paper("关于防汛工作情况的报告", "⟦市委⟧", "区水务局"),
      roster,
      messages: ["越过区政府主送“市委”，不得违规越级行文"],
    },
    {
      document: copied(paper("关于防汛工作情况的报告", "⟦区政府⟧", "区排水所")),
      roster,
      messages: ["越过区水务局主送“区政府”，已抄送被越过的机关，一般不得越级行文"],
      severity: "advice",
    },
    {
      document: copied(paper("关于防汛工作情况的报告", "⟦区政府⟧", "区排水所")).replace(
        "抄送：区水务局",
        "抄送：区水务局(本级)",
      ),
      roster: {
        ...roster,
        organs: [
          ...roster.organs.slice(0, 3),
          organ("区水务局(本级)", "部门", "区政府"),
          organ("区排水所", "下属单位", "区水务局(本级)"),
        ],
      },
      messages: ["越过区水务局(本级)主送“区政府”，已抄送被越过的机关，一般不得越级行文"],
      severity: "advice",
    },
    {
      document: paper("关于防汛工作情况的报告", "⟦市委⟧、⟦市政府⟧", "万新街道办事处"),
      messages: ["越过区政府主送“市委”，不得违规越级行文", "越过区政府主送“市政府”，不得违规越级行文"],
      severity: "error",
    },
  ],
});
