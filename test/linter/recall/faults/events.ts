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
