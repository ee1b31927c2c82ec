import type { Direction, DocumentType } from "../terms";
import type { Elements } from "../draft";
import { compact, organsIn } from "../elements";

/** A version or trial mark after a title: （试行） （草案） （征求意见稿） （代拟稿）. */
const trailer =
  /[（(【〔[](?:试行|暂行|首报|续报|终报|草案|草稿|初稿|[^（）()]{0,10}稿|修订|修订版|节选|摘要|\d{4}年版)[^（）()]{0,6}[）)】〕\]]$/;

const endings: readonly (readonly [RegExp, DocumentType])[] = [
  [/(?:调研|研究)报告$/, "研究报告"],
  [/参考资料$/, "参考资料"],
  [/简报$/, "简报"],
  [/纪要$/, "纪要"],
  [/决议$/, "决议"],
  [/决定$/, "决定"],
  [/命令$|(?:政府|国务院|委员会|[院部局委奖免征控的]|主席|动员|戒严|嘉奖|任免|通缉|特赦)令$/, "命令"],
  [/公报$/, "公报"],
  [/公告$/, "公告"],
  [/通告$/, "通告"],
  [/意见$/, "意见"],
  [/通知$/, "通知"],
  [/通报$/, "通报"],
  [/报告$/, "报告"],
  [/请示$/, "请示"],
  [/批复$/, "批复"],
  [/议案$/, "议案"],
  [/(?:函|提案的答复|建议的答复|意见的答复|的答复)$/, "函"],
];

/** 文种 from the title's last words; undefined where they are none of the fifteen, 简报, 参考资料 or 研究报告. */
export function typeOfTitle(title: string): DocumentType | undefined {
  const words = bareTitle(title);
  return endings.find(([ending]) => ending.test(words))?.[1];
}

const otherEndings =
  /(?:[法条例则案划表书]|条例|规定|办法|预案|要点|章程|制度|机制|措施|标准|规范|指南|清单|名单|目录|纲要|公约|协议|总结|讲话|安排|分工|说明|式样|样式|样图|指标|提纲|须知|程序|流程|职责|计划|坐标|名册|台账|明细|示意图|图)$/;

/** Whether words may close a title though they name no 文种: …实施方案, …管理办法, …名单. */
export function closesOtherTitle(title: string): boolean {
  return otherEndings.test(bareTitle(title));
}

function bareTitle(title: string): string {
  let words = compact(title).replace(/[。；，、.;,]+$/, "");
  for (let bare = words.replace(trailer, ""); bare !== words; bare = words.replace(trailer, "")) words = bare;
  return words.replace(/[》”]$/, "");
}

const markTypes: readonly (readonly [RegExp, DocumentType])[] = [
  [/纪要$/, "纪要"],
  [/(?:参考|参考资料)$/, "参考资料"],
  [/(?:简报|信息|动态|专报|快报|要情|情况反映|摘报|通讯)$/, "简报"],
  [/令$/, "命令"],
  [/公告$/, "公告"],
  [/通告$/, "通告"],
  [/公报$/, "公报"],
];

/** 文种 from a masthead that names one: 政务信息简报, 常务会议纪要, 人民政府令. */
export function typeOfMark(mark: string): DocumentType | undefined {
  const words = compact(mark);
  return markTypes.find(([ending]) => ending.test(words))?.[1];
}

const downward = new Set<DocumentType>([
  "决议",
  "决定",
  "命令",
  "公报",
  "公告",
  "通告",
  "通知",
  "通报",
  "批复",
]);
const superior = /^(?:[\u3400-\u9fff]{0,6}[省市区县])?(?:人民政府|委|区委|市委)$|^国务院$|^党中央$/;

/** 行文方向 as the 文种, 签发人 and 主送 give it; undefined where they do not (意见 to nobody named, 纪要, 简报). */
export function directionOf(type: DocumentType | undefined, elements: Elements): Direction | undefined {
  if (type === undefined) return undefined;
  if (type === "请示" || type === "报告") return "上行文";
  if (type === "函" || type === "议案") return "平行文";
  if (downward.has(type)) return "下行文";
  return type === "意见" ? directionOfOpinion(elements) : undefined;
}

function directionOfOpinion({ signatory, mainRecipients }: Elements): Direction | undefined {
  if (signatory) return "上行文";
  const organs = organsIn((mainRecipients ?? []).map(({ text }) => text).join(""));
  if (organs.some((organ) => /^[各全]/.test(organ))) return "下行文";
  return organs.length > 0 && organs.every((organ) => superior.test(organ)) ? "上行文" : undefined;
}
