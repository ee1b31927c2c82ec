import { compact } from "../elements";
import type { Line } from "./lines";

/** The lines that are the document's own: half-open indices into the lines given. */
export interface OwnLines {
  readonly start: number;
  readonly end: number;
}

/**
 * Sets aside what a government website puts round a published text: the table of 索引号, 发文机关, 发布日期 … and the
 * page's repeated title before it, links and page numbers after it.
 */
export function withoutFurniture(lines: readonly Line[]): OwnLines {
  const metadata = afterMetadata(lines);
  const start = metadata + (repeatsInNextLines(lines, metadata) ? 1 : 0);
  let end = lines.length;
  while (end > start && isTailFurniture(lines[end - 1])) end--;
  return end > start ? { start, end } : { start: 0, end: lines.length };
}

const metadataLabel =
  /^(?:索引号|信息索引|主题分类|信息分类|体裁分类|发文机关|发布机构|成文日期|发文日期|生成日期|标题|名称|发文字号|文号|发布日期|公开日期|主题词|公开方式|有效性|公文时效|时效性|来源)[：:]/;

const searchedLines = 60;

/** The first line after the metadata table; 0 where there are fewer than three of its headings at the top. */
function afterMetadata(lines: readonly Line[]): number {
  let labels = 0;
  let after = 0;
  for (let index = 0; index < Math.min(lines.length, searchedLines); index++) {
    const label = metadataLabel.exec(compact(lines[index]?.text ?? ""));
    if (!label) continue;
    labels++;
    after = index + (hasValueBelow(lines, index) ? 2 : 1);
  }
  return labels >= 3 && after < lines.length ? after : 0;
}

/** A heading with nothing after its colon has its value in the very next paragraph or cell, or has none. */
function hasValueBelow(lines: readonly Line[], index: number): boolean {
  const [label, value] = [lines[index], lines[index + 1]];
  if (!label || !value || !/[：:]$/.test(label.text)) return false;
  return value.paragraph === label.paragraph + 1 && !metadataLabel.test(compact(value.text));
}

/** A page's title says in one line what the document's own title says again over the next lines. */
function repeatsInNextLines(lines: readonly Line[], index: number): boolean {
  const title = compact(lines[index]?.text ?? "");
  if (title.length < 8) return false;
  let joined = "";
  for (let next = index + 1; joined.length < title.length && next < index + 7; next++) {
    joined += compact(lines[next]?.text ?? "");
  }
  return joined === title;
}

const tailFurniture =
  /^(?:扫一扫.{0,20}|-->|<!--|【?(?:打印|关闭|返回|分享|收藏|下载).{0,12}|相关(?:链接|文档|解读).{0,20}|上一篇.{0,60}|下一篇.{0,60}|PAGE|[—－–-]\s*\d{1,4}\s*[—－–-])$/;

function isTailFurniture(line: Line | undefined): boolean {
  return line !== undefined && tailFurniture.test(line.text);
}
