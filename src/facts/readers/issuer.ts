import type { Draft, Stretch } from "../../draft/draft";
import { compact, documentNumberParts, titleText } from "../../draft/elements";
import { type Facts, type Known, type OrganKind, organKinds } from "../facts";
import { classifyOrgan, type OrganClass, type ReadingOptions } from "../organs";
import { ownName } from "../own-name";
import { clue, type FactReader, reading, type ReadingContext } from "../reading";

/** 发文机关 and 起草单位, from the number's 机关代字, the masthead, the 署名 and the title, in this order of trust. */
export const readIssuer: FactReader = (context): Facts => {
  const issuers = issuersShown(context);
  const first = issuers[0];
  const unit = readDraftingUnit(context, issuers);
  if (!first) return unit ? { draftingUnit: unit } : {};
  const agreed = issuers.every(({ kind }) => kind === first.kind);
  const issuer = agreed ? reading(first.kind, first.words) : clue(first.kind, first.words);
  return { issuer, ...(unit && { draftingUnit: unit }) };
};

interface ShownIssuer {
  readonly kind: OrganKind;
  readonly words: Stretch;
}

function issuersShown({ carrier, options }: ReadingContext): readonly ShownIssuer[] {
  const { documentNumber, issuerMark, issuerName } = carrier.elements;
  const byCode = each(documentNumber, ({ text }) => ownerOfCode(text, options));
  const byMark = each(issuerMark, ({ text }) => issuingKind(classifyOrgan(leadMark(text, options), options)));
  const byName = each(issuerName, ({ text }) => issuingKind(classifyOrgan(text, options)));
  const shown = [...byCode, ...byMark.slice(0, 1), ...byName.slice(0, 1)];
  return shown.length > 0 ? shown : issuerInTitle(carrier.elements.title?.[0], titleText(carrier), options);
}

function each(
  stretches: readonly Stretch[] = [],
  kindOf: (stretch: Stretch) => OrganKind | undefined,
): readonly ShownIssuer[] {
  return stretches.flatMap((words) => {
    const kind = kindOf(words);
    return kind === undefined ? [] : [{ kind, words }];
  });
}

/** 东丽政发 is the district government's and 东丽政办函 its office's, also where the pack does not list the code. */
function ownerOfCode(text: string, { issuerCodes, districtName }: ReadingOptions): OrganKind | undefined {
  const code = documentNumberParts(text)?.issuerCode;
  if (code === undefined || code === "") return undefined;
  const listed = Object.entries(issuerCodes).find(([listedCode]) => listedCode === code)?.[1];
  if (listed !== undefined) return listed;
  const stem = districtName?.replace(/区$/, "");
  if (stem === undefined || !code.startsWith(`${stem}政`)) return undefined;
  return code.startsWith(`${stem}政办`) ? "区政府办公室" : "区政府";
}

/** The first of the organs on one line of a joint masthead; a name set with spaces between its characters is one. */
function leadMark(text: string, options: ReadingOptions): string {
  const [first = "", ...others] = text.trim().split(/\s+/);
  return others.length > 0 && classifyOrgan(first, options) !== undefined ? first : bareMark(text);
}

/** A masthead without what is not the organ's name: 文件, 令, （征求意见稿）, the meeting of minutes. */
function bareMark(text: string): string {
  return compact(text)
    .replace(/[（(].*[）)]$/, "")
    .replace(/(?:第.{1,8}次)?(?:全体会议|常务会议|区长办公会议?|专题会议)?(?:会议)?纪要$/, "")
    .replace(/(?:文件|令|公告|通告)$/, "");
}

function issuingKind(organ: OrganClass | undefined): OrganKind | undefined {
  return organKinds.find((kind) => kind === organ);
}

function issuerInTitle(
  line: Stretch | undefined,
  title: string,
  options: ReadingOptions,
): readonly ShownIssuer[] {
  const name = /^([\u4e00-\u9fff]{2,30}?)关于/.exec(title)?.[1];
  const kind = name === undefined ? undefined : issuingKind(classifyOrgan(name, options));
  return line && name !== undefined && kind !== undefined ? [{ kind, words: { ...line, text: name } }] : [];
}

/** A department's own paper was drafted by it, a joint one likely by the first; else 起草单位：… says so, and the contact in 附注 hints at it. */
function readDraftingUnit(
  context: ReadingContext,
  issuers: readonly ShownIssuer[],
): Known<string> | undefined {
  return unitWritten(context) ?? unitAsIssuer(context, issuers) ?? unitOfContact(context);
}

function unitWritten({ draft, carrier }: ReadingContext): Known<string> | undefined {
  for (let paragraph = carrier.from; paragraph < carrier.to; paragraph++) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    if (text.length > 60) continue;
    const match = /^\s*[（(]?(?:起草|拟稿|主办)(?:单位|部门)\s*[：:]\s*([\u4e00-\u9fff]{2,30})/.exec(text);
    if (match?.[1] && !isOrganizer(draft, paragraph))
      return reading(match[1], { text: match[0], paragraph, from: match.index, to: match[0].length });
  }
  return undefined;
}

/** 主办单位 of an event stands beside its 承办单位: not who drafts the paper. */
function isOrganizer({ paragraphs }: Draft, paragraph: number): boolean {
  return paragraphs.slice(paragraph, paragraph + 3).some(({ text }) => /[承协]办单位/.test(text));
}

function unitAsIssuer(
  { carrier, options }: ReadingContext,
  issuers: readonly ShownIssuer[],
): Known<string> | undefined {
  const own = issuers.find(
    ({ kind }) => kind === "部门" || kind === "街道（园区）" || kind === "议事协调机构",
  );
  if (!own) return undefined;
  const { issuerName = [], issuerMark = [] } = carrier.elements;
  const names = issuerName.map(({ text }) => text);
  const { index = 0, isSure = true } =
    ownName(names, { issuer: reading(own.kind, own.words) }, options) ?? {};
  const named = issuerName[index] ?? issuerMark[0] ?? own.words;
  return (isSure ? reading : clue)(bareMark(named.text), named);
}

function unitOfContact({ carrier, options }: ReadingContext): Known<string> | undefined {
  for (const note of carrier.elements.note ?? []) {
    const match = /联系(?:人|单位)\s*[：:]\s*([\u4e00-\u9fff]{3,20})/.exec(note.text);
    const name = match?.[1];
    if (match && name !== undefined && classifyOrgan(name, options) === "部门") {
      return clue(name, {
        ...note,
        text: match[0],
        from: note.from + match.index,
        to: note.from + match.index + match[0].length,
      });
    }
  }
  return undefined;
}
