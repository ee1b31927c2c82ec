import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrimaryButton } from "../components/PrimaryButton";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { Box } from "../components/Box";
import { Choice } from "../components/Choice";
import { ForReaders } from "../components/ForReaders";
import { Sentences } from "../components/Sentences";
import { decodeTextFile } from "../../docx/text-file";
import type { PackTexts } from "../../packs/pack-folder";
import { Scroll } from "./Scroll";
import { WordListBox } from "./WordListBox";
import type { PackInfo } from "../engine";
import { usePane } from "../pane";
import { languages, type Preferences, type Session } from "../session";
import { stringsIn, useStrings } from "../strings/strings";

/** Settings: whose rules, how words are counted, which language, and leaving no trace. */
export function Settings({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <Scroll>
      <ForReaders as="h1">{strings.views.settings}</ForReaders>
      <PackChoiceBox session={session} />
      <WordListBox session={session} />
      <CountingBox session={session} />
      <TrackingBox session={session} />
      <LanguageBox session={session} />
      <ClearBox />
      <p className={styles.note}>{strings.localOnly}</p>
    </Scroll>
  );
}

function PackChoiceBox({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const { packs, preferences } = session;
  const { pack } = preferences;
  const imported = pack.kind === "imported" && session.kind === "open" ? session.checked?.pack : undefined;
  const choose = (id: string): void =>
    void controller.office.prefer({ ...preferences, pack: { kind: "built-in", id } });
  return (
    <Box title={strings.packTitle}>
      <Choices label={strings.packTitle}>
        {packs.map((info) => (
          <Choice
            kind="radio"
            key={info.id}
            isOn={pack.kind === "built-in" && pack.id === info.id}
            onChoose={() => choose(info.id)}
            detail={packDetail(info)}
          >
            <span lang="zh-CN">{info.title}</span>
          </Choice>
        ))}
        {imported && (
          <Choice kind="radio" isOn detail={packDetail(imported)} onChoose={() => undefined}>
            <span lang="zh-CN">{imported.title}</span>
          </Choice>
        )}
      </Choices>
      <PackImport />
      <p className={styles.note}>{strings.packImportNote}</p>
    </Box>
  );

  function packDetail({ version, inForce, signs }: PackInfo): string {
    return [
      strings.packVersion(version),
      strings.packInForce(inForce),
      signs ? strings.packSigns : strings.packNoSigns,
    ].join(" · ");
  }
}

/** A folder's files, read here and nowhere else. */
function PackImport() {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const reading = await controller.office.importPack(await textsOf([...(target.files ?? [])]));
    target.value = "";
    setFaults(reading?.kind === "faults" ? reading.faults : []);
  };
  return (
    <>
      <input ref={input} type="file" hidden multiple {...folderOnly} onChange={(event) => void take(event)} />
      <div>
        <Button onClick={() => input.current?.click()}>{strings.packImport}</Button>
      </div>
      <div role="alert">
        {faults.length > 0 && (
          <>
            <p className={styles.bad}>{strings.packFaults(faults.length)}</p>
            <Sentences sentences={faults} />
          </>
        )}
      </div>
    </>
  );
}

/** React does not know the attribute; every browser an office has does. */
const folderOnly: Readonly<Record<string, string>> = { webkitdirectory: "" };

/** No file of a pack is near as big. */
const largestFile = 2_000_000;

async function textsOf(files: readonly File[]): Promise<PackTexts> {
  const own = files.filter(({ name, size }) => /\.(json|csv)$/i.test(name) && size <= largestFile);
  const texts = await Promise.all(own.map(async (file) => [file.name, await textOf(file)] as const));
  return Object.fromEntries(texts);
}

/** What cannot be read is left to the pack's reader, which says where it stumbles. */
async function textOf(file: File): Promise<string> {
  return decodeTextFile(new Uint8Array(await file.arrayBuffer())) ?? (await file.text());
}

function CountingBox({ session: { preferences } }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const choose = (countingRule: Preferences["countingRule"]): void =>
    void controller.office.prefer({ ...preferences, countingRule });
  return (
    <Box title={strings.countingTitle}>
      <Choices label={strings.countingTitle}>
        <Choice kind="radio" isOn={preferences.countingRule === undefined} onChoose={() => choose(undefined)}>
          {strings.countingAuto}
        </Choice>
        {(["Word", "WPS"] as const).map((rule) => (
          <Choice
            kind="radio"
            key={rule}
            isOn={preferences.countingRule === rule}
            onChoose={() => choose(rule)}
          >
            {rule}
          </Choice>
        ))}
      </Choices>
      <p className={styles.note}>{strings.countingNote}</p>
    </Box>
  );
}

/** 修订痕迹: only where the document is open in a program that knows them. */
function TrackingBox({ session: { preferences } }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  const { controller, capabilities } = usePane();
  const { trackChanges } = capabilities();
  if (!trackChanges) return null;
  const choose = (tracksFixes: boolean): void =>
    void controller.office.prefer({ ...preferences, tracksFixes });
  return (
    <Box title={strings.trackingTitle}>
      {trackChanges.can ? (
        <Choices label={strings.trackingTitle}>
          <Choice kind="radio" isOn={preferences.tracksFixes !== false} onChoose={() => choose(true)}>
            {strings.trackingOn}
          </Choice>
          <Choice kind="radio" isOn={preferences.tracksFixes === false} onChoose={() => choose(false)}>
            {strings.trackingOff}
          </Choice>
        </Choices>
      ) : (
        <p className={styles.note} lang="zh-CN">
          {trackChanges.why}
        </p>
      )}
    </Box>
  );
}

function LanguageBox({ session: { preferences } }: { readonly session: Session }) {
  const strings = useStrings();
  const { controller } = usePane();
  return (
    <Box title={strings.languageTitle}>
      <Choices label={strings.languageTitle}>
        {languages.map((language) => (
          <Choice
            kind="radio"
            key={language}
            isOn={preferences.language === language}
            onChoose={() => void controller.office.prefer({ ...preferences, language })}
          >
            <span lang={stringsIn[language].languageTag}>{stringsIn[language].languageName}</span>
          </Choice>
        ))}
      </Choices>
    </Box>
  );
}

/** Asked twice: what is cleared does not come back. */
function ClearBox() {
  const styles = useStyles();
  const strings = useStrings();
  const { controller } = usePane();
  const [isSure, setSure] = useState(false);
  const clear = (): void => {
    setSure(false);
    void controller.statements.clearTraces();
  };
  return (
    <Box title={strings.clearTitle}>
      <p className={styles.note}>{strings.clearNote}</p>
      <div className={styles.buttons}>
        {isSure ? (
          <>
            <PrimaryButton onClick={clear}>{strings.clearSure}</PrimaryButton>
            <Button onClick={() => setSure(false)}>{strings.cancel}</Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>{strings.clearDo}</Button>
        )}
      </div>
    </Box>
  );
}

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="radiogroup" aria-label={label} className={styles.choices}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "4px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", gap: "8px" },
});
