/** What a command may touch of the process that runs it, so that tests need no process. */
export interface Io {
  /** Writes to standard output, as is. */
  stdout(text: string): void;
  /** Writes to standard error, as is. */
  stderr(text: string): void;
  /** Paths on the command line are relative to it. */
  readonly cwd: string;
  /** Standard output is a terminal: colour and its width may be used. */
  readonly isTty: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
  /** The script that runs the command, for more threads to run it too; absent where all is done in one. */
  readonly script?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 nothing wrong (warnings allowed), 1 errors found or too many warnings, 2 something could not be done. */
export type ExitStatus = 0 | 1 | 2;
