import { Box } from "../components/Box";
import { Sentences } from "../components/Sentences";
import type { Open } from "../session";
import { useStrings } from "../strings/strings";

/** What was not checked or not read: shown, so that it is never taken for clean. */
export function CheckTroubles({ session: { checked, notes } }: { readonly session: Open }) {
  const strings = useStrings();
  const failures = checked?.failures ?? [];
  return (
    <>
      {failures.length > 0 && (
        <Box title={strings.failuresTitle(failures.length)} tone="bad">
          <Sentences sentences={failures.map(({ message }) => message)} />
        </Box>
      )}
      {notes.length > 0 && (
        <Box title={strings.notesTitle(notes.length)}>
          <Sentences sentences={notes} />
        </Box>
      )}
    </>
  );
}
