import { type Decider, testsOfRow } from "./decide";
import type { Fault } from "./fault";
import {
  type Box,
  bitsOf,
  boxOfTests,
  everyClass,
  outside,
  replaced,
  type Space,
  valueInWords,
  valuesIn,
} from "./space";

/**
 * What is wrong with a table as a whole, though every cell reads well: rows that say the same, rows that can never speak,
 * and combinations for which nobody signs (one example given).
 */
export function tableFaults(
  decider: Decider,
  { complete }: { readonly complete: boolean },
): readonly Fault[] {
  const gap = complete ? gapFault(decider) : undefined;
  return [...silentRows(decider), ...(gap ? [gap] : [])];
}

/** A combination in words, one value a fact: 发文机关 区政府；文种 议案. Facts left wholly open are not named. */
export function exampleInWords({ axes }: Space, box: Box): string {
  const words = axes.flatMap((axis, index) => {
    const mask = box[index] ?? 0;
    const [value] = valuesIn(axis, mask);
    return mask === everyClass(axis) || value === undefined ? [] : [`${axis.heading} ${valueInWords(value)}`];
  });
  return words.length === 0 ? "任何情况" : words.join("；");
}

function silentRows({ table, space }: Decider): readonly Fault[] {
  const boxes = table.rows.map(({ when }) => boxOfTests(space, testsOfRow(when, table.columns)));
  return table.rows.flatMap(({ row, id }, index) => {
    const own = boxes[index];
    if (!own) return [];
    const same = boxes.slice(0, index).findIndex((box) => box.every((mask, axis) => mask === own[axis]));
    const twin = table.rows[same];
    const at = { file: table.file, row, heading: "编号" };
    if (twin) return [{ ...at, message: `“${id}”的条件与第${twin.row}行“${twin.id}”完全相同，请删去一行。` }];
    if (outside(own, boxes.slice(0, index))) return [];
    const upper = boxes.slice(0, index).flatMap((box, at) => (meet(box, own) ? [table.rows[at]?.row] : []));
    return [
      { ...at, message: `“${id}”永远轮不到：第${upper.join("、")}行已先占了它的全部情形，请上移或者删去。` },
    ];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.every((mask, axis) => (mask & (b[axis] ?? 0)) !== 0);
}

function gapFault({ table, space }: Decider): Fault | undefined {
  const boxes = table.rows.map(({ when }) => boxOfTests(space, testsOfRow(when, table.columns)));
  const gap = outside(space.axes.map(everyClass), boxes);
  if (!gap) return undefined;
  const example = exampleInWords(space, widened(gap, boxes, space));
  return { file: table.file, message: `有的情形没有一行管到，无人签发。例如：${example}。请补上一行。` };
}

/** The gap with every fact opened that does not matter to it, so that the example names only what it must. */
function widened(gap: Box, boxes: readonly Box[], { axes }: Space): Box {
  const single = gap.map((mask) => bitsOf(mask)[0] ?? 0);
  return axes.reduce((box: Box, axis, index) => {
    const open = replaced(box, index, everyClass(axis));
    return boxes.some((each) => meet(each, open)) ? box : open;
  }, single);
}
