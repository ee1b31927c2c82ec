import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";

/** A 请示 of a department, with faults in its number, its wording and its punctuation. */
export const request = [
  "天津市东丽区水务局关于购置防汛物资的请示",
  "东丽水发[2026]5号",
  "区人民政府：",
  "截止2026年4月底，全区储备编织袋12万条,水泵36台。妥否，请批示。",
  "天津市东丽区水务局",
  "2026年5月8日",
  "（联系人：王建军，联系电话：022-00000000；此件不予公开）",
].join("\n");

/** A 通知 of the government in which nothing is wrong. */
export const notice = [
  "天津市东丽区人民政府关于做好防汛工作的通知",
  "东丽政发〔2026〕5号",
  "各街道办事处，各委、办、局，各直属单位：",
  "为做好今年防汛工作，现将有关事项通知如下。",
  "天津市东丽区人民政府",
  "2026年5月8日",
  "（此件主动公开）",
].join("\n");

/** A folder with both as .docx and with files that are none, and `check` run in it; `remove` it when done. */
export function checkFolder() {
  const files = temporaryFolder({
    "请示.docx": plainDocx(request),
    "通知.docx": plainDocx(notice),
    "夹/内/通知.docx": plainDocx(notice),
    "夹/~$通知.docx": "lock",
    "夹/说明.txt": "不是公文",
    "坏.docx": "这不是压缩包",
  });
  const check = (...argv: readonly string[]) => runCli(["check", ...argv], { cwd: files.folder });
  return { ...files, check };
}
