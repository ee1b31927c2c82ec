import { pageMarkup, type SlipNode } from "./page-markup";
import { pageFont, type SlipStyle, slipStyles } from "./page-style";
import { marginsMm, sheetWidthMm, type SlipPage } from "./sheet";

/** The pages as one HTML document to print without Word: A4, a form a page, no scripts, nothing fetched. */
export function slipHtml(pages: readonly SlipPage[], title: string): string {
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    "</head>",
    "<body>",
    ...pages.map((page) => `<section>\n${pageMarkup(page).map(html).join("\n")}\n</section>`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const margins = `${marginsMm.top}mm ${marginsMm.right}mm ${marginsMm.bottom}mm ${marginsMm.left}mm`;
const styles = `
@page { size: A4; margin: ${margins}; }
body { margin: 0; font: ${pageFont}; color: #000; }
section { width: ${sheetWidthMm}mm; margin: 0 auto; break-after: page; }
section:last-of-type { break-after: auto; }
@media screen { body { background: #e5e5e5; } section { padding: ${margins}; margin: 8mm auto; background: #fff; } }
${Object.entries(slipStyles)
  .map(([part, style]) => `.${part} { ${declarations(style)} }`)
  .join("\n")}
`;

/** The five characters that mean something in HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function html(node: SlipNode): string {
  if (typeof node === "string") return escaped(node);
  const { tag, heading, parts = [], own = {}, name, colSpan, rowSpan, children = [] } = node;
  const attributes = Object.entries({
    class: parts.join(" "),
    "aria-label": name,
    scope: tag === "th" ? "col" : undefined,
    colspan: colSpan,
    rowspan: rowSpan,
    style: declarations(own),
  })
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  if (tag === "col") return `<col${attributes}>`;
  const written = heading === undefined ? tag : `h${heading}`;
  return `<${written}${attributes}>${children.map(html).join("")}</${written}>`;
}

/** fontSize → font-size. */
function declarations(style: SlipStyle): string {
  return Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}`)
    .join("; ");
}
