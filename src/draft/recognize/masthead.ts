import { compact, documentNumberParts, parseDate } from "../elements";
import { type Found, piece, whole } from "./found";
import { formatOf, isRed, type Line } from "./lines";
import { looksLikeOrgan } from "./organs";

/** What a line of the head is by its own words; undefined where they do not say. The title is found by its place. */
export function readHeadLine(line: Line): readonly Found[] | undefined {
  if (line.text.length > 60) return undefined;
  return (
    numberAndSignatory(line) ??
    issueNumber(line) ??
    markAndIssue(line) ??
    corner(line) ??
    mark(line) ??
    (parseDate(line.text) ? [whole("documentDate", line)] : readUnitAndDate(line))
  );
}

const signatoryWord = /(?:签\s*发\s*人|会\s*签\s*人)/;

/** 发文字号, 签发人, or the two on one line as upward documents set them. */
function numberAndSignatory(line: Line): readonly Found[] | undefined {
  const at = line.text.search(signatoryWord);
  if (at >= 0 && /^\s*(?:[：:]|\s|$|[\u3400-\u9fff]{2,4}(?:\s|、|$))/.test(afterWord(line.text, at))) {
    const before = line.text.slice(0, at).trim();
    if (before !== "" && !documentNumberParts(before)) return undefined;
    return [piece("documentNumber", line, 0, at), piece("signatory", line, at, line.text.length)];
  }
  return documentNumberParts(line.text) ? [whole("documentNumber", line)] : undefined;
}

function afterWord(text: string, at: number): string {
  return text.slice(at).replace(signatoryWord, "");
}

const count = "[\\d０-９一二三四五六七八九十百零〇×xX*＊_＿\\s]{0,8}";
const issue = `(?:(?:国令)?总?第${count}[期号次]|(?:19|20)\\d{2}年\\s*第${count}[期号]|[〔［[(（](?:19|20)\\d{2}[〕］\\])）]\\s*第?${count}期|增刊\\s*\\d*)`;
const issueLine = new RegExp(
  `^[（(]?\\s*${issue}(?:\\s*[（(]?\\s*(?:总第${count}期|${issue})\\s*[）)]?)?\\s*[）)]?$`,
);

/** 期号, 令号, and the 2026年第1号 of a 公告. */
function issueNumber(line: Line): readonly Found[] | undefined {
  return issueLine.test(line.text) ? [whole("issueNumber", line)] : undefined;
}

const markThenIssue = new RegExp(
  `^(.{2,30}?(?:令|公告|通告|简报|纪要|信息|专报|动态))[\\s（(]*(${issue})\\s*[）)]?$`,
);

/** Masthead and number on one line: ×××人民政府令　第5号. */
function markAndIssue(line: Line): readonly Found[] | undefined {
  const match = markThenIssue.exec(line.text);
  if (!match?.[1] || !match[2] || /关于/.test(match[1])) return undefined;
  const at = line.text.indexOf(match[2], match[1].length);
  return [
    piece("issuerMark", line, 0, match[1].length),
    piece("issueNumber", line, at, at + match[2].length),
  ];
}

const cornerShapes = [
  { kind: "copyNumber", shape: /^(?:份号[：:]?|№|No[.．]?)?\d{3,8}$/i },
  {
    kind: "secrecy",
    shape:
      /^(?:密级[：:])?(?:绝密|机密|秘密|内部)(?:[★☆*＊·•]?(?:[\d一二三四五六七八九十]{1,3}(?:年|个月|月|天)|长期)?|[★☆*＊·•].{0,8})$/,
  },
  {
    kind: "urgency",
    shape: /^(?:紧急程度[：:])?(?:特提|特急|加急|平急|急件|紧急|特别紧急|火急|急|特急件|加急件)$/,
  },
] as const;

/** 份号, 密级和保密期限, 紧急程度: short words in the top left corner, sometimes two on a line. */
function corner(line: Line): readonly Found[] | undefined {
  const words = [...line.text.matchAll(/\S+/g)];
  const joined = cornerKind(compact(line.text));
  if (joined) return [whole(joined, line)];
  const found = words.map((word) => {
    const kind = cornerKind(word[0]);
    return kind && piece(kind, line, word.index, word.index + word[0].length);
  });
  return words.length <= 3 && found.every((one) => one !== undefined) ? found : undefined;
}

function cornerKind(words: string): (typeof cornerShapes)[number]["kind"] | undefined {
  return cornerShapes.find(({ shape }) => shape.test(words))?.kind;
}

/** 发文机关标志 that can be nothing else: an organ and 文件, or 文件 alone beside joint organs. */
function mark(line: Line): readonly Found[] | undefined {
  const words = compact(line.text);
  if (words === "文件") return [whole("issuerMark", line)];
  if (words.length > 40 || !words.endsWith("文件") || /关于|[，。：:]/.test(words)) return undefined;
  return looksLikeOrgan(words.slice(0, -2)) || isRed(line) ? [whole("issuerMark", line)] : undefined;
}

const unitThenDate = /^(\S[^年]*?)\s{1,40}([\d〇○零一二三四五六七八九×xX]{2,4}\s*年.*)$/;

/** An organ and a date on one line: 编印单位 under a 简报's masthead, or 署名 and 成文日期 run together. */
export function readUnitAndDate(line: Line): readonly Found[] | undefined {
  const match = line.text.length <= 60 ? unitThenDate.exec(line.text) : undefined;
  if (!match?.[1] || !match[2] || !parseDate(match[2])) return undefined;
  const unit = match[1].replace(/(?:主办|编印|编发|编|印发|印)$/, "").trim();
  if (!looksLikeOrgan(unit)) return undefined;
  const end = line.text.length;
  return [piece("issuerName", line, 0, unit.length), piece("documentDate", line, end - match[2].length, end)];
}

const namedMark = /(?:文件|简报|纪要|信息|动态|专报|快报|要情|摘报|参考|情况反映|通讯)$/;
/** ×××人民政府公告: issuer and 文种 with no matter between them. */
const issuedMark = /(?:命令|令|公告|通告|公报)$/;

/** 第52次常务会议纪要: a masthead names the series, only a title one session of it. */
const oneSession = /第[\d〇零一二三四五六七八九十百]+次.*纪要$/;

/** Whether a line above the title may be the masthead: an organ's name, or what mastheads are called. */
export function mayBeMark(line: Line): boolean {
  const words = compact(line.text);
  if (words.length > 40 || /关于|[，。：:；]/.test(words) || oneSession.test(words)) return false;
  if (issuedMark.test(words)) return looksLikeOrgan(words.replace(issuedMark, "")) || isRed(line);
  return (
    namedMark.test(words) || looksLikeOrgan(words) || (isRed(line) && (formatOf(line).sizePt ?? 0) >= 22)
  );
}

/** More names of 签发人, on the line under the first or in the cell beside it. */
export function isNameList(text: string): boolean {
  return (
    text.length <= 30 &&
    /^[\u3400-\u9fff·]{2,4}(?:[\s、]+[\u3400-\u9fff·]{2,4}){0,3}$/.test(text) &&
    !looksLikeOrgan(text)
  );
}
