/// <reference types="office-js" />
import type { ParagraphFormat } from "../draft/setting";
import type { FormatEdit } from "../draft/edit";

/**
 * Whether Word's object model can say all a format edit sets, in a paragraph set as `now`. It cannot say a fixed line
 * height (its `lineSpacing` sets a multiple), the East Asian face alone, a length in characters, or a page break
 * before; and a length in points does not show where one in characters stands beside it.
 */
export function canSay({ run = {}, paragraph = {} }: FormatEdit, now: ParagraphFormat): boolean {
  const { eastAsiaFont, asciiFont, color } = run;
  const { alignment, indent = {}, spacing = {}, pageBreakBefore } = paragraph;
  const { firstLineChars, leftChars, rightChars } = indent;
  const { beforeLines, afterLines, line } = spacing;
  const unsaid = [
    eastAsiaFont,
    asciiFont,
    firstLineChars,
    leftChars,
    rightChars,
    beforeLines,
    afterLines,
    line,
  ];
  if (unsaid.some((value) => value !== undefined) || pageBreakBefore !== undefined) return false;
  if (color === "auto" || alignment === "distribute") return false;
  const standing = { ...now.indent, ...now.spacing };
  const inPoints = Object.keys({ ...indent, ...spacing });
  return inPoints.every((name) => !outranked(name, standing));
}

/** Sets what a format edit says, and holds it to what Word then says; puts back what was there where they differ. */
export async function writeFormat(
  context: Word.RequestContext,
  edit: FormatEdit,
  paragraph: Word.Paragraph,
  range: Word.Range | undefined,
): Promise<boolean> {
  const settings = settingsOf(edit, paragraph, range);
  const before = await readAll(context, settings);
  for (const { write, value } of settings) write(value);
  const after = await readAll(context, settings);
  if (settings.every(({ value }, index) => isSame(after[index], value))) return true;
  settings.forEach(({ write }, index) => {
    const former = before[index];
    if (former !== undefined && former !== null && former !== "") write(former);
  });
  await context.sync();
  return false;
}

type Value = number | boolean | string;

interface Setting {
  readonly value: Value;
  readonly load: () => void;
  readonly read: () => Value | null | undefined;
  readonly write: (value: Value) => void;
}

async function readAll(
  context: Word.RequestContext,
  settings: readonly Setting[],
): Promise<readonly (Value | null | undefined)[]> {
  for (const { load } of settings) load();
  await context.sync();
  return settings.map(({ read }) => read());
}

function outranked(name: string, standing: Readonly<Record<string, unknown>>): boolean {
  const rival = name.replace(/Pt$/, /^(?:before|after)/.test(name) ? "Lines" : "Chars");
  return Boolean(standing[rival]);
}

function settingsOf(
  { run = {}, paragraph = {} }: FormatEdit,
  place: Word.Paragraph,
  range: Word.Range | undefined,
): readonly Setting[] {
  const { indent = {}, spacing = {}, alignment } = paragraph;
  return [
    ...(range ? fontSettings(run, range.font) : []),
    ...setting(place, "alignment", alignment && alignments[alignment]),
    ...setting(place, "firstLineIndent", indent.firstLinePt),
    ...setting(place, "leftIndent", indent.leftPt),
    ...setting(place, "rightIndent", indent.rightPt),
    ...setting(place, "spaceBefore", spacing.beforePt),
    ...setting(place, "spaceAfter", spacing.afterPt),
  ];
}

function fontSettings(run: NonNullable<FormatEdit["run"]>, font: Word.Font): readonly Setting[] {
  const { sizePt, bold, color } = run;
  return [
    ...setting(font, "size", sizePt),
    ...setting(font, "bold", bold),
    ...setting(font, "color", color && `#${color.toUpperCase()}`),
  ];
}

/** A property of an object of Word's: named, loaded, read and written alike. */
function setting<Name extends string>(
  owner: { load(names: string): unknown } & Record<Name, unknown>,
  name: Name,
  value: Value | undefined,
): readonly Setting[] {
  if (value === undefined) return [];
  return [
    {
      value,
      load: () => void owner.load(name),
      read: () => asValue(owner[name]),
      write: (written) => void Reflect.set(owner, name, written),
    },
  ];
}

function asValue(value: unknown): Value | undefined {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string"
    ? value
    : undefined;
}

/** Lengths come back as Word rounds them, colours in either case. */
function isSame(read: Value | null | undefined, value: Value): boolean {
  if (typeof read === "number" && typeof value === "number") return Math.abs(read - value) < 0.06;
  return typeof read === "string" && typeof value === "string"
    ? read.toUpperCase() === value.toUpperCase()
    : read === value;
}

const alignments: Readonly<Record<NonNullable<ParagraphFormat["alignment"]>, string | undefined>> = {
  left: "Left",
  center: "Centered",
  right: "Right",
  justify: "Justified",
  distribute: undefined,
};
