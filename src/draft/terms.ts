/** The fifteen statutory document types (文种), in the order of 《党政机关公文处理工作条例》第八条. */
export const statutoryTypes = [
  "决议",
  "决定",
  "命令",
  "公报",
  "公告",
  "通告",
  "意见",
  "通知",
  "通报",
  "报告",
  "请示",
  "批复",
  "议案",
  "函",
  "纪要",
] as const;

/** Papers that circulate like official documents without being one of the fifteen (规则55 limits their length). */
export const otherTypes = ["简报", "参考资料", "研究报告"] as const;

/** Every 文种 a draft may be of. */
export const documentTypes = [...statutoryTypes, ...otherTypes] as const;

/** 文种: what kind of paper this is. */
export type DocumentType = (typeof documentTypes)[number];

/** 行文方向: to a superior, to a subordinate, to an organ neither above nor below. */
export type Direction = "上行文" | "下行文" | "平行文";

/** 篇幅类别: which length limit of 规则55 a paper falls under. */
export const lengthClasses = [
  "全局性综合性工作",
  "一般",
  "专项工作或者具体任务",
  "简报",
  "参考资料",
  "研究报告",
  "不适用",
] as const;
export type LengthClass = (typeof lengthClasses)[number];

/** 数法: whose way of counting 字数 is used; the two programs differ on the same file. */
export type CountingRule = "Word" | "WPS";
