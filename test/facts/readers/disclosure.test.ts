import { notice, read, shown } from "../../helpers/facts";

describe("marks of secrecy, urgency and disclosure", () => {
  test("what the masthead says is read, what it does not say is not", () => {
    const facts = read(`000001\n机密★1年\n特急\n${notice.trim().replace("（此件主动公开）", "")}`);
    expect(shown(facts, "secrecy", "urgency", "disclosure")).toEqual({
      secrecy: "机密",
      urgency: "特急",
      disclosure: undefined,
    });
    expect(shown(read(notice), "secrecy", "urgency")).toEqual({ secrecy: undefined, urgency: undefined });
  });

  test.each([
    ["（此件公开发布）", "主动公开"],
    ["（此件依申请公开）", "依申请公开"],
    ["（此件不予公开）", "不予公开"],
    ["（此件删减后公开）", "删减后公开"],
  ])("%s is %s", (note, value) => {
    expect(shown(read(notice.replace("（此件主动公开）", note)), "disclosure").disclosure).toBe(value);
  });

  test("a reason written beside the attribute is read with it", () => {
    const facts = read(notice.replace("（此件主动公开）", "公开属性：不予公开　理由：涉及工作秘密"));
    expect(shown(facts, "disclosure", "disclosureReason")).toEqual({
      disclosure: "不予公开",
      disclosureReason: "涉及工作秘密",
    });
  });
});
