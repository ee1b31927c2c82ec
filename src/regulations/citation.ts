/**
 * A basis (依据) as rules and tables write it: a regulation's short name and the place in it.
 * `规则55` `规则53(一)` `条例9` `格式7.2.5` `标点B.3` `数字5.1.3` `实务` `津政办发〔2006〕57号` `《政府信息公开条例》15`.
 */
export type Basis = string;

/** A basis taken apart. */
export interface Citation {
  /** The regulation's short name: 规则, 条例, 格式 … or the whole basis where it names no place. */
  readonly regulation: string;
  /** Article number or clause number (55, 7.2.5, B.3). */
  readonly clause?: string;
  /** 款、项 within an article, as written: (一)(二). */
  readonly items: readonly string[];
}

const basisShape = /^《?([\u4e00-\u9fff]+?)》?([A-Z]?\d*(?:\.\d+)*[A-Z]?)((?:\([一二三四五六七八九十]+\))*)$/;

/** Reads a basis; one of another shape (a document number, 实务) is a regulation without a clause. */
export function parseBasis(basis: Basis): Citation {
  const match = basisShape.exec(basis);
  if (!match?.[1]) return { regulation: basis, items: [] };
  const [, regulation, clause, items = ""] = match;
  return { regulation, ...(clause && { clause }), items: items.match(/[一二三四五六七八九十]+/g) ?? [] };
}
