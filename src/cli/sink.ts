import { resolve } from "node:path";
import type { Io } from "./io";
import { refuseOverInput, writeOutput } from "./write-output";

/** Where a report goes. */
export interface Sink {
  write(text: string): void;
  close(): void;
}

/** Standard output as it comes, or the file of `--output`, written whole at the end and never over an input. */
export function openSink(output: string | undefined, io: Io, inputs: readonly string[]): Sink {
  if (output === undefined) return { write: (text) => io.stdout(text), close: () => undefined };
  const path = resolve(io.cwd, output);
  refuseOverInput(path, inputs);
  const pieces: string[] = [];
  return { write: (text) => void pieces.push(text), close: () => writeOutput(path, pieces.join(""), inputs) };
}
