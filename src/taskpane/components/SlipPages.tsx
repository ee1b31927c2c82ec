import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { createElement, type ReactNode } from "react";
import { pageMarkup, type SlipNode } from "../../slip/page-markup";
import { pageFont, slipStyles } from "../../slip/page-style";
import type { SlipPage } from "../../slip/sheet";

/** The pages of a form as they print, black on white whatever the theme; `className` sets the page round them. */
export function SlipPages({
  pages,
  className,
}: {
  readonly pages: readonly SlipPage[];
  readonly className: string;
}) {
  const styles = useStyles();
  return pages.map((page, index) => (
    <section key={index} className={mergeClasses(styles.page, className)} lang="zh-CN">
      {pageMarkup(page).map(drawn)}
    </section>
  ));
}

/** Words go in as text; the pane has headings of its own, so the form's are none here. */
function drawn(node: SlipNode, key: number): ReactNode {
  if (typeof node === "string") return node;
  const { tag, parts = [], own, name, colSpan, rowSpan, children = [] } = node;
  const style = Object.assign({}, ...parts.map((part) => slipStyles[part]), own);
  const scope = tag === "th" ? "col" : undefined;
  const attributes = { key, style, colSpan, rowSpan, scope, "aria-label": name };
  return createElement(tag, attributes, ...children.map(drawn));
}

const useStyles = makeStyles({
  page: { backgroundColor: "#fff", color: "#000", font: pageFont, forcedColorAdjust: "none" },
});
