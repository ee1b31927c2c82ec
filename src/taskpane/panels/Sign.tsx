import { makeStyles } from "@fluentui/react-components";
import { Box } from "../components/Box";
import { ForReaders } from "../components/ForReaders";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";
import { ChainView } from "./ChainView";
import { FactsView } from "./FactsView";
import { PassedDraft } from "./PassedDraft";
import { Preparations } from "./Preparations";
import { Questions } from "./Questions";
import { RosterBox } from "./RosterBox";
import { Scroll } from "./Scroll";

/** 签批: what is still to be asked, who signs and why, what must be in hand, and what all that rests on. */
export function Sign({ session }: { readonly session: Open }) {
  const styles = useStyles();
  const strings = useStrings();
  const { checked } = session;
  return (
    <Scroll>
      <ForReaders as="h1">{strings.views.sign}</ForReaders>
      {checked?.chain && <Questions session={session} chain={checked.chain} />}
      {checked?.chain && <PassedDraft session={session} />}
      {checked?.chain && <ChainView chain={checked.chain} clauses={checked.clauses} />}
      {checked?.chain && <Preparations session={session} chain={checked.chain} />}
      {checked && !checked.chain && (
        <Box>
          <p className={styles.text}>{strings.noSigning}</p>
        </Box>
      )}
      {checked && <FactsView session={session} facts={checked.facts} />}
      {checked?.chain && <RosterBox session={session} />}
    </Scroll>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
});
