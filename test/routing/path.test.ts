import fc from "fast-check";
import { parsePath, writePath } from "../../src/routing/path";

describe("reading a path", () => {
  test("steps are joined by arrows, with what is inferred or optional marked", () => {
    expect(parsePath("区政府办公室 审核 → 分管副区长 审核（推定）（可选）→区长 签发")).toEqual({
      kind: "path",
      steps: [
        { role: "区政府办公室", action: "审核", inferred: false, optional: false },
        { role: "分管副区长", action: "审核", inferred: true, optional: true },
        { role: "区长", action: "签发", inferred: false, optional: false },
      ],
    });
  });

  test("a post may have brackets of its own", () => {
    expect(parsePath("街道（园区） 签发")).toMatchObject({
      steps: [{ role: "街道（园区）", action: "签发" }],
    });
  });

  test.each(["区长", "区长 签发 签发", "区长 签发 → ", ""])(
    "%j is no path, and how to write one is said",
    (cell) => {
      expect(parsePath(cell)).toMatchObject({
        kind: "fault",
        message: expect.stringContaining("请写成“岗位 动作”"),
      });
    },
  );

  test("what is written is read back", () => {
    const step = fc.record({
      role: fc.constantFrom("区长", "分管副区长", "街道（园区）"),
      action: fc.constantFrom("审核", "签发"),
      inferred: fc.boolean(),
      optional: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        expect(parsePath(writePath(steps))).toEqual({ kind: "path", steps });
      }),
    );
  });
});
