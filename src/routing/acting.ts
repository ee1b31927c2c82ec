import type { Condition } from "./condition";
import type { Acting } from "./posts";
import type { Step } from "./signing-table";
import type { FactTest } from "./space";

/** A way a path may turn out once the head's absence is reckoned with; the first whose conditions hold applies. */
export interface ActingCase {
  readonly when: readonly FactTest[];
  readonly acts: boolean;
  readonly note?: string;
}

const held: Condition = { kind: "values", values: ["是"], negated: true };
const notIn = (values: readonly string[]): Condition => ({ kind: "values", values, negated: true });
const atWork: Condition = { kind: "values", values: ["在岗"], negated: false };

/**
 * 区长不在时 (规则8), in order: at work; away for a reason the clause does not name; away without delegation; a paper that
 * needs confirmation; else the deputy takes the step.
 */
export function actingCases(acting: Acting): readonly ActingCase[] {
  const { absences, by, post, basis, confirm, confirmBasis } = acting;
  const silent = `${basis}只写${absences.join("、")}，${post}因其他情形不在的没有写；“${post}”一步不变，请请示确定。`;
  const undelegated = `${post}${absences.join("、")}期间，须受${post}委托才由${by}主持（${basis}）；未见委托，“${post}”一步不变。`;
  return [
    { when: [{ key: "mayorAbsence", condition: atWork }], acts: false },
    { when: [{ key: "mayorAbsence", condition: notIn(absences) }], acts: false, note: silent },
    { when: [{ key: "mayorDelegated", condition: held }], acts: false, note: undelegated },
    ...confirm.map(({ key, condition, words }) => ({
      when: [{ key, condition }],
      acts: false,
      note: `${words}的公文不自动改由${by}签批：${post}已委托其主持区政府工作（${basis}），请确认可否由其签批（${confirmBasis}）。`,
    })),
    { when: [], acts: true, note: `${by}也不在的，规则没有写由谁签批，须请示确定。` },
  ];
}

/** The path with the head's steps taken by the one who acts; where that one already stood in it, one step remains, the later. */
export function withActing(steps: readonly Step[], { post, by, title, basis }: Acting): readonly Step[] {
  const acts = steps.map((step) =>
    step.role === post ? { ...step, role: title, heldBy: by, basis: `${step.basis}、${basis}` } : step,
  );
  return acts.filter(({ role }) => role !== by);
}

/** Whether the head has a step in the path. */
export function needsHead(steps: readonly Step[], { post }: Acting): boolean {
  return steps.some(({ role }) => role === post);
}
