import type { ExitStatus, Io } from "./io";
import type { Lang, Say } from "./phrase";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly say: Say;
  /** Tells the program how the command ended. */
  finish(status: ExitStatus): void;
}
