import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStrings } from "../strings/strings";
import { TextButton } from "./TextButton";

/** Items drawn at once: a screen or two, so that no list, however long, holds the page up. */
const step = 30;

interface GrowingListProps {
  readonly total: number;
  /** At least so many are drawn. */
  readonly least?: number;
  readonly children: (drawn: number) => ReactNode;
}

/** Draws the beginning of a list, and more of it whenever its end comes near. */
export function GrowingList({ total, least = 0, children }: GrowingListProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [wanted, setWanted] = useState(step);
  const drawn = Math.min(total, Math.max(wanted, least));
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (drawn >= total || !end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setWanted(drawn + step);
      },
      { rootMargin: "400px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, total]);
  return (
    <>
      {children(drawn)}
      {drawn < total && (
        <div ref={end} className={styles.end}>
          <TextButton onClick={() => setWanted(drawn + step)}>
            {strings.moreFindings(total - drawn)}
          </TextButton>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({ end: { padding: "4px 0" } });
