import { notice, read, shown } from "../../helpers/facts";

describe("the meeting that passed it", () => {
  const passed = (sentence: string) =>
    shown(read(notice.replace("现将有关事项通知如下。", sentence)), "meeting", "revision");

  test.each([
    ["经区政府第12次常务会议审议通过，现印发给你们。", "常务会议"],
    ["已经区人民政府第×次常务会议研究同意，现予印发。", "常务会议"],
    ["经2026年第3次区长办公会议讨论通过，现通知如下。", "区长办公会议"],
    ["经天津市东丽区人民政府全体会议审议并原则通过，现通知如下。", "全体会议"],
  ])("%s", (sentence, meeting) => expect(passed(sentence).meeting).toBe(meeting));

  test.each([
    "本办法须经区政府常务会议审议通过后施行。",
    "拟提请区政府常务会议审议通过。",
    "经区政府常务会议审议通过的，由分管副区长签发。",
    "经国务院第58次常务会议审议通过的条例，自即日起施行。",
    "经市政府第10次常务会议审议通过，现转发给你们。",
    "经区安全生产委员会全体会议审议通过，现印发给你们。",
    "区政府常务会议每月召开两次。",
  ])("is none of the district's that has met: %s", (sentence) =>
    expect(passed(sentence).meeting).toBeUndefined(),
  );

  test("two meetings leave a clue", () => {
    expect(passed("经区政府第2次常务会议审议通过，经区政府全体会议审议通过，现印发。").meeting).toMatch(
      /？$/,
    );
  });

  test("changes made on the meeting's advice are a clue to a small revision", () => {
    expect(passed("经区政府第2次常务会议审议通过，并根据会议讨论意见作了修改完善，现印发。")).toEqual({
      meeting: "常务会议",
      revision: "较小？",
    });
  });
});

describe("minutes", () => {
  const minutes = (host: string) => `
天津市东丽区人民政府常务会议纪要
第12期
天津市东丽区人民政府办公室　　2026年3月5日
区政府第12次常务会议纪要

${host}
会议听取了有关工作情况的汇报。会议决定，由区教育局负责落实。
`;

  test("name their meeting and, by post, who presided", () => {
    expect(
      shown(
        read(minutes("2026年3月3日，区长王某某主持召开区政府第12次常务会议。")),
        "minutesOf",
        "meetingHost",
      ),
    ).toEqual({
      minutesOf: "常务会议",
      meetingHost: "区政府领导",
    });
    expect(shown(read(minutes("主持人：区政府办公室主任赵某某")), "meetingHost")).toEqual({
      meetingHost: "其他",
    });
    expect(shown(read(minutes("受区长委托，办公室主任赵某某主持会议。")), "meetingHost")).toEqual({
      meetingHost: "其他",
    });
  });

  test("a bare name does not tell the post", () => {
    expect(shown(read(minutes("主持人：赵某某")), "meetingHost")).toEqual({ meetingHost: undefined });
  });

  test("no other paper has minutes' facts", () => {
    expect(shown(read(notice), "minutesOf", "meetingHost")).toEqual({
      minutesOf: undefined,
      meetingHost: undefined,
    });
  });
});
