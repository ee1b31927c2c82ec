import { fillContentControls } from "../docx/content-controls";
import { openPackage } from "../docx/package";
import { nearest } from "../facts/nearest";
import type { Slip } from "./slip";
import { handFields, templateFields } from "./template-fields";

/** An office's own form filled, and what of it was not. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly filled: readonly string[];
  /** Names the program does not know, with the one most like each. */
  readonly unknown: readonly { readonly name: string; readonly like?: string }[];
  /** Names it knows that no control has. */
  readonly missing: readonly string[];
  /** Names the slip has nothing for: their controls stay as they are. */
  readonly empty: readonly string[];
  /** Controls it could not fill, and why, a Chinese sentence each. */
  readonly unfilled: readonly string[];
}

/**
 * Fills a .docx whose content controls are named after the fields of a slip; the form's own setting stays. What only a hand
 * may fill is left as it is. Throws DocxError where the file is no .docx.
 */
export function fillTemplate(template: Uint8Array, slip: Slip, fileName?: string): FilledTemplate {
  const fields = templateFields(slip);
  const values = new Map([...fields].filter(([, value]) => value !== ""));
  const { bytes, controls } = fillContentControls(openPackage(template, fileName), values);
  const names = new Set(controls.map(({ name }) => name).filter((name) => name !== ""));
  const known = new Set<string>([...fields.keys(), ...handFields]);
  const stuck = controls.filter(({ name, unfillable }) => unfillable && values.has(name));
  const stuckNames = new Set(stuck.map(({ name }) => name));
  return {
    bytes,
    filled: [...names].filter((name) => values.has(name) && !stuckNames.has(name)),
    empty: [...names].filter((name) => fields.has(name) && !values.has(name)),
    unknown: [...names].filter((name) => !known.has(name)).map((name) => withLike(name, [...known])),
    missing: [...fields.keys()].filter((name) => !names.has(name)),
    unfilled: stuck.flatMap(({ name, unfillable }) =>
      unfillable ? [`“${name}”${reasons[unfillable]}`] : [],
    ),
  };
}

function withLike(name: string, known: readonly string[]): { readonly name: string; readonly like?: string } {
  const like = nearest(name, known);
  return like === undefined ? { name } : { name, like };
}

const reasons = {
  "holds others": "里面还套着别的内容控件，没有填，请把名称写在最里面的控件上。",
  table: "里面是表格，没有填，请把名称写在表格里的控件上。",
  checkbox: "是复选框，没有填，请改用纯文本控件。",
  picture: "是图片控件，没有填，请改用纯文本控件。",
  bound: "绑定了别的数据，填了会被盖掉，没有填，请解除绑定。",
} as const;
