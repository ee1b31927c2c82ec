import { MemoryHost } from "../helpers/memory-host";
import { openPane } from "../helpers/pane";

const head = "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n";
const foot = "\n天津市东丽区人民政府\n2026年3月5日";

describe("字数 against the limit of 规则55", () => {
  test.each([
    [100, "within"],
    [4850, "near"],
    [5000, "near"],
    [5001, "over"],
  ] as const)("%i字 of a 文件稿 are %s", async (count, state) => {
    const { session } = await openPane(new MemoryHost(head + "字".repeat(count) + foot));
    expect(gauge(session().checked, "words")).toMatchObject({
      value: count,
      limit: 5000,
      state,
      method: "Word",
    });
  });

  test("a 简报 has its own limit", async () => {
    const { session } = await openPane(
      new MemoryHost(`东丽区政务简报\n第5期\n东丽区抓好防汛工作\n${"字".repeat(2100)}`),
    );
    expect(gauge(session().checked, "words")).toMatchObject({
      limit: 2000,
      state: "over",
      lengthClass: "简报",
    });
  });

  test("one that deploys overall work has none, once somebody says so", async () => {
    const { session, controller } = await openPane(new MemoryHost(head + "字".repeat(6000) + foot));
    await controller.statements.answer({ lengthClass: "全局性综合性工作" });
    const words = gauge(session().checked, "words");
    expect(words).toMatchObject({ state: "unlimited", isSure: true });
    expect(words?.limit).toBeUndefined();
  });

  test("the notice and what it carries are measured apart", async () => {
    const carried = `东丽区防汛办法\n第一条　${"字".repeat(300)}。\n第二条　本办法自印发之日起施行。`;
    const { session } = await openPane(
      new MemoryHost(
        `天津市东丽区人民政府关于印发防汛办法的通知\n各街道办事处：\n现将《东丽区防汛办法》印发给你们，请认真贯彻执行。${foot}\n${carried}`,
      ),
    );
    const words = session().checked?.gauges.filter(({ kind }) => kind === "words") ?? [];
    expect(words.map(({ part }) => part)).toEqual(["通知", expect.stringContaining("办法")]);
  });
});

test("pages nobody counted are unknown, not few", async () => {
  const { session } = await openPane(new MemoryHost(head + "一" + foot));
  expect(gauge(session().checked, "pages")).toMatchObject({ state: "unknown", limit: 10 });
});

type Checked = ReturnType<Awaited<ReturnType<typeof openPane>>["session"]>["checked"];

function gauge(checked: Checked, kind: "words" | "pages") {
  return checked?.gauges.find((each) => each.kind === kind);
}
