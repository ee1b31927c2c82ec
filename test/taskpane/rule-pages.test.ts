import { allRules } from "../../src/linter/rule-list";
import { loadRulePage } from "../../src/taskpane/use-rule-page";

test.each(allRules.map(({ id, title, fix }) => [id, title.zh, fix] as const))(
  "%s can be explained on its card",
  async (id, title, fix) => {
    const page = await loadRulePage(id);
    expect(page.header[0]).toBe(`${id} ${title}`);
    expect(page.why).not.toEqual([]);
    expect(page.bad[0]?.messages).not.toEqual([]);
    expect(page.fix.length > 0).toBe(fix !== undefined);
  },
);

test("a rule without a page is not taken for one with an empty page", async () => {
  await expect(loadRulePage("no-such-rule")).rejects.toThrow("no-such-rule");
});
