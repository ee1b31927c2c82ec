import { useEffect, useState } from "react";

/** Cards drawn in one frame: few enough that none takes long. */
const step = 30;

/** How many of `total` to draw now: some at once, more each frame, so that a long list never holds the page up. */
export function useGrowing(total: number, least: number): number {
  const [count, setCount] = useState(step);
  const shown = Math.min(total, Math.max(count, least));
  useEffect(() => {
    if (shown >= total) return undefined;
    const frame = requestAnimationFrame(() => setCount(shown + step));
    return () => cancelAnimationFrame(frame);
  }, [shown, total]);
  return shown;
}
