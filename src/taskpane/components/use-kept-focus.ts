import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the keyboard in the pane. Where what has the focus goes away (a card dealt with, a form closed), the focus goes to
 * the first thing in the closest surroundings that are still there, instead of being lost to the top of the page.
 */
export function useKeptFocus(pane: RefObject<HTMLElement>): {
  readonly onFocus: (event: FocusEvent) => void;
} {
  const around = useRef<readonly Element[]>([]);
  useEffect(() => {
    const own = pane.current;
    if (!own) return undefined;
    const keep = (): void => {
      const [last] = around.current;
      if (!last || last.isConnected || !isFocusLost()) return;
      const rest = around.current.find((element) => element.isConnected && focusableIn(element));
      if (rest) focusableIn(rest)?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(own, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pane]);
  return {
    onFocus({ target }) {
      around.current = target instanceof Element ? [target, ...ancestorsOf(target, pane.current)] : [];
    },
  };
}

/** Whether the pane has the keyboard and nothing in it does: never while the hands are in the document. */
export function isFocusLost(): boolean {
  return document.hasFocus() && (document.activeElement === document.body || document.activeElement === null);
}

function ancestorsOf(element: Element, end: Element | null): readonly Element[] {
  const parent = element.parentElement;
  return !parent || parent === end?.parentElement ? [] : [parent, ...ancestorsOf(parent, end)];
}

function focusableIn(element: Element): HTMLElement | undefined {
  const found = element.querySelector<HTMLElement>(
    "button:not([disabled]), [tabindex], input, select, textarea, summary",
  );
  return found ?? undefined;
}
