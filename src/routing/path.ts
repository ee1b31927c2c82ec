/** A step as a path cell writes it: 分管副区长 审核（推定）. */
export interface PathStep {
  /** The post, as posts.json names it. */
  readonly role: string;
  /** What it does there: 审核、审批、签发…… */
  readonly action: string;
  /** 推定: the regulation does not say so itself. */
  readonly inferred: boolean;
  /** 可选: the step may be left out. */
  readonly optional: boolean;
}

/** A 路径 read, or a sentence in Chinese on why it could not be. */
export type ParsedPath =
  | { readonly kind: "path"; readonly steps: readonly PathStep[] }
  | { readonly kind: "fault"; readonly message: string };

const marks = { 推定: "inferred", 可选: "optional" } as const;
const markShape = /[（(](推定|可选)[）)]$/;

/** Reads a 路径 cell: steps joined by →, each a post, a space and an action, then perhaps （推定） or （可选）. */
export function parsePath(cell: string): ParsedPath {
  const steps: PathStep[] = [];
  for (const words of cell.split(/→|->/).map((each) => each.trim())) {
    const step = parseStep(words);
    if (!step) {
      return {
        kind: "fault",
        message: `“${words}”不是一个环节，请写成“岗位 动作”，中间空一格，环节之间用 → 连接。`,
      };
    }
    steps.push(step);
  }
  return { kind: "path", steps };
}

/** The path as a table writes it; what `parsePath` reads back. */
export function writePath(steps: readonly PathStep[]): string {
  return steps.map(writeStep).join(" → ");
}

/** One step as a table writes it: 分管副区长 审核（推定）. */
export function writeStep({ role, action, inferred, optional }: PathStep): string {
  return `${role} ${action}${inferred ? "（推定）" : ""}${optional ? "（可选）" : ""}`;
}

/** Whether the step is the signature itself: 签发, or 签署 of a 议案. */
export function isSigning({ action }: Pick<PathStep, "action">): boolean {
  return action === "签发" || action === "签署";
}

function parseStep(words: string): PathStep | undefined {
  const found = { inferred: false, optional: false };
  let rest = words;
  for (let mark = markShape.exec(rest); mark; mark = markShape.exec(rest)) {
    found[mark[1] === "可选" ? marks.可选 : marks.推定] = true;
    rest = rest.slice(0, mark.index).trimEnd();
  }
  const [role, action, ...more] = rest.split(/[\s\u3000]+/);
  return role && action && more.length === 0 ? { role, action, ...found } : undefined;
}
