import { nearest } from "../facts/nearest";
import { organLevels, type Roster } from "../facts/roster";
import { splitValues } from "./condition";
import type { Fault } from "./fault";
import type { Posts } from "./posts";
import { rosterFaults, type RosterOrgan, type RosterPerson } from "./roster-faults";
import { type RosterSheet, readRosterSheet } from "./roster-sheet";

/** A roster read, or every fault in it: a roster with a fault is refused whole, half of one would name the wrong people. */
export type RosterReading =
  | { readonly kind: "roster"; readonly roster: Roster }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

/**
 * Reads a roster: CSV, or JSON as a list of objects with the same headings. A row is a 人员 (名称, 职务, 分管) or a 机关 (名称,
 * 简称, 层级, 上级); several values of a cell are joined with 、. Posts are those of the pack.
 */
export function readRoster(file: string, text: string, posts: Posts): RosterReading {
  const sheet = readRosterSheet(file, text);
  const faults: Fault[] = [...sheet.faults];
  const people = new Map<string, RosterPerson>();
  const organs: RosterOrgan[] = [];
  for (const row of sheet.rows) {
    const report: Report = (heading, message) => void faults.push({ file, row: row.row, heading, message });
    const kind = row.cell("类别");
    if (row.cell("名称") === "") report("名称", "没有写名称，请补上。");
    else if (kind === "人员") addPerson(people, readPerson(row, posts, report), report);
    else if (kind === "机关") organs.push(...readOrgan(row, report));
    else report("类别", `${notOne(kind, "类")}，请写“人员”或者“机关”。`);
  }
  const read = { people: [...people.values()], organs };
  faults.push(...rosterFaults(file, read, posts));
  if (faults.length > 0)
    return { kind: "faults", faults: faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
  return { kind: "roster", roster: read };
}

type Report = (heading: string, message: string) => void;
type Row = RosterSheet["rows"][number];

function readPerson(row: Row, posts: Posts, report: Report): RosterPerson {
  const written = valuesOf(row, "职务");
  if (written.length === 0) report("职务", "人员没有写职务，请补上，如“副区长”。");
  return {
    row: row.row,
    name: row.cell("名称"),
    posts: written.flatMap((words) => postNamed(words, posts, report)),
    inChargeOf: valuesOf(row, "分管"),
  };
}

function postNamed(words: string, { posts }: Posts, report: Report): readonly string[] {
  const held = [...posts.values()].filter(({ inCharge }) => !inCharge);
  const post = held.find(({ name, aliases }) => name === words || aliases.includes(words));
  if (post) return [post.name];
  const borrowed = posts.get(words)?.inCharge?.post;
  const like =
    borrowed ??
    nearest(
      words,
      held.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
  const mend = like === undefined ? "请照 posts.json 的岗位写" : `是不是“${like}”？请改正`;
  report("职务", `岗位表里没有“${words}”可以由一个人担任，${mend}。`);
  return [];
}

/** Two rows of one person are one person with the posts and portfolios of both. */
function addPerson(people: Map<string, RosterPerson>, person: RosterPerson, report: Report): void {
  const known = people.get(person.name);
  if (!known) {
    people.set(person.name, person);
    return;
  }
  const twice = person.posts.find((post) => known.posts.includes(post));
  if (twice !== undefined) {
    report("职务", `“${person.name}”的“${twice}”在第${known.row}行已经写过，请删去一处。`);
  }
  people.set(person.name, {
    ...known,
    posts: [...new Set([...known.posts, ...person.posts])],
    inChargeOf: [...new Set([...known.inChargeOf, ...person.inChargeOf])],
  });
}

function readOrgan(row: Row, report: Report): readonly RosterOrgan[] {
  const written = row.cell("层级");
  const level = organLevels.find((each) => each === written);
  if (!level) report("层级", `${notOne(written, "层")}，请写：${organLevels.join("、")}。`);
  const name = row.cell("名称");
  const shortNames = valuesOf(row, "简称").filter((each) => each !== name);
  return level ? [{ row: row.row, name, shortNames, level, superiors: valuesOf(row, "上级") }] : [];
}

function notOne(written: string, kind: "类" | "层"): string {
  return written === "" ? "空着没填" : `没有“${written}”这一${kind}`;
}

function valuesOf(row: Row, heading: string): readonly string[] {
  const cell = row.cell(heading);
  return cell === "" || cell === "无" ? [] : splitValues(cell).filter((value) => value !== "");
}
