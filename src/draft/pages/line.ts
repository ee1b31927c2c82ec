/** A line as it would be set: its words `from..to` in a paragraph, its height in points, and what breaks after it. */
export interface Line {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly breakAfter?: "page" | "column";
}
