import { factDefinitions } from "../../facts/facts";
import { basisInWords } from "../../regulations/basis-in-words";
import type { Register } from "../../regulations/register";
import type { Chain } from "../../routing/chain";
import type { OtherReading } from "../../routing/decide";
import type { Preparation } from "../../routing/preparations";
import type { Step } from "../../routing/signing-table";
import type { Annex, AnnexBlock } from "../sheet";
import type { Slip } from "../slip";
import { circled, needAnnex, mostLeaders, postOf } from "./cells";

/** What the annexes of a slip are called, so that a box can send there. */
export interface AnnexNames {
  readonly leaders: string;
  readonly countersigners: string;
}

/** 附页1 is the chain; the others are numbered as far as there are any. */
export function annexNames({ boxes }: Slip): AnnexNames {
  return { leaders: "附页2", countersigners: boxes.leaders.length > mostLeaders ? "附页3" : "附页2" };
}

/** 附页1: the order of signing, why, what is in hand and what is still to be known. */
export function chainAnnex(slip: Slip): Annex {
  const { chain, register } = slip;
  const head = chain.kind === "decided" ? "签批顺序及理由" : "签批顺序及理由（暂定）";
  const questions = chain.questions.map(
    ({ heading, values, why }) => `${heading}（${values.join("、")}）：${why}。`,
  );
  const blocks: readonly AnnexBlock[] = [
    ...(chain.steps.length > 0 ? [stepsTable(slip)] : []),
    ...listOf("理由", [...becauseOf(chain), ...chain.assumptions.map(({ why }) => why), ...chain.notes]),
    ...listOf("互相矛盾的情况", chain.contradictions),
    ...listOf("尚缺事实", questions),
    ...listOf("另一种说得通的读法", chain.other.map(otherLine)),
    ...listOf("签批前后要备齐的", preparationLines(chain.preparations, register)),
  ];
  return { kind: "annex", title: `附页1　${head}`, blocks };
}

function stepsTable({ chain, register }: Slip): AnnexBlock {
  const rows = chain.steps.map((step, index) => {
    return [circled(index + 1), nameOf(step), actionOf(step), basisInWords(register, step.basis), ""];
  });
  const headings = ["序", "职务（姓名）", "动作", "依据条款", "状态"];
  return { kind: "table", headings, widths: [1, 6, 3, 6, 2], rows };
}

/** What led there; while it is not decided, only what would. */
function becauseOf({ kind, because }: Chain): readonly string[] {
  if (because.length === 0) return [];
  const ways = because.join("，或者");
  return [kind === "decided" ? `${ways}。` : `有下列情形的，按上面的顺序：${ways}。`];
}

function otherLine({ row, steps, why }: OtherReading): string {
  const path = steps.map((step) => `${nameOf(step)}${actionOf(step)}`).join(" → ");
  return `${row === undefined ? "" : `${row}：`}${path}。${why}。`;
}

/** 附页2: the leaders who do not fit on the form, a row to sign in each. */
export function leadersAnnex(slip: Slip): readonly Annex[] {
  const { boxes } = slip;
  if (boxes.leaders.length <= mostLeaders) return [];
  const rows = boxes.leaders.map((box) => [postOf(box), "", ""]);
  const table = {
    kind: "table",
    headings: ["职务（姓名）", "明确意见", "签名和日期"],
    widths: [4, 9, 5],
    rows,
    rowHeightMm: 30,
  } as const;
  return [{ kind: "annex", title: `${annexNames(slip).leaders}　区领导审签`, blocks: [table] }];
}

/** 附页3: the units that do not fit on the form. An answer not given is disclosed, never taken for consent. */
export function countersignersAnnex(slip: Slip): readonly Annex[] {
  const { countersigners } = slip;
  if (!needAnnex(countersigners)) return [];
  const opinion = "□同意　□同意但建议修改　□不同意及理由：";
  const rows = countersigners.map(({ name, reason }, index) => {
    return [String(index + 1), name, reason, opinion, "", "", ""];
  });
  const headings = ["序号", "会签单位", "事由、依据", "意见", "签名（盖章）", "送签日", "签出日"];
  const table: AnnexBlock = {
    kind: "table",
    headings,
    widths: [1.2, 3, 3, 5, 3, 1.8, 1.8],
    rows,
    rowHeightMm: 26,
  };
  const note = "到期未反馈的，注明“未反馈（第　个工作日）”，不视为同意。";
  const title = `${annexNames(slip).countersigners}　会签`;
  return [{ kind: "annex", title, blocks: [table, ...listOf("说明", [note])] }];
}

/** 检查结果: for the checker to keep; the leaders' page has only the counts. None where nothing is open or set aside. */
export function checkAnnex({ check }: Slip): readonly Annex[] {
  const { openFindings, ignoredFindings, failed, pack } = check;
  if (openFindings.length + ignoredFindings.length + failed === 0) return [];
  const rows = ignoredFindings.map(({ message, reason, who }, index) => [
    String(index + 1),
    message,
    reason,
    who,
  ]);
  const headings = ["序", "忽略的问题", "理由", "谁忽略的"];
  const blocks: readonly AnnexBlock[] = [
    ...(rows.length > 0 ? [{ kind: "table", headings, widths: [1, 9, 6, 2], rows } as const] : []),
    ...listOf("应改而没有改的", shownOf(openFindings)),
    ...listOf("没有查成的", failed > 0 ? [`有${failed}条规则没有查成，请人工核对。`] : []),
    ...listOf("说明", [`规则包 ${pack}。本页由软件生成，不构成审批意见。`]),
  ];
  return [{ kind: "annex", title: "检查结果（核稿人留存，不随单报送）", blocks }];
}

/** More than a page of them is no list to read: the report of the check has them all. */
const mostListed = 40;

function shownOf(findings: readonly string[]): readonly string[] {
  if (findings.length <= mostListed) return findings;
  return [...findings.slice(0, mostListed), `另有${findings.length - mostListed}处，见核校清单。`];
}

function listOf(title: string, items: readonly string[]): readonly AnnexBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", title, items }];
}

function nameOf({ role, person }: Step): string {
  return person === undefined ? role : `${role}（${person}）`;
}

function actionOf({ action, inferred, optional }: Step): string {
  return `${action}${inferred ? "（推定）" : ""}${optional ? "（可选）" : ""}`;
}

const states = { seen: "已见", missing: "未见", unknown: "待答" } as const;

/** Those called for, a line each; those that may be, by the facts that decide it: leaders read what is so. */
function preparationLines(preparations: readonly Preparation[], register: Register): readonly string[] {
  const lines = preparations
    .filter(({ asks }) => asks.length === 0)
    .map(({ title, state, timing, basis, quote }) => {
      const clause = basisInWords(register, basis);
      return `［${states[state]}］${title}（${timing}，${clause}）${quote === undefined ? "" : `：“${quote}”`}`;
    });
  const open = preparations.filter(({ asks }) => asks.length > 0);
  if (open.length === 0) return lines;
  const headings = new Set(open.flatMap(({ asks }) => asks.map((key) => factDefinitions[key].heading)));
  return [...lines, `另有${open.length}项要不要备，先弄清：${[...headings].join("；")}。`];
}
