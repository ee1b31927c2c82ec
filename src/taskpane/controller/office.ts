import type { PackReading, PackTexts, RosterReport, RosterText } from "../engine";
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
  async importRoster(roster: RosterText): Promise<RosterReport | undefined> {
    return this.bench.guarded(async () => {
      const { pack } = this.bench.preferences;
      const report = await (await this.bench.engine()).readRoster(roster, pack);
      if (report.kind === "roster") await this.prefer({ ...this.bench.preferences, roster });
      return report;
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
    await this.bench.guarded(() => this.bench.host.open(new TextEncoder().encode(roster.text), roster.name));
  }
}
