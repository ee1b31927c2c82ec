import type { Draft, Range, Stretch } from "../draft/draft";
import { quantitiesIn } from "./quantities";

/** Who attended a meeting, by its minutes. */
export interface PeoplePresent {
  readonly people: number;
  readonly range: Range;
}

/** 实到12人 where the minutes say it, else the names on the lines 主持 and 出席; undefined where there are neither. */
export function peoplePresent(draft: Draft): PeoplePresent | undefined {
  return (
    numberSaid(draft, /(?:实到|实际出席|出席(?:会议)?的?组成人员)[^，。；\d]{0,6}$/) ?? namesListed(draft)
  );
}

/** 应到18人, 组成人员共18人: how many belong to the meeting. */
export function membersOfMeeting(draft: Draft): number | undefined {
  return numberSaid(draft, /(?:应到|应出席|(?<!出席的?)组成人员(?!中))[^，。；\d]{0,6}$/)?.people;
}

function numberSaid(draft: Draft, before: RegExp): PeoplePresent | undefined {
  const { from, to } = draft.parts[0];
  for (let paragraph = from; paragraph < to; paragraph++) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    if (!/[到席成]/.test(text) || !/[人名]/.test(text)) continue;
    const said = quantitiesIn(text).find(
      (one) => /[人名]/.test(one.unit) && before.test(text.slice(Math.max(0, one.from - 16), one.from)),
    );
    if (said) return { people: said.value, range: { paragraph, from: said.from, to: said.to } };
  }
  return undefined;
}

function namesListed({ elements }: Draft): PeoplePresent | undefined {
  const lines = presentLines(elements.attendance ?? []);
  const [place] = lines.filter(({ text }) => /^出/.test(text));
  if (!place || lines.some(({ text }) => /等/.test(text))) return undefined;
  const names = new Set(lines.flatMap(({ text }) => namesIn(text)));
  return { people: names.size, range: place };
}

/** The lines 主持 and 出席 and those they run over onto, without 列席, 请假 and 记录. */
function presentLines(attendance: readonly Stretch[]): readonly Stretch[] {
  let isPresent = false;
  return attendance.filter(({ text }) => {
    const label = labelShape.exec(text)?.[1];
    if (label !== undefined) isPresent = /^[主出]/.test(label);
    return isPresent;
  });
}

const labelShape =
  /^(主\s*持|出\s*席|列\s*席|请\s*假|缺\s*席|参\s*加|参\s*会|与\s*会|记\s*录)(?:人员|单位|人|者|领导|同志)?\s*[：:]/;

/** Names parted by 、 or spaces; what stands in brackets is a post. */
function namesIn(line: string): readonly string[] {
  const list = line.replace(labelShape, "").replace(/[（(][^）)]{0,30}[）)]/g, "");
  return list
    .split(/[、，,；;。]/)
    .flatMap(namesBySpaces)
    .filter((name) => /^[\u3400-\u9fff·]{2,12}$/.test(name));
}

/** 张　三　李某某: a name of two characters is spaced out to the width of three. */
function namesBySpaces(list: string): readonly string[] {
  const names: string[] = [];
  let open = "";
  for (const piece of list.trim().split(/\s+/)) {
    if (piece.length > 1) names.push(piece);
    else if (open === "") open = piece;
    else {
      names.push(open + piece);
      open = "";
    }
  }
  return names;
}
