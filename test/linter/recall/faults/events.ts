import { type Fault, inPaper, knowing } from "../fault";
import type { Paper } from "../paper";

/** 活动: 会议、出访、突发事件、调研. */
export const eventFaults = [
  inPaper("meeting-size", ["通知"], (_, any) => ({
    title: "天津市东丽区人民政府关于召开全区安全生产工作会议的通知",
    lead: "现将会议有关事项通知如下：",
    ...only(`定于12月20日召开全区安全生产工作会议，参会人员共计⟦${any.whole(351, 900)}人⟧，请准时参加。`),
  })),
  inPaper("meeting-leader-attendance", ["通知"], (_, any) => ({
    ...bureauMeeting(),
    ...only(`定于12月12日召开防汛工作会议，⟦${any.of(["副区长", "区长"])}⟧张某同志出席会议并讲话。`),
  })),
  inPaper("meeting-offtopic", ["通知"], (_, any) => ({
    ...bureauMeeting(),
    ...only(
      any.of([
        "会期一天。上午开会，下午组织参会人员前往东丽湖⟦景区⟧⟦游览⟧。",
        "会期一天。上午开会，晚上举行⟦联谊⟧活动。",
      ]),
    ),
  })),
  inPaper("ceremony-attendance", ["请示"], (_, any) => ({
    title: "天津市东丽区水务局关于举办泵站落成活动的请示",
    ...only(
      `拟于12月1日举行活动，邀请⟦${any.of(["副区长", "区长"])}⟧张某为活动${any.of(["剪彩", "奠基"])}。`,
    ),
  })),
  inPaper("congratulatory-message", ["请示"], (_, any) => ({
    title: "天津市东丽区水务局关于举办泵站落成活动的请示",
    ...only(`拟请区长为活动⟦${any.of(["题词", "题字"])}⟧。`),
  })),
  abroad("delegation-size", (any) => `拟由副区长张某率团一行⟦${any.whole(7, 30)}人⟧赴日本、韩国访问。`),
  abroad("delegation-countries", (any) =>
    any.of([
      "拟由副区长张某率团赴德国、法国、荷兰访问，去程在⟦芬兰⟧转机。",
      `拟由副区长张某率团访问德国等⟦${any.of(["四", "五", "六"])}国⟧。`,
    ]),
  ),
  abroad("delegation-days", (any) =>
    any.of([
      `拟由副区长张某率团于⟦12月1日至${any.whole(11, 28)}日⟧赴日本、韩国访问。`,
      `拟由副区长张某率团赴日本、韩国访问，为期⟦${any.whole(11, 30)}天⟧。`,
    ]),
  ),
  abroad("itinerary-sightseeing", (any) =>
    any.of(["12月3日上午与企业座谈，下午⟦游览⟧市容，晚上自由⟦购物⟧。", "12月5日在机场⟦送行⟧。"]),
  ),
  emergency("emergency-report-time", "（首报）", (any) => {
    const late = any.whole(26, 59);
    return any.of([
      `11月20日9时10分，某小区发生火灾。⟦9时${late}分⟧，向区政府总值班室电话报告。`,
      `11月20日九时十分，某小区发生火灾。⟦10时${late}分⟧，向区政府总值班室书面报告。`,
    ]);
  }),
  emergency("emergency-report-stage", "", () => "11月20日9时10分，某小区发生火灾，无人员伤亡。"),
  inPaper("research-visit-briefing", ["通知"], (_, any) => ({
    title: "天津市东丽区人民政府关于副区长张某赴金钟街道调研的通知",
    ...only(`12月12日上午，副区长张某实地察看，随后召开⟦${any.of(["工作汇报会", "汇报会"])}⟧。`),
  })),
  inPaper("quorum", ["纪要"], (_, any) => {
    const members = any.whole(10, 20);
    return any.of([
      { body: [`会议应到${members}人，实到⟦${any.whole(2, 4)}人⟧。`] },
      { body: [`会议应到${members}人，出席人数符合规定。`], closing: "⟦出席：李明、赵敏⟧" },
    ]);
  }),
];

/** A request for a leader's journey abroad with one sentence of its own. */
function abroad(rule: string, sentence: (any: Parameters<Fault["inject"]>[1]) => string): Fault {
  const fault = inPaper(rule, ["请示"], (_, any) => ({
    title: "天津市东丽区人民政府外事办公室关于副区长张某率团出访的请示",
    issuerName: "天津市东丽区人民政府外事办公室",
    mark: undefined,
    ...only(sentence(any)),
  }));
  return knowing(fault, { answers: { traveller: "区政府领导" } });
}

/** A subdistrict's report of a fire; without the words that say which report it is, its title is what is found. */
function emergency(
  rule: string,
  stage: string,
  sentence: (any: Parameters<Fault["inject"]>[1]) => string,
): Fault {
  const title = "天津市东丽区金钟街道办事处关于某小区火灾情况的报告";
  return inPaper(rule, ["报告"], (_, any) => ({
    title: stage === "" ? `⟦${title}⟧` : title + stage,
    ...only(sentence(any)),
  }));
}

function bureauMeeting(): Partial<Paper> {
  return {
    mark: "天津市东丽区水务局文件",
    numbers: ["东丽水发〔2026〕5号"],
    title: "天津市东丽区水务局关于召开防汛工作会议的通知",
    lead: "现将会议有关事项通知如下：",
    issuerName: "天津市东丽区水务局",
  };
}

function only(sentence: string): Partial<Paper> {
  return { body: [sentence], attachmentList: [], attachments: [] };
}
