import { pageLimit } from "../../../src/linter/rules/page-limit";
import { testRule } from "../../helpers/test-rule";

const notice = (title: string) =>
  `天津市东丽区人民政府关于${title}的通知\n各街道办事处：\n现就有关事项通知如下，请认真落实。\n`;
const end = "天津市东丽区人民政府\n2026年9月21日";
const attached = `附件：供热单位名单\n${end}\n附件\n供热单位名单\n${"甲公司、乙公司、丙公司、丁公司。\n".repeat(20)}`;
const carried = (title: string) =>
  `天津市东丽区人民政府关于印发${title}的通知\n各街道办事处：\n现将《${title}》印发给你们。\n${end}\n${title}\n${"各单位要抓好落实，明确责任，按时完成。\n".repeat(20)}`;

const long = notice("加强供热保障") + "各供热单位要按时完成设施检修，确保群众温暖过冬。\n\n" + end;
const ends = Array.from({ length: 12 }, () => ({ paragraph: 3, from: 0, to: 14 }));
const atBlank = ends.map(() => ({ paragraph: 4, from: 0, to: 0 }));

testRule(pageLimit, {
  accept: [
    { document: notice("加强供热保障") + end },
    { document: notice("加强供热保障") + end, pages: 11, measured: "estimated" },
    { document: notice("加强供热保障") + attached, pages: 15 },
    { document: carried("东丽区2026年工作要点"), pages: 15 },
    {
      document: "东丽政务简报\n第18期\n区政府办公室　2026年6月12日\n各街道推进治理\n今年以来，进展良好。",
      pages: 15,
    },
  ],
  reject: [
    {
      document: carried("东丽区供热应急预案"),
      pages: 11,
      messages: ["通知11页，文件稿一般不超过10页"],
    },
    {
      document: notice("加强供热保障") + end,
      pages: 12,
      measured: "estimated",
      messages: ["通知约12页（按版面估算），文件稿一般不超过10页"],
    },
    {
      document: notice("加强供热保障") + end,
      pages: 11,
      measured: "last saved",
      messages: ["通知约11页（存盘时所记），文件稿一般不超过10页"],
    },
    {
      document: notice("加强供热保障") + attached,
      pages: 60,
      messages: ["通知约12页（全文60页，除去附件），文件稿一般不超过10页"],
    },
    {
      document: long,
      pages: 12,
      measured: "estimated",
      ends,
      messages: ["通知约12页（按版面估算），文件稿一般不超过10页；第10页到“热单位要按时完成设施检修”为止"],
    },
    {
      document: long,
      pages: 11,
      ends: atBlank,
      messages: ["通知11页，文件稿一般不超过10页；按版面估算，第10页到“检修，确保群众温暖过冬。”为止"],
    },
  ],
});
