import { CommanderError } from "commander";
import { CliError } from "./cli-error";
import type { Context } from "./context";
import type { ExitStatus, Io } from "./io";
import { langOf, type Say } from "./phrase";
import { createProgram } from "./program";

/** Runs a command line (`argv` without node and script) and says how it ended; the process is the caller's. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const lang = langOf(argv);
  const say: Say = (phrase) => phrase[lang];
  let status: ExitStatus = 0;
  const finish: Context["finish"] = (ended) => {
    status = ended;
  };
  try {
    await createProgram({ io, lang, say, finish }).parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    return endOf(error, io, say);
  }
}

/** Help and version end a run well; anything else is one sentence on standard error. */
function endOf(error: unknown, io: Io, say: Say): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CliError) {
    io.stderr(`${say(error.phrase)}\n`);
    return 2;
  }
  const reason = error instanceof Error ? error.message : String(error);
  io.stderr(
    `${say({ zh: `程序出错（${reason}），请告诉维护的人。`, en: `The program failed (${reason}); please report it.` })}\n`,
  );
  return 2;
}
