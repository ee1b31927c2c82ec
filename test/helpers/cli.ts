import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ExitStatus } from "../../src/cli/io";
import { run } from "../../src/cli/main";
import { docxOf, p } from "./docx";

export interface Ran {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly isTty?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command line in this process. */
export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = process.cwd(), isTty = false, columns, env = {} } = options;
  let stdout = "";
  let stderr = "";
  const status = await run(argv, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    cwd,
    isTty,
    ...(columns !== undefined && { columns }),
    env,
  });
  return { status, stdout, stderr };
}

/** A folder of its own for a test's files; `remove` it when done. */
export function temporaryFolder(files: { readonly [name: string]: string | Uint8Array } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-"));
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A .docx of plain paragraphs, a line each. */
export function plainDocx(text: string): Uint8Array {
  return docxOf(
    text
      .split("\n")
      .map((line) => p(line))
      .join(""),
  );
}
