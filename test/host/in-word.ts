import { localWorkshop } from "../../src/host/local-workshop";
import { openWord } from "../../src/host/word-host";
import { docxOf, p } from "../helpers/docx";
import type { Behaviour } from "../word-simulator/behaviour";
import { startWord } from "../word-simulator/start-word";

/** Three paragraphs and a header, opened in the simulated Word where a test names no other. */
export const draft = docxOf(p("关于防汛工作的通知") + p("截止到6月底,各单位报送。") + p("特此通知。"), {
  "word/header1.xml": p("内部资料"),
});

/** A document in the simulated Word, and the host over it; `patience` is the host's, in milliseconds. */
export async function inWord(bytes = draft, behaviour: Behaviour = {}, patience?: number) {
  const started = await startWord(bytes, behaviour);
  return { ...started, host: openWord(started, async () => localWorkshop, patience) };
}
