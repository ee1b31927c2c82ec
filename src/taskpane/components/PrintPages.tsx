import { makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { marginsMm, sheetWidthMm, type SlipPage } from "../../slip/sheet";
import { SlipPages } from "./SlipPages";

/** Prints the pages and nothing else of the window, then tells that it is done. */
export function PrintPages({
  pages,
  onDone,
}: {
  readonly pages: readonly SlipPage[];
  readonly onDone: () => void;
}) {
  useStaticStyles();
  const styles = useStyles();
  const [place] = useState(() => document.createElement("div"));
  useEffect(() => {
    place.className = placeClass;
    document.body.append(place);
    document.body.dataset.printing = "slip";
    // After the pages are laid out, not while React is still at work.
    const timer = setTimeout(() => {
      window.print();
      onDone();
    });
    return () => {
      clearTimeout(timer);
      place.remove();
      delete document.body.dataset.printing;
    };
  }, [place, onDone]);
  return createPortal(<SlipPages pages={pages} className={styles.page} />, place);
}

const placeClass = "gongwen-print";
const { top, right, bottom, left } = marginsMm;

const useStaticStyles = makeStaticStyles(`
  @page gongwen-slip { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
  @media screen { .${placeClass} { display: none; } }
  @media print {
    body[data-printing="slip"] > *:not(.${placeClass}) { display: none !important; }
    body[data-printing="slip"] { height: auto !important; background: #fff !important; }
  }
`);

const useStyles = makeStyles({
  page: {
    page: "gongwen-slip",
    width: `${sheetWidthMm}mm`,
    breakAfter: "page",
    ":last-child": { breakAfter: "auto" },
  },
});
