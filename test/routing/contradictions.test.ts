import type { Answers } from "../../src/facts/facts";
import { contradictionsIn } from "../../src/routing/contradictions";
import { answered, chainOf } from "./dongli-tables";

describe("facts that cannot all be so", () => {
  test.each<[Answers, string]>([
    [{ documentType: "议案", recipient: "市政府" }, "文种是议案，主送却不是区人大"],
    [{ documentType: "议案", issuer: "区政府办公室" }, "文种是议案，发文机关却不是区政府"],
    [{ documentType: "纪要", meeting: "无" }, "文种是纪要，却说没有会议"],
    [{ documentType: "通知", minutesOf: "常务会议" }, "说明了纪要所属会议，文种却不是纪要"],
    [{ jointWith: ["其他区政府"] }, "联合行文没有说明本区是主办还是协办"],
    [{ jointWith: [], jointRole: "协办" }, "说明了主办还是协办，却没有联合行文的机关"],
    [{ meeting: "无", revision: "较大" }, "没有会议审议，却说会后作了修改"],
    [{ officeAuthorized: "主任", documentType: "通知" }, "办公室函件授权签发只用于区政府办公室的函"],
    [{ internal: "是", recipient: "市政府" }, "说是机关内部事务，主送却在机关以外"],
    [{ mayorAbsence: "在岗", mayorDelegated: "是" }, "区长在岗，却说已委托主持工作"],
    [{ dissent: "是", otherDepartments: "否" }, "说部门有分歧，却说不涉及其他部门职权"],
    [{ secrecy: "机密", disclosure: "主动公开" }, "公文定了密级，公开属性却是公开"],
    [{ issuer: "区政府", recipient: "区政府" }, "发文机关和主送都是区政府"],
    [{ matter: "发文", issuer: "部门" }, "事项是发文，发文机关却不是区政府"],
  ])("%j is named, and how to mend it", (answers, sentence) => {
    const [found, ...more] = contradictionsIn(answered(answers));
    expect(found).toContain(sentence);
    expect(found).toMatch(/请.+。$/);
    expect(more).toEqual([]);
  });

  test.each<[Answers]>([
    [{}],
    [{ documentType: "议案", issuer: "区政府", recipient: "区人大" }],
    [{ documentType: "纪要", minutesOf: "专题会议", meeting: "无" }],
    [{ jointWith: ["区委"], jointRole: "主办" }],
    [{ jointWith: [] }],
    [{ officeAuthorized: "副主任", documentType: "函", issuer: "区政府办公室" }],
    [{ mayorDelegated: "是" }],
  ])("%j is not", (answers) => expect(contradictionsIn(answered(answers))).toEqual([]));

  test("a clue contradicts nothing", () => {
    const clue = { value: "市政府", source: "draft", evidence: "市人民政府：", clue: true } as const;
    expect(contradictionsIn({ ...answered({ documentType: "议案" }), recipient: clue })).toEqual([]);
  });

  test("the chain names them and still decides by what it was told", () => {
    const chain = chainOf({ issuer: "区政府", documentType: "议案", recipient: "市政府" });
    expect(chain).toMatchObject({ kind: "decided", row: "D1" });
    expect(chain.contradictions).toHaveLength(1);
  });
});
