import { type DocumentType, documentTypes } from "../draft/terms";
import {
  type ElementMatrix,
  elementMatrix,
  type ElementNeeds,
  type Need,
  type NeededElement,
  typesThatNeed,
} from "../linter/element-matrix";
import { contactRequired } from "../linter/rules/contact-required";
import { disclosureRequired } from "../linter/rules/disclosure-required";
import { documentDateRequired } from "../linter/rules/document-date-required";
import { issuerNameRequired } from "../linter/rules/issuer-name-required";
import { mainRecipientsRequired } from "../linter/rules/main-recipients-required";
import { signatoryRequired } from "../linter/rules/signatory-required";
import type { Register } from "../regulations/register";
import { type Condition, meets } from "../routing/condition";
import { type Fault, faultInWords } from "../routing/fault";
import { type OwnCells, ownFaultsOf, readTable, type Report } from "../routing/table";
import type { Pack } from "./pack";

/** 要素表 read, or every fault in it: a Chinese sentence each, naming file, row and heading. */
export type ReadElementTable =
  | { readonly kind: "elements"; readonly matrix: ElementMatrix }
  | { readonly kind: "faults"; readonly faults: readonly [string, ...string[]] };

/**
 * Reads a unit's own elements.csv: 编号, 文种, a column an element, 依据. A row replaces what the standard says of its 文种,
 * 照旧 keeps one cell of it; a 文种 without a row stays as it is.
 */
export function readElementTable(
  file: string,
  text: string,
  register: Register | undefined,
): ReadElementTable {
  const read = readTable(file, text, Object.values(headings), register);
  const { table, faults: broken } = read;
  const faults: Fault[] = [...broken, ...columnFaults(file, table.columns, broken.length > 0)];
  const matrix: Partial<Record<DocumentType, ElementNeeds>> = { ...elementMatrix };
  const seen = new Set<DocumentType>();
  for (const row of faults.length > broken.length ? [] : table.rows) {
    const report = (heading: string, message: string): void =>
      void faults.push({ file, row: row.row, heading, message });
    for (const documentType of typesOf(row.when[0], report)) {
      if (seen.has(documentType)) report("文种", `“${documentType}”前面已有一行，请只留一行。`);
      seen.add(documentType);
      matrix[documentType] = needsIn(row, matrix[documentType] ?? nothing, report);
    }
  }
  faults.push(...ownFaultsOf(read, (row, report) => void needsIn(row, nothing, report)));
  const [first, ...others] = [...new Set(faults.map(faultInWords))];
  return first === undefined ? { kind: "elements", matrix } : { kind: "faults", faults: [first, ...others] };
}

/** The pack whose rules go by the table; options its pack.json sets itself outrank it. */
export function withElements(pack: Pack, matrix: ElementMatrix): Pack {
  const settings = Object.entries(optionsBy(matrix)).map(([id, options]) => {
    const setting = pack.ruleSettings[id];
    return [id, { ...setting, options: { ...options, ...setting?.options } }] as const;
  });
  return { ...pack, ruleSettings: { ...pack.ruleSettings, ...Object.fromEntries(settings) } };
}

/** What a heading is in a clerk's words. 主送 and 公开属性 alone are facts, and conditions in the other tables. */
const headings: Readonly<Record<NeededElement, string>> = {
  mainRecipients: "主送机关",
  issuerName: "署名",
  documentDate: "成文日期",
  signatory: "签发人",
  contact: "联系人",
  disclosure: "标注公开属性",
};

/** Cells, and the need each stands for. */
const cells: Readonly<Record<string, Need>> = {
  必备: "required",
  上行文必备: "upward",
  通常有: "usual",
  可有: "allowed",
  不用: "absent",
};
const unchanged = "照旧";

const always = ["必备", "可有", "不用"];
/** What may be written of an element: no rule tells upward papers apart for the others. */
const allowed: Readonly<Record<NeededElement, readonly string[]>> = {
  mainRecipients: ["必备", "上行文必备", "可有", "不用"],
  issuerName: always,
  documentDate: always,
  signatory: ["上行文必备", "可有", "不用"],
  contact: ["上行文必备", "通常有", "可有", "不用"],
  disclosure: always,
};

const nothing: ElementNeeds = {
  mainRecipients: "absent",
  issuerName: "absent",
  documentDate: "absent",
  signatory: "absent",
  contact: "absent",
  disclosure: "absent",
};

function columnFaults(
  file: string,
  columns: readonly { readonly key: string; readonly heading: string }[],
  isBroken: boolean,
): readonly Fault[] {
  const others = columns.filter(({ key }) => key !== "documentType");
  const faults = others.map(({ heading }) => ({
    file,
    row: 1,
    heading,
    message: "这张表只按文种分，请删去这一栏。",
  }));
  if (isBroken || columns.some(({ key }) => key === "documentType")) return faults;
  return [...faults, { file, row: 1, message: "缺少“文种”一栏，请补上。" }];
}

function typesOf(condition: Condition | undefined, report: Report): readonly DocumentType[] {
  if (condition?.kind === "values" && !condition.negated)
    return documentTypes.filter((documentType) => meets(condition, documentType));
  report("文种", "要写明是哪个文种，不能写“不限”和“非”。");
  return [];
}

function needsIn({ cells: written }: OwnCells, base: ElementNeeds, report: Report): ElementNeeds {
  const needOf = (element: NeededElement): Need => {
    const heading = headings[element];
    const cell = written.get(heading) ?? "";
    const need = cells[cell];
    if (cell === unchanged) return base[element];
    if (need !== undefined && allowed[element].includes(cell)) return need;
    report(heading, `不能写“${cell}”，可写：${allowed[element].join("、")}，或者“${unchanged}”。`);
    return base[element];
  };
  const upwardOnly = (element: "signatory" | "contact") => {
    const need = needOf(element);
    return need === "required" ? base[element] : need;
  };
  return {
    mainRecipients: needOf("mainRecipients"),
    issuerName: needOf("issuerName"),
    documentDate: needOf("documentDate"),
    signatory: upwardOnly("signatory"),
    contact: upwardOnly("contact"),
    disclosure: needOf("disclosure"),
  };
}

/** The options of the rules that look for an element. */
function optionsBy(matrix: ElementMatrix): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const types = (element: NeededElement, ...wanted: readonly Need[]) =>
    typesThatNeed(matrix, element, ...wanted);
  return {
    [mainRecipientsRequired.id]: {
      types: types("mainRecipients", "required", "upward"),
      upwardTypes: types("mainRecipients", "upward"),
    },
    [issuerNameRequired.id]: { types: types("issuerName", "required") },
    [documentDateRequired.id]: { types: types("documentDate", "required") },
    [signatoryRequired.id]: { types: types("signatory", "upward") },
    [contactRequired.id]: {
      types: types("contact", "upward", "usual"),
      usualTypes: types("contact", "usual"),
    },
    [disclosureRequired.id]: { types: types("disclosure", "required") },
  };
}
