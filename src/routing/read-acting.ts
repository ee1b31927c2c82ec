import { factDefinitions } from "../facts/facts";
import { isRecord } from "../facts/json";
import type { Register } from "../regulations/register";
import { factKeyOf, parseCondition } from "./condition";
import { meant } from "./post-faults";
import type { Acting, FactCondition, Post } from "./posts";
import { uncitable } from "./uncitable";

/** What `acting` is held to: the posts there are, and what may be cited where that is known. */
export interface ActingGround {
  readonly posts: ReadonlyMap<string, Post>;
  readonly register: Register | undefined;
}

type Report = (message: string) => void;

/** Reads 受托主持 (`acting` of posts.json); undefined where it cannot be gone by, and `report` is told why. */
export function readActing(entry: unknown, ground: ActingGround, report: Report): Acting | undefined {
  if (!isRecord(entry)) {
    report(`受托主持（acting）应写成 { ${keys.map((key) => `"${key}": …`).join(", ")} } 的样子，请改正。`);
    return undefined;
  }
  for (const key of Object.keys(entry).filter((each) => !keys.includes(each)))
    report(`受托主持（acting）里没有“${key}”这一项，${meant(key, keys)}，请改正。`);
  const { post, by, title, basis, confirmBasis, absences, confirm } = entry;
  const isWhole = isText(post) && isText(by) && isText(title) && isText(basis) && isText(confirmBasis);
  if (!isWhole || !Array.isArray(absences) || !Array.isArray(confirm)) {
    report(`受托主持（acting）写得不全，要有 ${keys.join("、")}。`);
    return undefined;
  }
  reportNames({ names: [post, by], bases: [basis, confirmBasis] }, ground, report);
  const conditions = confirm.map((each) => readConfirm(each, report)).filter((each) => each !== undefined);
  return {
    post,
    by,
    title,
    basis,
    confirmBasis,
    absences: readAbsences(absences, report),
    confirm: conditions,
  };
}

const keys: readonly string[] = ["post", "by", "title", "basis", "confirmBasis", "absences", "confirm"];

interface Named {
  readonly names: readonly string[];
  readonly bases: readonly string[];
}

function reportNames({ names, bases }: Named, { posts, register }: ActingGround, report: Report): void {
  for (const name of names)
    if (!posts.has(name)) report(`受托主持中的“${name}”不在岗位表里，请补上或者改正。`);
  for (const basis of bases) {
    const fault = uncitable(register, basis);
    if (fault !== undefined) report(`受托主持的依据：${fault}`);
  }
}

/** An absence nobody can answer would never take effect. */
function readAbsences(written: readonly unknown[], report: Report): readonly string[] {
  const { shape } = factDefinitions.mayorAbsence;
  const known: readonly string[] = shape.values.filter((value) => value !== "在岗");
  return written.filter(isText).filter((absence) => {
    if (known.includes(absence)) return true;
    report(`受托主持的 absences：没有“${absence}”这个值，可写：${known.join("、")}。`);
    return false;
  });
}

function readConfirm(entry: unknown, report: Report): FactCondition | undefined {
  if (!isRecord(entry) || !isText(entry.heading) || !isText(entry.cell)) {
    report(`受托主持须确认的情形 ${JSON.stringify(entry)} 写得不全，要有 heading 和 cell。`);
    return undefined;
  }
  const key = factKeyOf(entry.heading);
  if (!key) {
    report(`受托主持须确认的情形：没有“${entry.heading}”这一栏。`);
    return undefined;
  }
  const condition = parseCondition(key, entry.cell);
  if (condition.kind !== "fault") return { key, condition, words: `${entry.heading}${entry.cell}` };
  report(`受托主持须确认的情形“${entry.heading}”：${condition.message}`);
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
