import type { Pages } from "../../src/draft/count";
import { isPageCountCritical } from "../../src/taskpane/selectors";
import { openPane, unindented } from "../helpers/pane";
import { MemoryHost } from "../helpers/memory-host";

const draft = `
  天津市东丽区人民政府关于做好防汛工作的通知
  各街道办事处，各委、办、局：
  现就做好防汛工作通知如下。
  天津市东丽区人民政府
`;

async function criticalWith(pages: Pages): Promise<boolean> {
  const host = new MemoryHost(unindented(draft));
  const read = host.read.bind(host);
  host.read = async (signal) => ({ ...(await read(signal)), pages });
  const { session } = await openPane(host);
  return isPageCountCritical(session());
}

describe("having Word count the pages, limited to 10,", () => {
  test.each([
    [8, "estimated", false],
    [9, "estimated", true],
    [10, "last saved", true],
    [14, "estimated", true],
    [10, "laid out", false],
  ] as const)("is urged at %d pages %s: %s", async (value, measured, expected) => {
    expect(await criticalWith({ value, measured })).toBe(expected);
  });
});
