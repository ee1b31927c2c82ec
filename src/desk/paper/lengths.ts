/** A length of so many points on the sheet, which is drawn smaller where the window is narrow (see paper.css). */
export function points(count: number): string {
  return `calc(${round(count)} * var(--pt))`;
}

/** A length of hundredths of a character, as Word measures indents (`firstLineChars`). */
export function characters(hundredths: number): string {
  return `${round(hundredths / 100)}em`;
}

function round(count: number): number {
  return Math.round(count * 100) / 100;
}
