/** 域: the fields open at one place of a story. Their codes are hidden; what they computed reads as text. */
export class FieldStack {
  private readonly open: OpenField[] = [];
  private inCode = 0;

  /** The words here are a field's code, not its result. */
  get hidden(): boolean {
    return this.inCode > 0;
  }

  /** The outermost field whose result the words here are and which would compute them anew: `PAGE`. */
  get computed(): string | undefined {
    return this.open.find((field) => !field.inCode && field.computes)?.name;
  }

  begin(code = ""): void {
    this.open.push(new OpenField(code));
    this.inCode++;
  }

  addCode(code: string): void {
    const field = this.open.at(-1);
    if (field?.inCode) field.code += code;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (!field?.inCode) return;
    field.inCode = false;
    this.inCode--;
  }

  end(): void {
    if (this.open.pop()?.inCode) this.inCode--;
  }
}

class OpenField {
  inCode = true;

  constructor(public code: string) {}

  get name(): string {
    return /^\s*([A-Za-z]+|=)/.exec(this.code)?.[1]?.toUpperCase() ?? "";
  }

  /** A link shows words of the author's, a form field those of whoever fills it in: neither is computed. */
  get computes(): boolean {
    return !["HYPERLINK", "FORMTEXT", "FORMDROPDOWN", "FORMCHECKBOX"].includes(this.name);
  }
}

/**
 * Where fields begin that never end, as offsets of their marks: such a beginning is passed over, or everything after
 * it would be taken for its code.
 */
export function unendedFields(source: string): ReadonlySet<number> {
  const begun: number[] = [];
  for (let at = source.indexOf(typeName); at >= 0; at = source.indexOf(typeName, at + typeName.length)) {
    const type = /^\s?=\s?["'](begin|end)/.exec(
      source.slice(at + typeName.length, at + typeName.length + 12),
    )?.[1];
    if (type === "begin") begun.push(source.lastIndexOf("<", at));
    if (type === "end") begun.pop();
  }
  return new Set(begun);
}

const typeName = "fldCharType";
