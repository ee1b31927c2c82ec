import type { RefusalReason } from "../../draft/edit";
import type { Severity } from "../../linter/finding";
import type { RuleGroup } from "../../linter/rule";
import type { Gauge } from "../../linter/gauges";
import type { RegionKind } from "../engine";
import type { View, Work } from "../session";

/** What the pane calls the kinds of things the rest of the program knows by their keys. */
export interface Names {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly regions: Readonly<Record<RegionKind, string>>;
  readonly views: Readonly<Record<View, string>>;
  readonly work: Readonly<Record<Work["kind"], string>>;
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly methods: Readonly<Record<Gauge["method"], string>>;
}

/** In Chinese. */
export const namesInChinese: Names = {
  severities: { error: "应改", warning: "宜改", advice: "可改" },
  groups: {
    篇幅: "篇幅",
    活动: "活动",
    要素: "要素",
    行文: "行文",
    结构: "结构",
    标点: "标点",
    数字: "数字",
    用语: "用语",
    版式: "版式",
  },
  regions: {
    length: "篇幅",
    masthead: "版头",
    title: "标题",
    recipients: "主送机关",
    body: "正文",
    closing: "附件说明、署名、日期",
    attachments: "附件",
    colophon: "版记",
    margins: "页眉、页脚、批注",
  },
  views: {
    check: "核校",
    sign: "签批",
    slip: "单据",
    settings: "设置",
  },
  work: {
    reading: "正在读文稿…",
    checking: "正在核校…",
    changing: "正在修改…",
    counting: "正在数页…",
    comparing: "正在比对…",
    making: "正在制单…",
  },
  refusals: {
    "changed-since": "那里的字已经变了，没有改；重新核校后再试",
    overlaps: "与另一处修改碰在一起，请再改一次",
    "holds-break": "中间有制表符、换行或者分页，请手工改",
    "field-result": "是域算出来的字，改了也会变回去，请改域",
    "text-box-copies-differ": "文本框在文件里存了两份，两份不一样，请手工改",
    cdata: "那里的存法特别，请手工改",
    "no-run": "那里没有可以写字的地方，请手工改",
    "unwritable-character": "要写的字符 Word 文件里存不下，请手工改",
    unsupported: "这种改法程序还不会，请手工改",
    failed: "Word 没有改成这一处，看看那里的字，再试一次或者手工改",
    stopped: "还没有轮到，您停下了",
  },
  methods: {
    Word: "按 Word 的数法",
    WPS: "按 WPS 的数法",
    "laid out": "Word 排版所得",
    given: "您填写的",
    estimated: "按版面估算",
    "last saved": "上次存盘时所记",
  },
};

/** In English. */
export const namesInEnglish: Names = {
  severities: { error: "Must", warning: "Should", advice: "May" },
  groups: {
    篇幅: "Length",
    活动: "Activities",
    要素: "Elements",
    行文: "Addressing",
    结构: "Structure",
    标点: "Punctuation",
    数字: "Numerals",
    用语: "Wording",
    版式: "Layout",
  },
  regions: {
    length: "Length",
    masthead: "Masthead",
    title: "Title",
    recipients: "Main recipients",
    body: "Body",
    closing: "Attachment list, signature, date",
    attachments: "Attachments",
    colophon: "Colophon",
    margins: "Headers, footers, comments",
  },
  views: { check: "Check", sign: "Sign-off", slip: "Slip", settings: "Settings" },
  work: {
    reading: "Reading the draft…",
    checking: "Checking…",
    changing: "Changing…",
    counting: "Counting pages…",
    comparing: "Comparing…",
    making: "Making the slip…",
  },
  refusals: {
    "changed-since": "The words there have changed, so nothing was done; check again and retry",
    overlaps: "It clashes with another fix; run it once more",
    "holds-break": "A tab or a break stands inside; fix it by hand",
    "field-result": "A field computes these words; change the field",
    "text-box-copies-differ": "The file holds two copies of the text box that differ; fix it by hand",
    cdata: "The words are stored in an unusual way; fix it by hand",
    "no-run": "There is nowhere to write there; fix it by hand",
    "unwritable-character": "A Word file cannot hold the character; fix it by hand",
    unsupported: "This kind of change is not supported; fix it by hand",
    failed: "Word could not make this change; look at the words there, then retry or fix it by hand",
    stopped: "You stopped before its turn",
  },
  methods: {
    Word: "counted as Word does",
    WPS: "counted as WPS does",
    "laid out": "as Word lays it out",
    given: "as you gave it",
    estimated: "estimated from the layout",
    "last saved": "as of the last save",
  },
};
