import type { Range } from "../../draft/draft";
import { usePane } from "../pane";
import { useStrings } from "../strings/strings";
import { ForReaders } from "./ForReaders";
import { TextButton } from "./TextButton";

/** Words of the draft in quotation marks; where it is known where they stand, a click shows them there. */
export function RevealWords({ words, range }: { readonly words: string; readonly range?: Range }) {
  const strings = useStrings();
  const { controller } = usePane();
  const quoted = <span lang="zh-CN">{`“${words}”`}</span>;
  if (!range) return quoted;
  return (
    <TextButton onClick={() => void controller.reveal(range)}>
      <ForReaders>{strings.showWords} </ForReaders>
      {quoted}
    </TextButton>
  );
}
