import { decodeTextFile } from "../../docx/text-file";
import type { PackTexts } from "../../packs/pack-folder";
import type { ReadWordList } from "../../packs/word-list";
import type { ChosenFile } from "../chosen-file";
import type { PackReading, RosterReport } from "../engine";
import type { Preferences } from "../session";
import type { Checking } from "./checking";
import type { Workbench } from "./workbench";

/** What the office goes by, kept on the machine from draft to draft: its pack, its roster, the drafter's choices. */
export class Office {
  constructor(
    private readonly bench: Workbench,
    private readonly checking: Checking,
  ) {}

  /** Asks for the packs that come with the program. */
  async listPacks(): Promise<void> {
    await this.bench.guarded(async () => {
      const packs = await (await this.bench.engine()).packs();
      this.bench.dispatch({ kind: "packsRead", packs });
    });
  }

  /** Keeps preferences; checks again where they change what is found. */
  async prefer(preferences: Preferences): Promise<void> {
    this.bench.prefer(preferences);
    if (this.bench.open?.isStale) await this.checking.recheck();
  }

  /** Reads a folder as a pack and goes by it; the faults where it is none. */
  async importPack(files: PackTexts): Promise<PackReading | undefined> {
    return this.bench.guarded(async () => {
      const reading = await (await this.bench.engine()).readPack(files);
      if (reading.kind === "pack")
        await this.prefer({ ...this.bench.preferences, pack: { kind: "imported", files } });
      return reading;
    });
  }

  /** Reads a file as the office's roster and keeps it on the machine; the faults where it is none. */
  async importRoster({ name, bytes }: ChosenFile): Promise<RosterReport | undefined> {
    const text = decodeTextFile(bytes);
    if (text === undefined) return notText(name);
    const roster = { name, text };
    return this.bench.guarded(async () => {
      const { pack } = this.bench.preferences;
      const report = await (await this.bench.engine()).readRoster(roster, pack);
      if (report.kind === "roster") await this.prefer({ ...this.bench.preferences, roster });
      return report;
    });
  }

  /** Reads a file as the unit's own word list, keeps it on the machine and goes by it; the faults where it is none. */
  async importWords({ name, bytes }: ChosenFile): Promise<ReadWordList | undefined> {
    const text = decodeTextFile(bytes);
    if (text === undefined) return notText(name);
    return this.bench.guarded(async () => {
      const read = await (await this.bench.engine()).readWords(name, text);
      if (read.kind === "words")
        await this.prefer({ ...this.bench.preferences, ownWords: { name, words: read.words } });
      return read;
    });
  }

  /** What the roster kept here holds. */
  async showRoster(): Promise<RosterReport | undefined> {
    const { pack, roster } = this.bench.preferences;
    if (!roster) return undefined;
    return this.bench.guarded(async () => (await this.bench.engine()).readRoster(roster, pack));
  }

  /** Hands the kept roster back as a file. */
  async exportRoster(): Promise<void> {
    const { roster } = this.bench.preferences;
    if (!roster) return;
    // Without the mark Excel takes a CSV in UTF-8 for GBK.
    const text = /\.csv$/i.test(roster.name) ? `\uFEFF${roster.text}` : roster.text;
    await this.bench.guarded(() => this.bench.host.open(new TextEncoder().encode(text), roster.name));
  }
}

function notText(name: string) {
  const fault = `${name}：不是 UTF-8 也不是 GBK 编码的文本，请另存为“CSV UTF-8（逗号分隔）”再导入。`;
  return { kind: "faults", faults: [fault] } as const;
}
