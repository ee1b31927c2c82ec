import { sampleNames, type PickedFile, pickedSample } from "./picked-file";
import { FileButton } from "./FileButton";
import { baseName } from "./save-file";
import type { DeskStrings } from "./strings/zh";

interface Props {
  readonly words: DeskStrings;
  readonly onPick: (picked: PickedFile) => void;
  readonly onSwitchLanguage: () => void;
}

/** What stands on the desk before a file does: how to open one, and the samples. */
export function Welcome({ words, onPick, onSwitchLanguage }: Props) {
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <h2 id="welcome-heading">{words.welcomeHeading}</h2>
      <p>{words.welcomeWhat}</p>
      <div className="drop-zone">
        <p>{words.welcomeText}</p>
        <FileButton className="primary" label={words.open} onPick={onPick} />
        <p className="promise">{words.promise}</p>
      </div>
      <h3>{words.samplesHeading}</h3>
      <ul className="samples">
        {sampleNames.map((name) => (
          <li key={name}>
            <button type="button" lang="zh-CN" onClick={() => onPick(pickedSample(name))}>
              {baseName(name)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" onClick={onSwitchLanguage}>
        {words.language}
      </button>
    </section>
  );
}
