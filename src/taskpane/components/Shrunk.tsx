import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** What is wider than its room, shown smaller so that it fits. */
export function Shrunk({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState({ scale: 1, heightPx: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!room.current || !content.current) return;
      const scale = Math.min(1, room.current.clientWidth / content.current.offsetWidth);
      const heightPx = content.current.offsetHeight * scale;
      setFit((known) => (known.scale === scale && known.heightPx === heightPx ? known : { scale, heightPx }));
    };
    const observer = new ResizeObserver(measure);
    if (room.current) observer.observe(room.current);
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={styles.room} style={{ height: `${fit.heightPx}px` }}>
      <div ref={content} className={styles.content} style={{ transform: `scale(${fit.scale})` }}>
        {children}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  room: { position: "relative", overflow: "hidden" },
  content: { position: "absolute", top: 0, left: 0, width: "max-content", transformOrigin: "top left" },
});
