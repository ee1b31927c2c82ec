import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Box } from "../components/Box";
import { usePane } from "../pane";
import type { Open, Session } from "../session";
import { useStrings } from "../strings/strings";
import { Check } from "./Check";
import { Scroll } from "./Scroll";

/** The view chosen, over the draft as it stands. */
export function Body({ session }: { readonly session: Session }) {
  if (session.view === "settings") {
    return (
      <Suspense>
        <Settings session={session} />
      </Suspense>
    );
  }
  switch (session.kind) {
    case "opening":
      return <Opening />;
    case "unreadable":
      return <Unreadable message={session.message} />;
    case "open":
      return <Suspense>{viewOf(session)}</Suspense>;
  }
}

/** Only what is seen first is loaded first. */
const Settings = lazy(() => import("./Settings").then((module) => ({ default: module.Settings })));
const Sign = lazy(() => import("./Sign").then((module) => ({ default: module.Sign })));
const Slip = lazy(() => import("./Slip").then((module) => ({ default: module.Slip })));

function viewOf(session: Open) {
  if (session.view === "sign") return <Sign session={session} />;
  if (session.view === "slip") return <Slip session={session} />;
  return <Check session={session} />;
}

function Opening() {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <Scroll>
      <h1 className={styles.title}>{strings.uncheckedYet}</h1>
    </Scroll>
  );
}

function Unreadable({ message }: { readonly message: string }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  return (
    <Scroll>
      <h1 className={styles.title}>{strings.unreadableTitle}</h1>
      <Box tone="bad">
        <p className={styles.message} lang="zh-CN">
          {message}
        </p>
        <div>
          <Button onClick={() => void controller.checking.refresh()}>{strings.tryAgain}</Button>
        </div>
      </Box>
    </Scroll>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "20px", lineHeight: "28px" },
  message: { margin: 0 },
});
