import { useEffect } from "react";
import type { DocxHost } from "../host/docx-host";

/** Has the browser ask before the page is left with changes that were not downloaded. */
export function useLeaveWarning(host: DocxHost | undefined): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (host?.isChanged) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [host]);
}
